import Diagnostics
import Markup
import Model
import Planning

/// Tells readers of the book that a text is older than its partner in the other language.
struct StaleNoticePrinter {
  private let context: PrintContext

  init(_ context: PrintContext) {
    self.context = context
  }

  /// A box with the day and the address of the newer text; nothing when there is nothing to tell.
  func blocks(_ notice: StaleNotice?) -> [JSON] {
    guard let notice else { return [] }
    let address = context.plan.baseAddress + notice.address
    let day = context.digits(notice.day.text(in: context.language))
    let stop = context.language == .thai ? " " : ". "
    let text = "\(context.word("stale")) \(day)\(stop)\(context.word("stale_newer")): "
    let link = JSON.object([
      ("t", .text("link")), ("url", .text(address)), ("in", .list([context.text.inline(address)])),
    ])
    return [
      .object([
        ("t", .text("box")), ("kind", .text("warning")), ("title", .null),
        ("b", .list([context.text.paragraph([context.text.inline(text), link])])),
      ])
    ]
  }
}
