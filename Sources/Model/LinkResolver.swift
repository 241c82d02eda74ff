package import Diagnostics

/// Finds out where the links of a handbook's prose lead. Validation asks it for faults, renderers for targets.
package final class LinkResolver: Sendable {
  /// Prefixes of links that stay inside the handbook.
  package static let schemes: Set<String> = Set(["chapter", "lang"] + RecordKind.all.map(\.prefix))

  private let handbook: Handbook
  private let byID: [String: Chapter]
  private let byFolder: [String: Chapter]
  private let ids: [String]
  /// By folder, since a letter of the newsletter is no chapter that others may name.
  private let anchors: [String: [Language: Set<String>]]
  private let figures: Set<String>

  package init(_ handbook: Handbook) {
    self.handbook = handbook
    let all = handbook.pages
    byID = Dictionary(all.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    byFolder = Dictionary(all.map { ($0.folder, $0) }, uniquingKeysWith: { first, _ in first })
    ids = all.map(\.id)
    figures = Set(handbook.figures.map(\.path))
    anchors = Dictionary(
      handbook.texts.map { chapter in
        let sets = Language.allCases.map { ($0, Set(chapter[$0].sections.map(\.id))) }
        return (chapter.folder, Dictionary(sets, uniquingKeysWith: { first, _ in first }))
      }, uniquingKeysWith: { first, _ in first })
  }

  /// Resolves a destination as it is written in `chapter`.
  package func resolve(
    _ destination: String, from chapter: Chapter, in language: Language
  ) -> LinkResolution {
    if destination.isEmpty { return .fault(.unknownFile("")) }
    if destination.hasPrefix("#") {
      let anchor = String(destination.dropFirst())
      return checkAnchor(anchor, on: chapter, language) ?? .target(.here(anchor: anchor))
    }
    guard let scheme = Self.scheme(of: destination) else {
      return file(destination, from: chapter, language)
    }
    if ["http", "https", "mailto", "tel"].contains(scheme) {
      return .target(.outside(destination))
    }
    let rest = String(destination.utf8.dropFirst(scheme.utf8.count + 1)) ?? ""
    if scheme == "chapter" { return chapterLink(rest, language) }
    if scheme == "lang" {
      return Self.isLanguageTag(rest) ? .target(.language(rest)) : .fault(.unknownLanguage(rest))
    }
    guard let kind = RecordKind.prefixed(scheme) else {
      return .fault(
        .unknownScheme(scheme, nearest: NearestName.of(scheme, among: Self.schemes.sorted())))
    }
    let reference = RecordReference(kind: kind.folder, id: rest)
    if handbook.record(reference) != nil { return .target(.record(reference)) }
    let known = handbook.records(kind.folder).map(\.id)
    return .fault(.unknownRecord(reference, nearest: NearestName.of(rest, among: known)))
  }

  /// Resolves the address of a picture, relative to the chapter's folder.
  package func figure(_ destination: String, from chapter: Chapter) -> LinkResolution {
    guard let path = Self.path(destination, from: chapter.folder), figures.contains(path) else {
      return .fault(.unknownFile(destination))
    }
    return .target(.figure(path))
  }

  private func chapterLink(_ text: String, _ language: Language) -> LinkResolution {
    let (id, anchor) = Self.split(text)
    guard let chapter = byID[id] else {
      return .fault(.unknownChapter(id, nearest: NearestName.of(id, among: ids)))
    }
    if let anchor, let fault = checkAnchor(anchor, on: chapter, language) { return fault }
    return .target(.chapter(id: id, anchor: anchor))
  }

  private func file(
    _ destination: String, from chapter: Chapter, _ language: Language
  ) -> LinkResolution {
    let (written, anchor) = Self.split(destination)
    guard let path = Self.path(written, from: chapter.folder) else {
      return .fault(.unknownFile(written))
    }
    if figures.contains(path) { return .target(.figure(path)) }
    var folder = path
    for language in Language.allCases where path.hasSuffix("/\(language.tag).md") {
      folder = String(path.dropLast(language.tag.utf8.count + 4))
    }
    guard let target = byFolder[folder] else { return .fault(.unknownFile(folder)) }
    if let anchor, let fault = checkAnchor(anchor, on: target, language) { return fault }
    return .target(.chapter(id: target.id, anchor: anchor))
  }

  private func checkAnchor(
    _ anchor: String, on chapter: Chapter, _ language: Language
  ) -> LinkResolution? {
    let known = anchors[chapter.folder]?[language] ?? []
    if known.contains(anchor) { return nil }
    return .fault(.unknownAnchor(anchor, nearest: NearestName.of(anchor, among: known.sorted())))
  }

  /// The scheme before the first colon, when what stands there is one.
  private static func scheme(of destination: String) -> String? {
    for (offset, byte) in destination.utf8.enumerated() {
      switch byte {
      case 0x61...0x7A, 0x41...0x5A: continue
      case 0x30...0x39, 0x2B, 0x2D, 0x2E:
        if offset == 0 { return nil }
      case 0x3A where offset > 0: return String(destination.prefix(offset)).lowercased()
      default: return nil
      }
    }
    return nil
  }

  /// Whether a text has the form of a language tag (BCP 47): `en`, `pi-Thai`.
  private static func isLanguageTag(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let first = parts.first, (2...3).contains(first.utf8.count) else { return false }
    return parts.allSatisfy { part in
      (1...8).contains(part.utf8.count)
        && part.utf8.allSatisfy {
          (0x61...0x7A).contains($0) || (0x41...0x5A).contains($0) || (0x30...0x39).contains($0)
        }
    } && first.utf8.allSatisfy { (0x61...0x7A).contains($0) }
  }

  private static func split(_ text: String) -> (String, String?) {
    guard let hash = text.utf8.firstIndex(of: 0x23) else { return (text, nil) }
    return (String(text[..<hash]), String(text[text.utf8.index(after: hash)...]))
  }

  /// The path under the project that a relative address means, or `nil` when it leaves `content`.
  private static func path(_ written: String, from folder: String) -> String? {
    var parts = folder.split(separator: "/").map(String.init)
    for part in written.split(separator: "/", omittingEmptySubsequences: true) {
      switch part {
      case ".": continue
      case "..":
        guard parts.count > 1 else { return nil }
        parts.removeLast()
      default: parts.append(String(part))
      }
    }
    return written.hasPrefix("/") ? nil : parts.joined(separator: "/")
  }
}
