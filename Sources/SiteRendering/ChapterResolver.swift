import Diagnostics
import MarkdownTree
import Markup
import Model
import Planning
import Rendering

/// What the site decides about a chapter's links, figures, directives and facts.
struct ChapterResolver: MarkdownResolver {
  private let chapter: Chapter
  private let context: SiteContext
  private let root: String
  private let sections: [ChapterSection]
  private let terms: [Int: [GlossaryTerms.Use]]

  init(_ chapter: Chapter, _ context: SiteContext, root: String) {
    self.chapter = chapter
    self.context = context
    self.root = root
    sections = chapter[context.language].sections
    terms = context.plan.terms.firstUses(in: chapter[context.language].body, context.language)
  }

  /// Running text, with a link to the glossary where a term is first used.
  func text(_ index: Int, of document: MarkdownDocument, to out: inout [UInt8]) {
    let literal = document.literal(of: index)
    var start = literal.startIndex
    for use in terms[index] ?? [] {
      let range =
        literal.startIndex + use.range.lowerBound..<literal.startIndex + use.range.upperBound
      write(literal[start..<range.lowerBound], to: &out)
      out.append("<a class=\"term\" href=\"")
      out.append(raw: root + context.address(of: .record(use.term)))
      out.append("\">")
      out.appendEscaped(literal[range])
      out.append("</a>")
      start = range.upperBound
    }
    write(literal[start...], to: &out)
  }

  private func write(_ text: ArraySlice<UInt8>, to out: inout [UInt8]) {
    LanguageMarks.write(text, on: context.language, to: &out)
  }

  func headingAttributes(_ index: Int, of document: MarkdownDocument, to out: inout [UInt8]) {
    guard let id = sections.first(where: { $0.heading == index })?.id else { return }
    out.append(" id=\"")
    out.append(raw: id)
    out.append("\"")
  }

  func afterHeading(_ index: Int, of document: MarkdownDocument, to out: inout [UInt8]) {
    guard !context.plan.stale.isEmpty,
      let id = sections.first(where: { $0.heading == index })?.id
    else { return }
    let notice = context.plan.staleNotice(ofSection: id, in: chapter, context.language)
    StaleNoticeHTML(notice, context, root: root)?.write(into: &out)
  }

  func openLink(_ index: Int, of document: MarkdownDocument, to out: inout [UInt8]) -> Bool {
    let written = document.destinationString(of: index)
    guard
      case .target(let target) = context.plan.links.resolve(
        written, from: chapter, in: context.language)
    else { return false }
    if case .language(let tag) = target {
      out.append("<span")
      out.appendAttribute("lang", Array(tag.utf8)[...])
      out.append(">")
      return true
    }
    out.append("<a href=\"")
    out.appendAddress(Array(address(of: target).utf8)[...])
    out.append("\"")
    let title = document.title(of: index)
    if !title.isEmpty { out.appendAttribute("title", title) }
    if case .outside = target { out.append(" rel=\"external\"") }
    out.append(">")
    return true
  }

  func closeLink(_ index: Int, of document: MarkdownDocument, to out: inout [UInt8]) {
    out.append(document.destinationString(of: index).hasPrefix("lang:") ? "</span>" : "</a>")
  }

  func image(_ index: Int, of document: MarkdownDocument, to out: inout [UInt8]) {
    let written = document.destinationString(of: index)
    guard case .target(.figure(let path)) = context.plan.links.figure(written, from: chapter) else {
      return
    }
    out.append("<img src=\"")
    out.appendAddress(Array((root + FigureAddress.address(of: path)).utf8)[...])
    out.append("\"")
    document.appendAlternative(of: index, to: &out)
    let title = document.title(of: index)
    if !title.isEmpty { out.appendAttribute("title", title) }
    out.append(" loading=\"lazy\">")
  }

  func fact(_ index: Int, of document: MarkdownDocument, to out: inout [UInt8]) {
    let written = document.literalString(of: index)
    guard
      case .text(let text, let language) = context.handbook.resolve(written, in: context.language)
    else { return }
    guard language != context.language else { return out.appendEscaped(text) }
    out.append("<span lang=\"")
    out.append(raw: language.tag)
    out.append("\">")
    out.appendEscaped(text)
    out.append("</span>")
  }

  func openDirective(
    _ index: Int, of document: MarkdownDocument, to out: inout [UInt8]
  ) -> Bool {
    guard let kind = DirectiveKind(rawValue: document.directive(at: index).name) else {
      return false
    }
    guard kind != .figure else {
      FigureHTML(index, in: document, chapter, context, root: root).open(into: &out)
      return true
    }
    return html(index, kind, document).open(into: &out)
  }

  func closeDirective(_ index: Int, of document: MarkdownDocument, to out: inout [UInt8]) {
    guard let kind = DirectiveKind(rawValue: document.directive(at: index).name) else { return }
    guard kind != .figure else {
      return FigureHTML(index, in: document, chapter, context, root: root).close(
        hasCaption: !Array(document.children(of: index)).isEmpty, into: &out)
    }
    html(index, kind, document).close(into: &out)
  }

  func openTable(_ index: Int, of document: MarkdownDocument, to out: inout [UInt8]) {
    out.append("<div class=\"scroll\" tabindex=\"0\">")
  }

  func closeTable(_ index: Int, of document: MarkdownDocument, to out: inout [UInt8]) {
    out.append("</div>\n")
  }

  func cellAttributes(
    _ alignment: MarkdownNode.Alignment, isHead: Bool, to out: inout [UInt8]
  ) {
    if isHead { out.append(" scope=\"col\"") }
    switch alignment {
    case .none, .left: break
    case .center: out.append(" class=\"center\"")
    case .right: out.append(" class=\"end\"")
    }
  }

  func openFootnotes(of document: MarkdownDocument, to out: inout [UInt8]) {
    out.append("<section class=\"footnotes\" aria-labelledby=\"footnotes\">\n<h2 id=\"footnotes\">")
    out.appendEscaped(context.word("footnotes"))
    out.append("</h2>\n<ol>\n")
  }

  func backlinkAttributes(_ number: Int, occurrence: Int, to out: inout [UInt8]) {
    out.append(" aria-label=\"")
    out.appendEscaped(context.word("back"))
    out.append(" ")
    out.append(number: number)
    out.append("\"")
  }

  private func html(
    _ index: Int, _ kind: DirectiveKind, _ document: MarkdownDocument
  ) -> DirectiveHTML {
    DirectiveHTML(kind, document.directive(at: index), context, root: root)
  }

  private func address(of target: LinkTarget) -> String {
    switch target {
    case .outside(let address): return address
    case .here(let anchor): return "#" + anchor
    case .language: return ""
    case .record(let record): return root + context.address(of: .record(record))
    case .figure(let path): return root + FigureAddress.address(of: path)
    case .chapter(let id, let anchor):
      let page = context.plan.subject(ofChapter: id).map(context.address) ?? ""
      return root + page + (anchor.map { "#" + $0 } ?? "")
    }
  }
}
