package import MarkdownTree
import Markup

/// What a page decides about the parts of a text that lead out of it.
///
/// The defaults print a text as the CommonMark specification does; a page overrides what it knows
/// better. All bytes written must be markup already escaped.
package protocol MarkdownResolver {
  /// Writes running text.
  func text(_ index: Int, of document: MarkdownDocument, to out: inout [UInt8])
  /// Writes the start tag of a link; answers `false`, with nothing written, for bare text.
  func openLink(_ index: Int, of document: MarkdownDocument, to out: inout [UInt8]) -> Bool
  /// Writes the end tag of a link that was opened.
  func closeLink(_ index: Int, of document: MarkdownDocument, to out: inout [UInt8])
  /// Writes the whole tag of an image.
  func image(_ index: Int, of document: MarkdownDocument, to out: inout [UInt8])
  /// Writes the attributes of a heading, such as ` id="limits"`.
  func headingAttributes(_ index: Int, of document: MarkdownDocument, to out: inout [UInt8])
  /// Writes what stands at the end of a heading, within its element.
  func headingEnd(_ index: Int, of document: MarkdownDocument, to out: inout [UInt8])
  /// Writes what stands after a heading, as blocks of their own.
  func afterHeading(_ index: Int, of document: MarkdownDocument, to out: inout [UInt8])
  /// Writes what a directive opens with; answers `false` when that replaces its content.
  func openDirective(_ index: Int, of document: MarkdownDocument, to out: inout [UInt8]) -> Bool
  /// Writes what a directive closes with; not called when its content was replaced.
  func closeDirective(_ index: Int, of document: MarkdownDocument, to out: inout [UInt8])
  /// Writes what a fact says.
  func fact(_ index: Int, of document: MarkdownDocument, to out: inout [UInt8])
  /// Writes what stands before and after a table, such as a scrolling region.
  func openTable(_ index: Int, of document: MarkdownDocument, to out: inout [UInt8])
  func closeTable(_ index: Int, of document: MarkdownDocument, to out: inout [UInt8])
  /// Writes the attributes of a table cell. `isHead` is true in the head of the table.
  func cellAttributes(
    _ alignment: MarkdownNode.Alignment, isHead: Bool, to out: inout [UInt8])
  /// Writes the start tags of the list of notes, and a heading if there is one.
  func openFootnotes(of document: MarkdownDocument, to out: inout [UInt8])
  /// Writes the attributes of a link from a note back to its `occurrence`th reference.
  func backlinkAttributes(_ number: Int, occurrence: Int, to out: inout [UInt8])
  /// Stands before the ids of notes, when several texts share a page.
  var footnotePrefix: [UInt8] { get }
  /// Whether empty elements and attributes are written for XML.
  var isXML: Bool { get }
}

extension MarkdownResolver {
  package func text(_ index: Int, of document: MarkdownDocument, to out: inout [UInt8]) {
    out.appendEscaped(document.literal(of: index))
  }

  package func openLink(
    _ index: Int, of document: MarkdownDocument, to out: inout [UInt8]
  ) -> Bool {
    out.append("<a href=\"")
    out.appendAddress(document.destination(of: index))
    out.append("\"")
    let title = document.title(of: index)
    if !title.isEmpty { out.appendAttribute("title", title) }
    out.append(">")
    return true
  }

  package func closeLink(_ index: Int, of document: MarkdownDocument, to out: inout [UInt8]) {
    out.append("</a>")
  }

  package func image(_ index: Int, of document: MarkdownDocument, to out: inout [UInt8]) {
    out.append("<img src=\"")
    out.appendAddress(document.destination(of: index))
    out.append("\"")
    document.appendAlternative(of: index, to: &out)
    let title = document.title(of: index)
    if !title.isEmpty { out.appendAttribute("title", title) }
    out.append(" />")
  }

  package func headingAttributes(
    _ index: Int, of document: MarkdownDocument, to out: inout [UInt8]
  ) {
    let id = document.id(of: index)
    if !id.isEmpty { out.appendAttribute("id", id) }
  }

  package func headingEnd(_ index: Int, of document: MarkdownDocument, to out: inout [UInt8]) {}
  package func afterHeading(_ index: Int, of document: MarkdownDocument, to out: inout [UInt8]) {}

  package func openDirective(
    _ index: Int, of document: MarkdownDocument, to out: inout [UInt8]
  ) -> Bool {
    out.append("<div")
    out.appendAttribute("class", document.directive(at: index).name)
    out.append(">\n")
    return true
  }

  package func closeDirective(
    _ index: Int, of document: MarkdownDocument, to out: inout [UInt8]
  ) {
    out.append("</div>\n")
  }

  package func fact(_ index: Int, of document: MarkdownDocument, to out: inout [UInt8]) {
    out.append("{{")
    out.appendEscaped(document.literal(of: index))
    out.append("}}")
  }

  package func openTable(_ index: Int, of document: MarkdownDocument, to out: inout [UInt8]) {}
  /// Plain tables have nothing after them.
  package func closeTable(_ index: Int, of document: MarkdownDocument, to out: inout [UInt8]) {}

  package func cellAttributes(
    _ alignment: MarkdownNode.Alignment, isHead: Bool, to out: inout [UInt8]
  ) {
    switch alignment {
    case .none: break
    case .left: out.append(" align=\"left\"")
    case .center: out.append(" align=\"center\"")
    case .right: out.append(" align=\"right\"")
    }
  }

  package func openFootnotes(of document: MarkdownDocument, to out: inout [UInt8]) {
    out.append(
      isXML
        ? "<section class=\"footnotes\">\n<ol>\n"
        : "<section class=\"footnotes\" data-footnotes>\n<ol>\n")
  }

  package func backlinkAttributes(_ number: Int, occurrence: Int, to out: inout [UInt8]) {
    guard !isXML else { return }
    out.append(" data-footnote-backref data-footnote-backref-idx=\"")
    out.append(number: number)
    if occurrence > 1 {
      out.append("-")
      out.append(number: occurrence)
    }
    out.append("\" aria-label=\"Back to reference ")
    out.append(number: number)
    if occurrence > 1 {
      out.append("-")
      out.append(number: occurrence)
    }
    out.append("\"")
  }

  package var footnotePrefix: [UInt8] { [] }
  package var isXML: Bool { false }
}

/// Prints a text as the CommonMark specification does.
package struct PlainResolver: MarkdownResolver, Sendable {
  package let isXML: Bool
  package init(isXML: Bool = false) { self.isXML = isXML }
}

extension MarkdownDocument {
  /// Appends ` alt="…"` with the text of an image.
  package func appendAlternative(of index: Int, to out: inout [UInt8]) {
    out.append(" alt=\"")
    for i in index + 1..<nodes[index].end {
      switch nodes[i].kind {
      case .text, .code, .refused: out.appendEscaped(literal(of: i))
      case .softBreak: if !nodes[i].flags.contains(.joined) { out.append(" ") }
      case .hardBreak: out.append(" ")
      default: break
      }
    }
    out.append("\"")
  }
}
