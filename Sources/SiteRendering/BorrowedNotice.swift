import Markup
import Model

/// Tells readers that a chapter is not written in their language yet and the other one stands in.
struct BorrowedNotice: Sendable {
  private let context: SiteContext

  /// `nil` for a chapter that is written in the language of the page.
  init?(_ chapter: Chapter, _ context: SiteContext) {
    guard chapter.lacking?.language == context.language else { return nil }
    self.context = context
  }

  func write(into out: inout [UInt8]) {
    out.append("<p class=\"notice borrowed\">")
    out.appendEscaped(context.word("borrowed"))
    out.append("</p>\n")
  }
}
