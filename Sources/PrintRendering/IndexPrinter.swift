import Diagnostics
import Markup
import Planning
import ThaiText

/// The index of the book: terms, places, agencies, networks and case studies in the order of a
/// dictionary. The typesetter finds the pages.
struct IndexPrinter {
  private let context: PrintContext

  init(_ context: PrintContext) {
    self.context = context
  }

  func chapter() -> JSON {
    var groups: [(heading: String, items: [JSON])] = []
    for entry in context.index.entries {
      let heading = ThaiOrder.heading(for: Array(entry.words.utf8))
      if groups.last?.heading != heading { groups.append((heading, [])) }
      groups[groups.count - 1].items.append(
        .object([
          ("words", .text(context.text.marked(entry.words))),
          ("keys", .list(entry.records.map { .text(Anchor.record($0)) })),
        ]))
    }
    let block = JSON.object([
      ("t", .text("index")),
      (
        "groups",
        .list(
          groups.map {
            .object([("heading", .text($0.heading)), ("items", .list($0.items))])
          })
      ),
    ])
    return .object([
      ("id", .text("index")), ("number", .null),
      ("title", .text(context.text.marked(context.word("index")))),
      ("summary", .text(context.text.marked(context.word("index_hint")))),
      ("blocks", .list([block])),
    ])
  }
}
