import Diagnostics
import Markup
package import Model
package import Planning

/// Turns a plan into the JSON of a book with Thai on left pages and English on right ones: two books
/// with anchors of their own, and which of their blocks stand level.
package struct BilingualPrinter: Sendable {
  private let thai: HandbookPrinter
  private let english: HandbookPrinter

  package init(plan: Plan, wording: Wording) {
    thai = HandbookPrinter(plan: plan, wording: wording, language: .thai)
    english = HandbookPrinter(
      plan: plan, wording: wording, language: .english, order: .thai)
  }

  /// The book, as JSON in UTF-8.
  package func book() -> [UInt8] {
    let (left, right) = (thai.value(), english.value())
    let value = JSON.object([
      ("template", .text("bilingual")),
      ("th", left.anchored(below: "th.")), ("en", right.anchored(below: "en.")),
      ("rows", .list(zip(left.list("parts"), right.list("parts")).map(Self.part))),
    ])
    var out: [UInt8] = []
    value.append(to: &out)
    return out
  }

  /// For each chapter of a part, its rows.
  private static func part(_ left: JSON, _ right: JSON) -> JSON {
    .list(
      zip(left.list("chapters"), right.list("chapters")).map { left, right in
        let pairs = BlockPairs(left.list("blocks"), right.list("blocks"))
        return .list(
          pairs.rows.map { row in
            .list(
              [
                row.left.lowerBound, row.left.upperBound, row.right.lowerBound,
                row.right.upperBound,
              ].map(JSON.number))
          })
      })
  }
}

extension JSON {
  /// The value with a prefix before every anchor in it and every reference to one.
  func anchored(below prefix: String) -> JSON {
    switch self {
    case .list(let values): return .list(values.map { $0.anchored(below: prefix) })
    case .object(let members):
      return .object(
        members.map { name, value in
          switch (name, value) {
          case ("id", .text(let anchor)), ("to", .text(let anchor)), ("k", .text(let anchor)):
            return (name, .text(prefix + anchor))
          case ("keys", .list(let anchors)):
            return (
              name,
              .list(
                anchors.map { anchor in
                  if case .text(let text) = anchor { return .text(prefix + text) }
                  return anchor
                })
            )
          default: return (name, value.anchored(below: prefix))
          }
        })
    default: return self
    }
  }
}
