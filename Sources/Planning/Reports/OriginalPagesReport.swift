import Diagnostics
import Model

/// From each chapter to the pages and lines of the original that its statements rest on.
enum OriginalPagesReport {
  static func report(_ plan: Plan) -> Report {
    let rows = plan.placedChapters.flatMap { placed -> [[Report.Cell]] in
      let facts = ProseReferences.support(in: placed.chapter.thai.body)
      let places = Places(facts, plan.handbook)
      if places.isEmpty { return [[.subject(placed.subject), .noEvidence, .blank, .blank]] }
      return places.rows.enumerated().map { index, place in
        [
          index == 0 ? .subject(placed.subject) : .blank, plain(place.page), plain(place.other),
          plain(place.lines.joined(separator: ", ")),
        ]
      }
    }
    return Report(
      .originalPages,
      columns: [
        .text(Phrase(en: "Chapter", th: "บท")),
        .text(Phrase(en: "Page of the original", th: "หน้าของต้นฉบับ")),
        .text(Phrase(en: "By the other reading", th: "ถ้านับอีกแบบ")),
        .text(Phrase(en: "Lines of the extract", th: "บรรทัดในข้อความที่ดึงมา")),
      ], rows: rows)
  }

  private static func plain(_ text: String) -> Report.Cell {
    let pages = PageRanges.typeset(text)
    return .text(Phrase(en: pages, th: pages))
  }

  /// The places of facts in the original, one row for each page, in page order.
  private struct Places {
    struct Row {
      let page: String
      let other: String
      var lines: [String]
    }

    private(set) var rows: [Row] = []
    var isEmpty: Bool { rows.isEmpty }

    init(_ facts: [RecordReference], _ handbook: Handbook) {
      for fact in facts where fact.kind == "facts" {
        guard case .object(let place)? = handbook.record(fact)?["original"] else { continue }
        func text(_ name: String) -> String {
          if case .text(let text)? = place.first(where: { $0.field.name == name })?.value {
            return text
          }
          return ""
        }
        let (page, lines) = (text("page"), text("lines"))
        if let index = rows.firstIndex(where: { $0.page == page }) {
          if !rows[index].lines.contains(lines) { rows[index].lines.append(lines) }
        } else {
          rows.append(Row(page: page, other: text("page_alt"), lines: [lines]))
        }
      }
      rows.sort { Self.number($0.page) < Self.number($1.page) }
      for index in rows.indices {
        rows[index].lines.sort { Self.number($0) < Self.number($1) }
      }
    }

    /// The first number in a text such as `35-37`.
    private static func number(_ text: String) -> Int {
      Int(text.prefix { $0.isASCII && $0.isNumber }) ?? Int.max
    }
  }
}
