package import Diagnostics

/// The words of the interface in both languages, by key.
package struct Wording: Sendable {
  /// The keys that the program itself uses, beside those that templates name.
  package static let required = [
    "back", "built", "chapter", "checklist", "contents", "edition", "enter", "facts", "figure",
    "footnotes", "handbook", "home", "licence", "missing", "named_by", "named_in", "newest", "no",
    "none", "page", "part", "publisher", "search", "see", "self", "source", "sources", "status", "table",
    "tables", "tags", "unknown", "updated", "yes",
  ]

  private let thai: [String: String]
  private let english: [String: String]
  /// Every key, sorted; both languages have them all.
  package let keys: [String]

  package init(thai: [String: String], english: [String: String]) {
    self.thai = thai
    self.english = english
    keys = thai.keys.sorted()
  }

  /// The words for a key, or the key itself where there are none.
  package subscript(key: String, language: Language) -> String {
    (language == .thai ? thai : english)[key] ?? key
  }
}
