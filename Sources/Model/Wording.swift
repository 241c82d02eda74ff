package import Diagnostics

/// The words of the interface in both languages, by key.
package struct Wording: Sendable {
  /// The keys that the program itself uses, beside those that templates name.
  package static let required = [
    "back", "borrowed", "built",
    "chapter", "contents",
    "edition", "enter", "epub", "epub_access", "epub_bilingual",
    "facts", "figure", "figure_table", "figures", "footnotes",
    "handbook", "home",
    "in_full", "index", "index_hint",
    "licence",
    "missing", "moved", "moved_link",
    "named_by", "named_in", "newest", "newsletter_audience", "newsletter_chapter",
    "newsletter_number", "newsletter_turn", "newsletters", "no", "no_evidence",
    "page", "part", "pdf_bilingual", "pdf_large", "preview", "publisher",
    "records", "records_lead", "reports",
    "scale_0", "scale_1", "scale_2", "scale_3", "search", "section", "self", "sheet",
    "sheet_date", "sheet_lead", "sheet_network", "sheet_next", "sheet_people", "sheet_question",
    "sheet_total", "sheets", "sheets_all", "slip_code", "slip_cut", "slip_hotline", "slip_local",
    "slip_mail", "slip_phone", "slip_scan", "source", "sources", "stale", "stale_newer",
    "status",
    "table", "tables", "tags",
    "unknown",
    "yes",
  ]

  private let thai: [String: String]
  private let english: [String: String]
  /// Every key, sorted; both languages have them all.
  package let keys: [String]
  /// Where each key stands in the Thai file, for findings.
  package let places: [String: Span]

  package init(
    thai: [String: String], english: [String: String], places: [String: Span] = [:]
  ) {
    self.thai = thai
    self.english = english
    self.places = places
    keys = thai.keys.sorted()
  }

  /// The words for a key, or the key itself where there are none.
  package subscript(key: String, language: Language) -> String {
    (language == .thai ? thai : english)[key] ?? key
  }
}
