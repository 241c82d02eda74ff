import Diagnostics
import Model
import Planning

/// Writes a report as a spreadsheet: CSV by RFC 4180 in UTF-8, with the mark by which spreadsheet programs know Thai.
struct ReportCSV: Sendable {
  private let context: SiteContext

  init(_ context: SiteContext) {
    self.context = context
  }

  /// `data/coverage-th.csv`
  static func address(of kind: ReportKind, _ language: Language) -> String {
    "data/\(kind.slug)-\(language.tag).csv"
  }

  func write(_ report: Report, into out: inout [UInt8]) {
    out += [0xEF, 0xBB, 0xBF]
    for row in [report.columns] + report.rows {
      let fields = row.map { Self.quoted(text(of: $0)) }
      out += (fields.joined(separator: ",") + "\r\n").utf8
    }
  }

  private func text(of cell: Report.Cell) -> String {
    switch cell {
    case .text(let phrase): phrase[context.language]
    case .localized(let text): text.shown(in: context.language).text
    case .number(let number): "\(number)"
    case .subject(let subject): context.title(of: subject)
    case .fact(let fact):
      "\(fact.id): "
        + (context.handbook.record(fact)?.localized("text")?.shown(in: context.language).text ?? "")
    case .list(let cells): cells.map(text).joined(separator: "; ")
    case .noEvidence: context.word("no_evidence")
    case .blank: ""
    }
  }

  /// A field in quotes where it needs them. A text that a spreadsheet would run as a formula starts with `'`.
  private static func quoted(_ text: String) -> String {
    var text = text
    if let first = text.unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first) {
      text = "'" + text
    }
    guard text.utf8.contains(where: { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D })
    else { return text }
    return "\""
      + text.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }
}
