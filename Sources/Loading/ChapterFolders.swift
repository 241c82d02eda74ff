import Diagnostics

/// Groups the language files of the handbook into chapters, and tells parts from chapters.
enum ChapterFolders {
  /// The chapters and openings of parts, by number and name of their folders.
  ///
  /// A folder that holds other folders with texts is a part; its own texts are its opening page.
  static func gather(
    _ texts: [(folder: String, text: ChapterTextDraft)], _ diagnostics: inout [Diagnostic]
  ) -> [ChapterDraft] {
    var byFolder: [String: [ChapterTextDraft]] = [:]
    for (folder, text) in texts { byFolder[folder, default: []].append(text) }
    let parts = Set(byFolder.keys.compactMap(parent))
    var drafts: [ChapterDraft] = []
    let keyed = byFolder.keys.map { (key: FolderKey($0), folder: $0) }
    for (_, folder) in keyed.sorted(by: { $0.key < $1.key }) {
      let name =
        folder.utf8.lastIndex(of: slash).map { String(folder[folder.utf8.index(after: $0)...]) }
        ?? folder
      guard let id = FolderName.id(of: name) else {
        diagnostics.append(.badFolderName(name, folder: folder))
        continue
      }
      drafts.append(
        ChapterDraft(
          folder: folder, id: id, part: parent(of: folder), opensPart: parts.contains(folder),
          texts: byFolder[folder] ?? []))
    }
    return drafts
  }

  /// `content/handbook/a/b` stands in the part `content/handbook/a`; `content/handbook/a` in none.
  private static func parent(of folder: String) -> String? {
    let letters = folder.utf8
    let strokes = letters.indices.filter { letters[$0] == slash }
    guard strokes.count == 3, let last = strokes.last else { return nil }
    return String(folder[..<last])
  }

  fileprivate static let slash = UInt8(ascii: "/")
}

/// Orders folders by the numbers of their parts, then by name; a folder stands before what is in it.
private struct FolderKey: Comparable {
  private let parts: [(number: Int, name: Substring.UTF8View)]

  init(_ folder: String) {
    parts = folder.utf8.split(separator: ChapterFolders.slash).map {
      (FolderName.number(of: String(Substring($0))), $0)
    }
  }

  static func == (a: FolderKey, b: FolderKey) -> Bool { !(a < b) && !(b < a) }

  static func < (a: FolderKey, b: FolderKey) -> Bool {
    for (x, y) in zip(a.parts, b.parts) {
      if x.number != y.number { return x.number < y.number }
      if x.name.elementsEqual(y.name) { continue }
      return x.name.lexicographicallyPrecedes(y.name)
    }
    return a.parts.count < b.parts.count
  }
}
