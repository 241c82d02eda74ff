package import MarkdownTree
import Markup

/// Prints a Markdown document as HTML or XHTML, without recursion.
package struct MarkdownHTML<Resolver: MarkdownResolver> {
  let document: MarkdownDocument
  let resolver: Resolver
  private var open: [Int] = []
  private var start = 0
  /// Whether the paragraphs of the innermost list item are printed without tags.
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

  private mutating func appendNodes(
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
      out.appendEscaped(document.literal(of: i))
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
    case .bulletList:
      newline(&out)
      out.append("<ul>\n")
    case .orderedList:
      newline(&out)
      out.append("<ol")
      if node.number != 1 {
        out.append(" start=\"")
        out.append(number: Int(node.number))
        out.append("\"")
      }
      out.append(">\n")
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
    case .link: out.append("</a>")
    case .paragraph: if !isTight { out.append("</p>\n") }
    case .heading:
      resolver.headingEnd(i, of: document, to: &out)
      out.append("</h")
      out.append(0x30 + UInt8(node.level))
      out.append(">\n")
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

  private func newline(_ out: inout [UInt8]) {
    if out.count > start, out[out.count - 1] != 0x0A { out.append(0x0A) }
  }
}

extension MarkdownHTML {
  private func codeBlock(_ i: Int, _ out: inout [UInt8]) {
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
  private func refused(_ i: Int, _ node: MarkdownNode, _ out: inout [UInt8]) {
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

  private func reference(_ node: MarkdownNode, _ out: inout [UInt8]) {
    let note = document.footnotes[Int(node.number)]
    out.append("<sup class=\"footnote-ref\"><a href=\"#")
    anchor("fn-", note, 1, &out)
    out.append("\" id=\"")
    anchor("fnref-", note, node.occurrence, &out)
    out.append(resolver.isXML ? "\">" : "\" data-footnote-ref>")
    out.append(number: Int(node.number) + 1)
    out.append("</a></sup>")
  }

  private func anchor(
    _ kind: StaticString, _ note: MarkdownFootnote, _ occurrence: Int, _ out: inout [UInt8]
  ) {
    out += resolver.footnotePrefix
    out.append(kind)
    out.appendAddress(Array(note.label.utf8)[...])
    if occurrence > 1 {
      out.append("-")
      out.append(number: occurrence)
    }
  }

  private mutating func appendNote(_ number: Int, to out: inout [UInt8]) {
    let note = document.footnotes[number]
    out.append("<li id=\"")
    anchor("fn-", note, 1, &out)
    out.append("\">\n")
    let node = document.nodes[note.node]
    appendNodes(note.node + 1, node.end, to: &out)
    if out.hasSuffix("</p>\n") {
      out.removeLast(5)
      backlinks(number, note, &out, lead: true)
      out.append("</p>\n")
    } else {
      newline(&out)
      backlinks(number, note, &out, lead: false)
      out.append("\n")
    }
    out.append("</li>\n")
  }

  private func backlinks(
    _ number: Int, _ note: MarkdownFootnote, _ out: inout [UInt8], lead: Bool
  ) {
    for occurrence in 1...max(1, note.references) {
      if lead || occurrence > 1 { out.append(" ") }
      out.append("<a href=\"#")
      anchor("fnref-", note, occurrence, &out)
      out.append("\" class=\"footnote-backref\"")
      resolver.backlinkAttributes(number + 1, occurrence: occurrence, to: &out)
      out.append(">↩")
      if occurrence > 1 {
        out.append("<sup class=\"footnote-ref\">")
        out.append(number: occurrence)
        out.append("</sup>")
      }
      out.append("</a>")
    }
  }
}

extension [UInt8] {
  fileprivate func hasSuffix(_ suffix: StaticString) -> Bool {
    guard count >= suffix.utf8CodeUnitCount else { return false }
    var i = count - suffix.utf8CodeUnitCount
    for byte in suffix.description.utf8 {
      if self[i] != byte { return false }
      i += 1
    }
    return true
  }
}
