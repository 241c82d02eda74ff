package import MarkdownTree
import Markup

/// Prints a Markdown document as HTML or XHTML, without recursion.
package struct MarkdownHTML<Resolver: MarkdownResolver> {
  let document: MarkdownDocument
  let resolver: Resolver
  private var open: [Int] = []
  private var start = 0
  /// Whether the body of the table being printed has begun.
  private var bodyRows = false

  package init(_ document: MarkdownDocument, _ resolver: Resolver) {
    self.document = document
    self.resolver = resolver
  }

  /// Appends the whole document, its footnotes last.
  package mutating func append(to out: inout [UInt8]) {
    start = out.count
    appendBlocks(of: 0, to: &out)
    appendFootnotes(to: &out)
  }

  /// Appends what a node holds, without the node itself and without footnotes.
  package mutating func appendBlocks(of index: Int, to out: inout [UInt8]) {
    let isDocument = document.nodes[index].kind == .document
    appendNodes(index + 1, document.nodes[index].end, skipNotes: isDocument, to: &out)
  }

  /// Appends the list of the footnotes that the document refers to, if there are any.
  package mutating func appendFootnotes(to out: inout [UInt8]) {
    guard !document.footnotes.isEmpty else { return }
    newline(&out)
    resolver.openFootnotes(of: document, to: &out)
    for number in document.footnotes.indices { appendNote(number, to: &out) }
    out.append("</ol>\n</section>\n")
  }

  mutating func appendNodes(
    _ first: Int, _ end: Int, skipNotes: Bool = false, to out: inout [UInt8]
  ) {
    let floor = open.count
    var i = first
    while true {
      while open.count > floor, let top = open.last, document.nodes[top].end <= i {
        open.removeLast()
        close(top, &out)
      }
      guard i < end else { return }
      if skipNotes, document.nodes[i].kind == .footnoteDefinition {
        i = document.nodes[i].end
      } else if self.open(i, &out) {
        open.append(i)
        i += 1
      } else {
        i = document.nodes[i].end
      }
    }
  }

  /// Prints the start of a node; answers whether its children and its end are to follow.
  private mutating func open(_ i: Int, _ out: inout [UInt8]) -> Bool {
    let node = document.nodes[i]
    switch node.kind {
    case .text:
      resolver.text(i, of: document, to: &out)
      return false
    case .softBreak:
      if !node.flags.contains(.joined) { out.append("\n") }
      return false
    case .hardBreak:
      out.append("<br />\n")
      return false
    case .code:
      out.append("<code>")
      out.appendEscaped(document.literal(of: i))
      out.append("</code>")
      return false
    case .emphasis: out.append("<em>")
    case .strong: out.append("<strong>")
    case .link: return openLink(i, &out)
    case .image:
      resolver.image(i, of: document, to: &out)
      return false
    case .fact:
      resolver.fact(i, of: document, to: &out)
      return false
    case .footnoteReference:
      reference(node, &out)
      return false
    default: return openBlock(i, node, &out)
    }
    return true
  }

  private mutating func openLink(_ i: Int, _ out: inout [UInt8]) -> Bool {
    if resolver.openLink(i, of: document, to: &out) { return true }
    appendNodes(i + 1, document.nodes[i].end, to: &out)
    return false
  }

  private mutating func openBlock(
    _ i: Int, _ node: MarkdownNode, _ out: inout [UInt8]
  ) -> Bool {
    switch node.kind {
    case .refused:
      refused(i, node, &out)
      return false
    case .codeBlock:
      codeBlock(i, &out)
      return false
    case .thematicBreak:
      newline(&out)
      out.append("<hr />\n")
      return false
    case .paragraph:
      if isTight { return true }
      newline(&out)
      out.append("<p>")
    case .heading:
      newline(&out)
      out.append("<h")
      out.append(0x30 + UInt8(node.level))
      resolver.headingAttributes(i, of: document, to: &out)
      out.append(">")
    case .blockQuote:
      newline(&out)
      out.append("<blockquote>\n")
    case .bulletList, .orderedList: openList(node, &out)
    case .item:
      newline(&out)
      out.append("<li>")
    case .directive:
      newline(&out)
      return resolver.openDirective(i, of: document, to: &out)
    default: openTablePart(i, node, &out)
    }
    return true
  }

  private func openList(_ node: MarkdownNode, _ out: inout [UInt8]) {
    newline(&out)
    guard node.kind == .orderedList else { return out.append("<ul>\n") }
    out.append("<ol")
    if node.number != 1 {
      out.append(" start=\"")
      out.append(number: Int(node.number))
      out.append("\"")
    }
    out.append(">\n")
  }

  private mutating func openTablePart(_ i: Int, _ node: MarkdownNode, _ out: inout [UInt8]) {
    switch node.kind {
    case .table:
      newline(&out)
      resolver.openTable(i, of: document, to: &out)
      out.append("<table>\n")
      bodyRows = false
    case .tableRow:
      if node.flags.contains(.header) {
        out.append("<thead>\n")
      } else if !bodyRows {
        out.append("<tbody>\n")
        bodyRows = true
      }
      out.append("<tr>\n")
    case .tableCell:
      out.append(isHead ? "<th" : "<td")
      resolver.cellAttributes(node.alignment, isHead: isHead, to: &out)
      out.append(">")
    default: break
    }
  }

  private mutating func close(_ i: Int, _ out: inout [UInt8]) {
    let node = document.nodes[i]
    switch node.kind {
    case .emphasis: out.append("</em>")
    case .strong: out.append("</strong>")
    case .link: resolver.closeLink(i, of: document, to: &out)
    case .paragraph: if !isTight { out.append("</p>\n") }
    case .heading:
      resolver.headingEnd(i, of: document, to: &out)
      out.append("</h")
      out.append(0x30 + UInt8(node.level))
      out.append(">\n")
      resolver.afterHeading(i, of: document, to: &out)
    case .blockQuote:
      newline(&out)
      out.append("</blockquote>\n")
    case .bulletList: out.append("</ul>\n")
    case .orderedList: out.append("</ol>\n")
    case .item: out.append("</li>\n")
    case .directive:
      newline(&out)
      resolver.closeDirective(i, of: document, to: &out)
    case .table:
      if bodyRows { out.append("</tbody>\n") }
      out.append("</table>\n")
      resolver.closeTable(i, of: document, to: &out)
    case .tableRow:
      out.append(node.flags.contains(.header) ? "</tr>\n</thead>\n" : "</tr>\n")
    case .tableCell: out.append(isHead ? "</th>\n" : "</td>\n")
    default: break
    }
  }

  /// Whether the innermost open nodes are an item of a tight list.
  private var isTight: Bool {
    guard let item = open.last, document.nodes[item].kind == .item, open.count > 1 else {
      return false
    }
    return document.nodes[open[open.count - 2]].flags.contains(.tight)
  }

  /// Whether the innermost open node is the head row of a table.
  private var isHead: Bool {
    open.last.map { document.nodes[$0].flags.contains(.header) } ?? false
  }

  func newline(_ out: inout [UInt8]) {
    if out.count > start, out[out.count - 1] != 0x0A { out.append(0x0A) }
  }
}

/// Code and refused HTML.
extension MarkdownHTML {
  func codeBlock(_ i: Int, _ out: inout [UInt8]) {
    newline(&out)
    out.append("<pre><code")
    let info = document.info(of: i)
    if !info.isEmpty {
      out.append(" class=\"language-")
      out.appendEscaped(info.prefix { $0 > 0x20 })
      out.append("\"")
    }
    out.append(">")
    out.appendEscaped(document.literal(of: i))
    out.append("</code></pre>\n")
  }

  /// Prints refused HTML as text, in a paragraph of its own if it stood alone.
  func refused(_ i: Int, _ node: MarkdownNode, _ out: inout [UInt8]) {
    guard node.flags.contains(.block) else {
      return out.appendEscaped(document.literal(of: i))
    }
    newline(&out)
    out.append("<p>")
    var literal = document.literal(of: i)
    while let last = literal.last, last <= 0x20 { literal.removeLast() }
    out.appendEscaped(literal)
    out.append("</p>\n")
  }
}
