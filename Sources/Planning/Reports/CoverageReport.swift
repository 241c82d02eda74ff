import Diagnostics
import MarkdownTree
package import Model
package import ThaiText

/// Statements by status: of chapters, and of kinds of record.
enum CoverageReport {
  static func chapters(_ plan: Plan) -> Report {
    let segmenter = WordSegmenter(extraWords: plan.handbook.settings.words)
    var totals = [Int](repeating: 0, count: Status.allCases.count + 3)
    let rows = plan.placedChapters.map { placed -> [Report.Cell] in
      let chapter = placed.chapter
      let statuses = statements(of: chapter.thai.body, plan.handbook)
      let numbers =
        [chapter.thai.wordCount(segmenter), chapter.english.wordCount(segmenter), statuses.count]
        + Status.allCases.map { status in statuses.count { $0 == status } }
      for (index, number) in numbers.enumerated() { totals[index] += number }
      return [.subject(placed.subject)] + numbers.map(Report.Cell.number)
    }
    let heads: [Report.Cell] = [
      .text(Phrase(en: "Chapter", th: "บท")), .text(Phrase(en: "Words, Thai", th: "จำนวนคำ ภาษาไทย")),
      .text(Phrase(en: "Words, English", th: "จำนวนคำ ภาษาอังกฤษ")),
      .text(Phrase(en: "Statements", th: "ข้อความ")),
    ]
    return Report(
      .coverage, columns: heads + statusHeads,
      rows: rows + [[total] + totals.map(Report.Cell.number)])
  }

  static func records(_ handbook: Handbook) -> Report {
    var totals = [Int](repeating: 0, count: Status.allCases.count + 1)
    let rows = handbook.collections.compactMap { collection -> [Report.Cell]? in
      guard collection.kind.fields.contains(where: { $0.name == "status" }) else { return nil }
      let numbers =
        [collection.records.count]
        + Status.allCases.map { status in collection.records.count { $0.status == status } }
      for (index, number) in numbers.enumerated() { totals[index] += number }
      return [.subject(.kind(collection.kind.folder))] + numbers.map(Report.Cell.number)
    }
    let heads: [Report.Cell] = [
      .text(Phrase(en: "Kind", th: "ชนิด")), .text(Phrase(en: "Records", th: "ระเบียน")),
    ]
    return Report(
      .recordCoverage, columns: heads + statusHeads,
      rows: rows + [[total] + totals.map(Report.Cell.number)])
  }

  private static let total = Report.Cell.text(Phrase(en: "In all", th: "รวม"))
  private static let statusHeads = Status.allCases.map { Report.Cell.text($0.choice.label) }

  /// The status of each statement of a text. Both languages hold the same statements.
  private static func statements(of document: MarkdownDocument, _ handbook: Handbook) -> [Status] {
    document.directives.compactMap { directive in
      switch DirectiveKind(rawValue: directive.name) {
      case .statement, .original: Statement(directive, handbook).status
      default: nil
      }
    }
  }
}

extension ChapterText {
  /// The number of words in the body, without addresses and code.
  package func wordCount(_ segmenter: WordSegmenter) -> Int {
    body.nodes.indices.reduce(0) { sum, index in
      guard body.nodes[index].kind == .text else { return sum }
      return sum + segmenter.wordCount(in: Array(body.literal(of: index)))
    }
  }
}
