import Diagnostics

/// Paragraphs, headings and tables.
extension TreeBuilder {
  mutating func paragraph(_ i: Int, quotes: Int) {
    let item = raw[i]
    var locator = self.locator(for: item, quotes: quotes)
    while locator.byte(locator.cursor) == 0x5B, locator.definition() {}
    if locator.run(of: 0x3A, at: locator.cursor) >= 3 {
      reportDirectivePlace(locator.cursor..<locator.cursor + 3)
    }
    let index = nodes.count
    nodes.append(MarkdownNode(.paragraph, source: locator.cursor..<range(of: item).upperBound))
    inlines(of: raw, i + 1..<Int(item.end), &locator, afterSentinel: false)
    nodes[index].endIndex = Int32(nodes.count)
  }

  mutating func heading(_ i: Int, quotes: Int) {
    let item = raw[i]
    var locator = self.locator(for: item, quotes: quotes)
    if item.startLine == item.endLine {
      locator.cursor += locator.run(of: 0x23, at: locator.cursor)
      while locator.byte(locator.cursor).isBlank { locator.cursor += 1 }
    } else {
      while locator.byte(locator.cursor) == 0x5B, locator.definition() {}
    }
    let index = nodes.count
    var node = MarkdownNode(.heading, source: range(of: item))
    node.small = item.level
    nodes.append(node)
    inlines(of: raw, i + 1..<Int(item.end), &locator, afterSentinel: false)
    takeHeadingID(index)
    nodes[index].endIndex = Int32(nodes.count)
  }

  mutating func table(_ table: TableShape) {
    if let lead = table.lead { run(lead, kind: .paragraph, quotes: table.quotes) }
    let index = nodes.count
    nodes.append(MarkdownNode(.table, source: table.range))
    if let limit = table.refusedAt {
      reportTable(limit)
      nodes[index].endIndex = Int32(nodes.count)
      return
    }
    for (number, row) in table.rows.enumerated() {
      let rowIndex = nodes.count
      var node = MarkdownNode(.tableRow, source: row.range)
      if number == 0 { node.flags = .header }
      nodes.append(node)
      for (column, alignment) in table.alignments.enumerated() {
        let cell =
          column < row.cells.count
          ? row.cells[column]
          : TextRun(range: row.range.upperBound..<row.range.upperBound, rawIndex: nil)
        run(cell, kind: .tableCell, alignment: alignment, quotes: 0)
      }
      nodes[rowIndex].endIndex = Int32(nodes.count)
    }
    nodes[index].endIndex = Int32(nodes.count)
  }

  /// Writes a stretch of text that was read apart from the main text.
  private mutating func run(
    _ run: TextRun, kind: MarkdownNode.Kind, alignment: MarkdownNode.Alignment = .none,
    quotes: Int
  ) {
    let index = nodes.count
    var node = MarkdownNode(kind, source: run.range)
    node.small = UInt16(alignment.rawValue)
    nodes.append(node)
    if let first = run.rawIndex {
      var locator = InlineLocator(source.bytes, run.range, quotes: quotes)
      inlines(
        of: tables.raw, first + 1..<Int(tables.raw[first].end), &locator, afterSentinel: true)
    }
    nodes[index].endIndex = Int32(nodes.count)
  }

  private func locator(for item: CMarkNode, quotes: Int) -> InlineLocator {
    let start = source.offset(line: Int(item.startLine), column: Int(item.startColumn))
    let line = min(max(Int(item.endLine), 1), source.lineStarts.count)
    return InlineLocator(source.bytes, start..<max(start, source.lineEnd(line)), quotes: quotes)
  }

  /// Takes `{#id}` at the end of a heading out of its text.
  private mutating func takeHeadingID(_ heading: Int) {
    guard let last = nodes.indices.last, last > heading, nodes[last].kind == .text,
      inline.lastTextDepth == 0
    else { return }
    let literal = nodes[last].firstText
    guard literal.count > 3, text[literal.upperBound - 1] == 0x7D else { return }
    var open = literal.upperBound - 2
    while open > literal.lowerBound, text[open] != 0x7B, text[open] > 0x20 { open -= 1 }
    guard text[open] == 0x7B, open + 1 < literal.upperBound - 1, text[open + 1] == 0x23,
      open == literal.lowerBound || text[open - 1].isBlank
    else { return }
    let id = open + 2..<literal.upperBound - 1
    let place = nodes[last].source.upperBound - 1
    let source = place - id.count..<place
    var end = open
    while end > literal.lowerBound, text[end - 1].isBlank { end -= 1 }
    if end == literal.lowerBound {
      nodes.removeLast()
    } else {
      nodes[last].setText(literal.lowerBound..<end)
      nodes[last].sourceEnd -= Int32(literal.upperBound - end)
    }
    guard isSlug(id) else { return reportHeadingID(source) }
    let name = String(decoding: text[id], as: UTF8.self)
    if let first = headingIDs[name] { return reportDuplicateID(name, source, first: first) }
    headingIDs[name] = source
    nodes[heading].setText(id)
    nodes[heading].setDetail(source)
  }

  /// `[a-z0-9]+(-[a-z0-9]+)*`
  private func isSlug(_ range: Range<Int>) -> Bool {
    var wasHyphen = true
    for byte in text[range] {
      if byte == 0x2D {
        if wasHyphen { return false }
        wasHyphen = true
      } else {
        guard byte.isASCIILowercase || byte.isASCIIDigit else { return false }
        wasHyphen = false
      }
    }
    return !wasHyphen
  }
}
