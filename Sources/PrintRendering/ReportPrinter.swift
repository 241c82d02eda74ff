import Diagnostics
import Markup
import Model
import Planning

/// A report as a chapter of the annexes.
struct ReportPrinter {
  private let context: PrintContext

  init(_ context: PrintContext) {
    self.context = context
  }

  func chapter(_ kind: ReportKind) -> JSON {
    let report = Reports.report(kind, context.plan)
    let shown = kind == .originalPages ? Self.gathered(report) : report
    let table = TableShape.value(
      columns: shown.columns.map { _ in "left" }, head: shown.columns.map(inlines),
      rows: shown.rows.map { $0.map(inlines) })
    return .object([
      ("id", .text("report.\(kind.slug)")), ("number", .null),
      ("title", .text(context.text.marked(kind.title[context.language]))),
      ("summary", .text(context.text.marked(kind.summary[context.language]))),
      ("blocks", .list([table])),
    ])
  }

  /// One row for each chapter, with the pages alone: lines of the extract are of no use on paper.
  private static func gathered(_ report: Report) -> Report {
    var rows: [[Report.Cell]] = []
    for row in report.rows {
      let pages = Array(row[1...2])
      if case .blank = row[0], let last = rows.last {
        rows[rows.count - 1] = [last[0]] + zip(last.dropFirst(), pages).map(Self.joined)
      } else {
        rows.append([row[0]] + pages)
      }
    }
    return Report(report.kind, columns: Array(report.columns.prefix(3)), rows: rows)
  }

  private static func joined(_ first: Report.Cell, _ second: Report.Cell) -> Report.Cell {
    guard case .text(let first) = first, case .text(let second) = second else { return first }
    let pages = PageRanges.merged([first[.english], second[.english]])
    return .text(Phrase(en: pages, th: pages))
  }

  private func inlines(_ cell: Report.Cell) -> [JSON] {
    let language = context.language
    switch cell {
    case .text(let phrase): return context.text.inlines(phrase[language])
    case .localized(let text): return shown(text.shown(in: language))
    case .number(let number): return [context.text.inline(context.digits("\(number)"))]
    case .subject(let subject): return link(subject)
    case .fact(let fact):
      let text = context.handbook.record(fact)?.localized("text")?.shown(in: language)
      return text.map(shown) ?? []
    case .list(let cells):
      return cells.enumerated().flatMap { index, cell in
        (index > 0 ? [JSON.object([("t", .text("br"))])] : []) + inlines(cell)
      }
    case .noEvidence: return context.text.inlines(context.word("no_evidence"))
    case .blank: return []
    }
  }

  private func shown(_ text: (text: String, language: Language)) -> [JSON] {
    [context.text.inline(text.text, in: text.language, within: context.language)]
  }

  private func link(_ subject: PageSubject) -> [JSON] {
    switch subject {
    case .chapter(let part, let index):
      let chapter = context.handbook.parts[part].chapters[index]
      guard !chapter.isHidden(in: context.language) else { return [] }
      return [
        reference(Anchor.chapter(chapter.id), context.text.inlines(chapter[context.language].title))
      ]
    case .record(let record) where record.kind != "facts":
      guard let title = context.handbook.record(record)?.title(in: context.language) else {
        return []
      }
      return [reference(Anchor.record(record), shown(title))]
    case .kind(let folder):
      return RecordKind.named(folder).map { context.text.inlines($0.plural[context.language]) }
        ?? []
    default: return []
    }
  }

  private func reference(_ anchor: String, _ inner: [JSON]) -> JSON {
    .object([
      ("t", .text("ref")), ("to", .text(anchor)), ("number", context.number(of: anchor)),
      ("in", .list(inner)),
    ])
  }
}
