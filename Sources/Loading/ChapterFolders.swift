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
    var parts: Set<String> = []
    for folder in byFolder.keys {
      if let parent = parent(of: folder) { parts.insert(parent) }
    }
    var drafts: [ChapterDraft] = []
    for folder in byFolder.keys.sorted(by: precedes) {
      let name = String(folder.split(separator: "/").last ?? "")
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
    let names = folder.split(separator: "/")
    return names.count == 4 ? names.dropLast().joined(separator: "/") : nil
  }

  private static func precedes(_ a: String, _ b: String) -> Bool {
    let first = a.split(separator: "/").map(String.init)
    let second = b.split(separator: "/").map(String.init)
    for (x, y) in zip(first, second) where x != y {
      let (m, n) = (FolderName.number(of: x), FolderName.number(of: y))
      return m == n ? Array(x.utf8).lexicographicallyPrecedes(Array(y.utf8)) : m < n
    }
    return first.count < second.count
  }
}
