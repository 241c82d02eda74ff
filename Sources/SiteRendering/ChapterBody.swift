import Diagnostics
import MarkdownTree
import Markup
import Model
import Planning
import Rendering

/// The text of a chapter as HTML of one page.
struct ChapterBody: Sendable {
  private let chapter: Chapter
  private let context: SiteContext
  private let root: String

  init(_ chapter: Chapter, _ context: SiteContext, root: String) {
    self.chapter = chapter
    self.context = context
    self.root = root
  }

  func write(into out: inout [UInt8]) {
    let start = context.plan.staleNotice(ofSection: "", in: chapter, context.language)
    StaleNoticeHTML(start, context, root: root)?.write(into: &out)
    let document = chapter[context.language].body
    var html = MarkdownHTML(document, ChapterResolver(chapter, context, root: root))
    let shown = chapter.language(shownIn: context.language)
    guard shown != context.language else { return html.append(to: &out) }
    BorrowedNotice(chapter, context)?.write(into: &out)
    out.append("<div lang=\"")
    out.append(raw: shown.tag)
    out.append("\">\n")
    html.append(to: &out)
    out.append("</div>\n")
  }
}
