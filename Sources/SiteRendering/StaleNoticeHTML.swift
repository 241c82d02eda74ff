import Diagnostics
import Markup
import Model
import Planning
import ThaiText

/// Tells readers that a text is older than its partner in the other language.
struct StaleNoticeHTML: Sendable {
  private let notice: StaleNotice
  private let context: SiteContext
  private let root: String

  /// `nil` when there is nothing to tell.
  init?(_ notice: StaleNotice?, _ context: SiteContext, root: String) {
    guard let notice else { return nil }
    self.notice = notice
    self.context = context
    self.root = root
  }

  func write(into out: inout [UInt8]) {
    out.append("<p class=\"notice stale\">")
    out.appendEscaped(context.word("stale"))
    out.append(" <time datetime=\"")
    out.append(raw: notice.day.text(.iso))
    out.append("\">")
    out.appendEscaped(notice.day.text(in: context.language))
    out.append(context.language == .thai ? "</time> <a href=\"" : "</time>. <a href=\"")
    out.appendEscaped(root + notice.address)
    out.append("\" hreflang=\"")
    out.append(raw: context.language.other.tag)
    out.append("\">")
    out.appendEscaped(context.word("stale_newer"))
    out.append("</a></p>\n")
  }
}
