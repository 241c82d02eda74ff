import Diagnostics

/// What is known while the inlines of one block are written.
struct InlineState {
  /// A run of text that libcmark gave in pieces.
  struct Piece {
    let text: Int
    let source: Range<Int>
  }
  var pieces: [Piece] = []
  var textEnd = 0
  /// Output nodes whose inlines are still being written.
  var open: [(node: Int, rawEnd: Int)] = []
  /// Whether the last text ends with a Thai letter.
  var endsInThai = false
  /// A soft break after a Thai letter, until the next text is known.
  var pendingBreak: Int?
  /// How deep the last text stands within emphasis and links.
  var lastTextDepth = 0
}

extension TreeBuilder {
  /// Writes the inlines of one block, without recursion.
  mutating func inlines(
    of tree: [CMarkNode], _ range: Range<Int>, _ locator: inout InlineLocator, afterSentinel: Bool
  ) {
    inline.endsInThai = false
    inline.pendingBreak = nil
    inline.lastTextDepth = -1
    var skip = afterSentinel ? TextRun.sentinel.count : 0
    for i in range {
      while let top = inline.open.last, top.rawEnd <= i { leave(top.node, &locator) }
      let item = tree[i]
      switch item.kind {
      case .text:
        let start = Int(item.textStart) + skip
        let end = Int(item.textStart + item.firstLength)
        skip = 0
        if start < end { textPiece(start..<end, &locator) }
      case .softBreak, .hardBreak: lineBreak(item.kind, &locator)
      case .emphasis, .strong, .link, .image: enter(item, &locator)
      case .code:
        let place = locator.code()
        inlineLeaf(item, place)
      default:
        flushText()
        let place = locator.html(text[textRange(item)])
        reportHTML(place)
        inlineLeaf(item, place)
      }
    }
    while let top = inline.open.last { leave(top.node, &locator) }
    flushText()
  }

  private func textRange(_ item: CMarkNode) -> Range<Int> {
    Int(item.textStart)..<Int(item.textStart + item.firstLength)
  }

  private mutating func textPiece(_ range: Range<Int>, _ locator: inout InlineLocator) {
    if !inline.pieces.isEmpty, inline.textEnd != range.lowerBound { flushText() }
    locator.text(text[range], into: &inline.pieces)
    inline.textEnd = range.upperBound
  }

  private mutating func inlineLeaf(_ item: CMarkNode, _ place: Range<Int>) {
    flushText()
    var node = MarkdownNode(item.kind, source: place)
    node.textStart = item.textStart
    node.firstLength = item.firstLength
    appendLeaf(node)
    inline.endsInThai = false
    inline.pendingBreak = nil
  }

  private mutating func lineBreak(_ kind: MarkdownNode.Kind, _ locator: inout InlineLocator) {
    flushText()
    inline.pendingBreak = kind == .softBreak && inline.endsInThai ? nodes.count : nil
    appendLeaf(MarkdownNode(kind, source: locator.lineBreak()))
    inline.endsInThai = false
  }

  private mutating func enter(_ item: CMarkNode, _ locator: inout InlineLocator) {
    flushText()
    let isLink = item.kind == .link
    let isAutomatic = isLink && locator.byte(locator.cursor) == 0x3C
    let width = item.kind == .strong || item.kind == .image ? 2 : 1
    let start = locator.marks(width)
    var node = MarkdownNode(item.kind, source: start..<locator.cursor)
    node.textStart = item.textStart
    node.firstLength = item.firstLength
    node.secondLength = item.secondLength
    if isAutomatic { node.flags.insert(.automatic) }
    if isLink || item.kind == .image, !policy.allows(text[node.firstText]) {
      node.flags.insert(.inert)
    }
    inline.open.append((nodes.count, Int(item.end)))
    nodes.append(node)
  }

  private mutating func leave(_ index: Int, _ locator: inout InlineLocator) {
    flushText()
    inline.open.removeLast()
    switch nodes[index].kind {
    case .emphasis: _ = locator.marks(1)
    case .strong: _ = locator.marks(2)
    default:
      if nodes[index].flags.contains(.automatic) {
        nodes[index].setDetail(Int(nodes[index].sourceStart) + 1..<locator.cursor)
        _ = locator.marks(1)
      } else {
        nodes[index].setDetail(locator.linkTail())
      }
    }
    nodes[index].sourceEnd = Int32(max(locator.cursor, Int(nodes[index].sourceStart)))
    nodes[index].endIndex = Int32(nodes.count)
    if nodes[index].flags.contains(.inert) { refuseDestination(index) }
  }

  private mutating func refuseDestination(_ index: Int) {
    reportDestination(text[nodes[index].firstText], nodes[index].detail)
    nodes[index].textStart += nodes[index].firstLength
    nodes[index].firstLength = 0
  }

  mutating func appendLeaf(_ node: MarkdownNode) {
    var node = node
    node.endIndex = Int32(nodes.count + 1)
    nodes.append(node)
  }
}
