import Diagnostics
import Figures
import MarkdownTree
import Markup
import Model
import Planning

/// A figure of a chapter: the picture, its number and caption, and for those drawn from records the same as a table.
struct FigureHTML {
  private let directive: MarkdownDirective
  private let chapter: Chapter
  private let context: SiteContext
  private let root: String
  /// 6.2, or `nil` outside chapters.
  private let number: String?
  private let id: String
  private let drawing: Drawing?
  private let language: Language

  init(
    _ index: Int, in document: MarkdownDocument, _ chapter: Chapter, _ context: SiteContext,
    root: String
  ) {
    directive = document.directive(at: index)
    self.chapter = chapter
    self.context = context
    self.root = root
    language = chapter.language(shownIn: context.language)
    let own = FigureNumbers.numbers(in: document)[index] ?? 0
    id = "figure-\(own)"
    number =
      if case .chapter(let part, let place)? = context.plan.subject(ofChapter: chapter.id) {
        "\(context.plan.number(ofChapter: place, inPart: part)).\(own)"
      } else { nil }
    drawing = DrawingBoard(context.handbook, language).drawing(for: directive)
  }

  /// All up to the author's caption.
  func open(into out: inout [UInt8]) {
    out.append("<figure")
    if number != nil { out.append(raw: " id=\"\(id)\"") }
    if let drawing {
      out.append(drawing.isWide ? " class=\"drawn wide\"" : " class=\"drawn\"")
      out.append(">\n<div class=\"drawing\"")
      if drawing.isWide { out.append(" tabindex=\"0\"") }
      out.append(">")
      out += drawing.svg(id: id, language: language)
      out.append("</div>\n")
    } else {
      out.append(">\n")
      writeFile(into: &out)
    }
    out.append("<figcaption>\n")
    if let number {
      out.append("<p class=\"label\">")
      out.appendEscaped(context.word("figure") + " " + number)
      out.append("</p>\n")
    }
  }

  /// What follows the author's caption; a drawn figure without one is called by its title.
  func close(hasCaption: Bool, into out: inout [UInt8]) {
    if !hasCaption, let drawing {
      out.append("<p>")
      out.appendEscaped(drawing.title)
      out.append("</p>\n")
    }
    out.append("</figcaption>\n</figure>\n")
    if let drawing { writeTable(drawing, into: &out) }
  }

  private func writeFile(into out: inout [UInt8]) {
    guard let name = directive.subject?.value,
      case .target(.figure(let path)) = context.plan.links.figure(name, from: chapter)
    else { return }
    out.append("<img src=\"")
    out.appendAddress(Array((root + FigureAddress.address(of: path)).utf8)[...])
    out.append("\"")
    out.appendAttribute("alt", Array((directive["alt"]?.value ?? "").utf8)[...])
    out.append(" loading=\"lazy\">\n")
  }

  private func writeTable(_ drawing: Drawing, into out: inout [UInt8]) {
    out.append("<details class=\"as-table\">\n<summary>")
    out.appendEscaped(context.word("figure_table"))
    if let number { out.appendEscaped(" " + number) }
    out.append("</summary>\n<div class=\"scroll\" tabindex=\"0\"><table>\n<thead>\n<tr>")
    for cell in drawing.table.head {
      out.append("<th scope=\"col\">")
      LanguageMarks.write(Array(cell.utf8)[...], on: language, to: &out)
      out.append("</th>")
    }
    out.append("</tr>\n</thead>\n<tbody>\n")
    for row in drawing.table.rows {
      out.append("<tr>")
      for (index, cell) in row.enumerated() {
        out.append(index == 0 ? "<th scope=\"row\">" : "<td>")
        LanguageMarks.write(Array(cell.utf8)[...], on: language, to: &out)
        out.append(index == 0 ? "</th>" : "</td>")
      }
      out.append("</tr>\n")
    }
    out.append("</tbody>\n</table></div>\n</details>\n")
  }
}
