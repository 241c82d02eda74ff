package import Diagnostics

/// The block directives that chapters may use, with what may stand on their opening line.
package enum DirectiveKind: String, CaseIterable, Hashable, Sendable {
  case statement, record, table, checklist, figure, original, lost, note, tip, warning

  /// Keys that may stand on the opening line.
  package var keys: [String] {
    switch self {
    case .statement: ["facts", "status", "sources"]
    case .original: ["facts", "title"]
    case .record: []
    case .table: ["columns", "caption"]
    case .checklist: ["field"]
    case .figure: ["alt", "kind", "of"]
    case .lost, .note, .tip, .warning: ["title"]
    }
  }

  /// Whether a name without a key stands on the opening line: a record, the slug of a kind, or
  /// the file of a figure. A checklist may also hold its points itself, a table with a caption its rows, and a figure be
  /// drawn from the records.
  package var takesName: Bool {
    self == .record || self == .table || self == .checklist || self == .figure
  }

  /// The heading of a box that gives none of its own; `nil` for directives that are no boxes.
  package var heading: Phrase? {
    switch self {
    case .original: Phrase(en: "What the original says", th: "ต้นฉบับกล่าวไว้")
    case .lost: Phrase(en: "What is lost", th: "ส่วนที่หายไป")
    case .note: Phrase(en: "Note", th: "หมายเหตุ")
    case .tip: Phrase(en: "Tip", th: "เคล็ดลับ")
    case .warning: Phrase(en: "Take care", th: "ข้อควรระวัง")
    case .statement, .record, .table, .checklist, .figure: nil
    }
  }
}
