import Diagnostics
import Files

/// The pages of the printed books on which edited stretches begin, as the last build set them.
struct ChangedPages {
  private var byPath: [String: [Int]] = [:]
  private(set) var areKnown = false

  init(_ changes: [ContentChange], _ published: [Output]) {
    for edition in PrintEdition.allCases {
      let numbers = PageNumbers.of(edition, in: published)
      guard !numbers.isEmpty else { continue }
      areKnown = true
      let pages = changes.filter { $0.language.map(edition.languages.contains) ?? true }
        .flatMap { change in Self.anchors(of: change, edition).compactMap { numbers[$0] } }
      byPath[edition.path] = Set(pages).sorted()
    }
  }

  func of(_ path: String) -> [Int] { byPath[path] ?? [] }

  /// A book in two languages has each anchor twice.
  private static func anchors(of change: ContentChange, _ edition: PrintEdition) -> [String] {
    guard let anchor = anchor(of: change) else { return [] }
    if edition.languages.count == 1 { return [anchor] }
    return (change.language.map { [$0] } ?? Language.allCases).map { "\($0.tag).\(anchor)" }
  }

  /// The anchor that the book has for what was edited: a section, a chapter or a record.
  private static func anchor(of change: ContentChange) -> String? {
    let parts = change.path.split(separator: "/").map(String.init)
    if parts.count == 4, parts[1] == "records" {
      return "record.\(parts[2]).\(parts[3].dropLast(".yaml".count))"
    }
    guard change.name.hasPrefix("chapter:") else { return nil }
    let name = change.name.dropFirst("chapter:".count)
    if let mark = name.firstIndex(of: "#") {
      return "section.\(name[..<mark]).\(name[name.index(after: mark)...])"
    }
    return "chapter.\(name.prefix { $0 != "." })"
  }
}

extension PrintEdition {
  fileprivate var languages: [Language] {
    switch self {
    case .thai, .large: [.thai]
    case .english: [.english]
    case .bilingual: Language.allCases
    }
  }
}
