import Diagnostics

/// What a path under `content` says about the file.
enum ContentPath: Equatable {
  case site
  /// The tile map of provinces.
  case provinces
  case record(kind: String, id: String)
  case text(folder: String, language: Language)
  case figure
  /// What declares an issue of the newsletter, in the folder of its month.
  case issue(month: String)
  /// The editors' prose of an issue.
  case letter(month: String, language: Language)
  /// The ledger of translations.
  case ledger
  /// Belongs to another part of the program, such as schemas.
  case elsewhere
  case stray

  init(_ path: String) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count >= 2 else {
      self = .stray
      return
    }
    switch (parts[1], parts.count) {
    case ("site.yaml", 2): self = .site
    case ("provinces.yaml", 2): self = .provinces
    case ("translations.tsv", 2): self = .ledger
    case ("newsletters", 4): self = Self.inNewsletters(parts)
    case ("schema", _), ("search-cases.yaml", 2), ("redirects.yaml", 2), ("addresses.txt", 2),
      ("approvals.tsv", 2):
      self = .elsewhere
    case ("records", 4) where parts[3].hasSuffix(".yaml"):
      self = .record(kind: parts[2], id: String(parts[3].dropLast(5)))
    case ("handbook", 4...5): self = Self.inHandbook(parts)
    default: self = .stray
    }
  }

  private static func inNewsletters(_ parts: [String]) -> ContentPath {
    switch parts[3] {
    case "issue.yaml": return .issue(month: parts[2])
    // What was known when the issue was drafted; only the next draft reads it.
    case "seen.tsv": return .elsewhere
    default: break
    }
    let language = Language.allCases.first { parts[3] == "\($0.tag).md" }
    return language.map { .letter(month: parts[2], language: $0) } ?? .stray
  }

  private static func inHandbook(_ parts: [String]) -> ContentPath {
    let name = parts[parts.count - 1]
    for language in Language.allCases where name == "\(language.tag).md" {
      return .text(folder: parts.dropLast().joined(separator: "/"), language: language)
    }
    let endings = [".svg", ".png", ".jpg", ".jpeg", ".webp", ".gif"]
    return endings.contains { name.hasSuffix($0) } ? .figure : .stray
  }
}
