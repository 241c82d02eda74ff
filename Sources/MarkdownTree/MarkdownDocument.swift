package import Diagnostics

/// A Markdown text as an immutable flat tree with positions.
package struct MarkdownDocument: Sendable {
  /// The file, relative to the project.
  package let path: String
  /// All nodes in preorder; `nodes[0]` is the document. Footnote definitions that are referred to
  /// come last, in the order of their numbers.
  package let nodes: [MarkdownNode]
  /// Literals, destinations, titles, info strings and ids; nodes hold ranges into it.
  package let text: [UInt8]
  /// What the directive nodes say; a node's `number` is an index into it.
  package let directives: [MarkdownDirective]
  /// The notes in the order of their numbers; a reference's `number` is an index into it.
  package let footnotes: [MarkdownFootnote]
  /// The indices of the nodes that other stages ask for, found in one pass.
  package let headings: [Int]
  package let links: [Int]
  package let images: [Int]
  package let facts: [Int]

  init(
    path: String, nodes: [MarkdownNode], text: [UInt8], directives: [MarkdownDirective],
    footnotes: [MarkdownFootnote]
  ) {
    self.path = path
    self.nodes = nodes
    self.text = text
    self.directives = directives
    self.footnotes = footnotes
    var (headings, links, images, facts): ([Int], [Int], [Int], [Int]) = ([], [], [], [])
    for (index, node) in nodes.enumerated() {
      switch node.kind {
      case .heading: headings.append(index)
      case .link: links.append(index)
      case .image: images.append(index)
      case .fact: facts.append(index)
      default: break
      }
    }
    (self.headings, self.links, self.images, self.facts) = (headings, links, images, facts)
  }

  /// The direct children of a node, in order.
  package func children(of index: Int) -> MarkdownChildren {
    MarkdownChildren(nodes: nodes, current: index + 1, end: nodes[index].end)
  }

  /// Where a node stands in the source file, front matter counted.
  package func span(of index: Int) -> Span { Span(path, nodes[index].source) }

  /// Where the part of a node stands that a finding is most likely about, such as a link's
  /// destination or a fact's reference.
  package func detailSpan(of index: Int) -> Span { Span(path, nodes[index].detail) }

  /// The text of a text, code, code block or refused node; a fact's reference; a footnote's label.
  package func literal(of index: Int) -> ArraySlice<UInt8> { text[nodes[index].firstText] }

  /// The destination of a link or image as the author meant it, entities and escapes resolved.
  package func destination(of index: Int) -> ArraySlice<UInt8> { text[nodes[index].firstText] }

  /// The title of a link or image; empty when there is none.
  package func title(of index: Int) -> ArraySlice<UInt8> { text[nodes[index].secondText] }

  /// The info string of a code block; empty when there is none.
  package func info(of index: Int) -> ArraySlice<UInt8> { text[nodes[index].secondText] }

  /// The explicit id of a heading; empty when it has none.
  package func id(of index: Int) -> ArraySlice<UInt8> { text[nodes[index].firstText] }

  /// The letters of a text, code or fact.
  package func literalString(of index: Int) -> String {
    String(decoding: literal(of: index), as: UTF8.self)
  }
  /// Where a link or image leads.
  package func destinationString(of index: Int) -> String {
    String(decoding: destination(of: index), as: UTF8.self)
  }
  /// The title of a link or image.
  package func titleString(of index: Int) -> String {
    String(decoding: title(of: index), as: UTF8.self)
  }
  /// The info string of a code block.
  package func infoString(of index: Int) -> String {
    String(decoding: info(of: index), as: UTF8.self)
  }
  /// The id that the author gave a heading; empty without one.
  package func idString(of index: Int) -> String { String(decoding: id(of: index), as: UTF8.self) }

  /// The directive that a directive node stands for.
  package func directive(at index: Int) -> MarkdownDirective {
    directives[Int(nodes[index].number)]
  }

  /// The indices of all nodes of one kind, in order.
  package func indices(of kind: MarkdownNode.Kind) -> [Int] {
    nodes.indices.filter { nodes[$0].kind == kind }
  }

  package var footnoteDefinitions: [Int] { indices(of: .footnoteDefinition) }

  /// The text of a node without any marks. Soft breaks become spaces, or nothing between two Thai
  /// letters; blocks are parted by a newline; facts are left out.
  package func plainText(of index: Int) -> String {
    var out: [UInt8] = []
    appendPlainText(of: index, to: &out)
    return String(decoding: out, as: UTF8.self)
  }

  /// Appends the text of a node without any marks.
  package func appendPlainText(of index: Int, to out: inout [UInt8]) {
    let start = out.count
    for i in index..<nodes[index].end {
      let node = nodes[i]
      switch node.kind {
      case .text, .code, .codeBlock: out += text[node.firstText]
      case .softBreak: if !node.flags.contains(.joined) { out.append(0x20) }
      case .hardBreak: out.append(0x20)
      case .paragraph, .heading, .tableCell, .item, .footnoteDefinition:
        if out.count > start, out.last != 0x0A { out.append(0x0A) }
      default: break
      }
    }
  }
}

/// The direct children of a node.
package struct MarkdownChildren: Sequence, IteratorProtocol, Sendable {
  let nodes: [MarkdownNode]
  var current: Int
  let end: Int

  package mutating func next() -> Int? {
    guard current < end else { return nil }
    defer { current = nodes[current].end }
    return current
  }
}
