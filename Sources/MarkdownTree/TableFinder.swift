/// A stretch of text that is read apart from the main text: a table's cell, or the lines of a
/// paragraph before a table.
struct TextRun {
  /// A no-break space: no block starts with it, and the rules of emphasis take it for a space.
  static let sentinel: [UInt8] = [0xC2, 0xA0]

  let range: Range<Int>
  /// The paragraph that holds the run's inlines; `nil` when the run is empty.
  var rawIndex: Int?
}

/// A table found in what libcmark took for a paragraph (GFM 0.29, section 4.10).
struct TableShape {
  struct Row {
    let range: Range<Int>
    var cells: [TextRun]
  }

  let range: Range<Int>
  let quotes: Int
  let alignments: [MarkdownNode.Alignment]
  var lead: TextRun?
  var rows: [Row]
  /// The row at which too many cells would have to be filled in.
  var refusedAt: Range<Int>?
}

/// Finds the tables of a text.
struct TableFinder {
  /// Cells that rows leave out and the table fills in, at most, per table.
  static let mostFilledCells = 100_000

  let source: SourceMask
  private var lines: [Range<Int>] = []

  init(_ source: SourceMask) { self.source = source }

  /// The tables by the index of the paragraph that they were found in.
  mutating func find(in raw: [CMarkNode]) -> [Int: TableShape] {
    var found: [Int: TableShape] = [:]
    var quotes: [Int] = []
    var i = 0
    while i < raw.count {
      while let end = quotes.last, end <= i { quotes.removeLast() }
      let item = raw[i]
      switch item.kind {
      case .blockQuote: quotes.append(Int(item.end))
      case .paragraph:
        if item.endLine > item.startLine, let shape = shape(item, quotes: quotes.count) {
          found[i] = shape
        }
        i = Int(item.end)
        continue
      case .heading:
        i = Int(item.end)
        continue
      default: break
      }
      i += 1
    }
    return found
  }

  private mutating func shape(_ item: CMarkNode, quotes: Int) -> TableShape? {
    guard let delimiter = delimiterLine(item, quotes: quotes) else { return nil }
    let (line, alignments, header) = delimiter
    let first = range(line: Int(item.startLine), item, quotes)
    var rows = [TableShape.Row(range: header.range, cells: header.cells)]
    var filled = 0
    var refusedAt: Range<Int>?
    for number in line + 1..<max(line + 1, Int(item.endLine) + 1) {
      let range = range(line: number, item, quotes)
      let cells = cells(range)
      filled += max(0, alignments.count - cells.count)
      if filled > Self.mostFilledCells {
        refusedAt = range
        break
      }
      rows.append(TableShape.Row(range: range, cells: cells))
    }
    var lead: TextRun?
    if line - 1 > Int(item.startLine) {
      var locator = InlineLocator(
        source.bytes, first.lowerBound..<source.lineEnd(line - 2), quotes: quotes)
      while locator.byte(locator.cursor) == 0x5B, locator.definition() {}
      if locator.cursor < locator.end { lead = TextRun(range: locator.cursor..<locator.end) }
    }
    let last = rows.count > 1 ? rows[rows.count - 1].range : range(line: line, item, quotes)
    return TableShape(
      range: header.range.lowerBound..<last.upperBound, quotes: quotes, alignments: alignments,
      lead: lead, rows: rows, refusedAt: refusedAt)
  }

  private func delimiterLine(
    _ item: CMarkNode, quotes: Int
  ) -> (line: Int, alignments: [MarkdownNode.Alignment], header: TableShape.Row)? {
    for line in Int(item.startLine) + 1...Int(item.endLine) {
      let range = range(line: line, item, quotes)
      guard let alignments = alignments(range), !isOutside(range, line, item, quotes) else {
        continue
      }
      let head = self.range(line: line - 1, item, quotes)
      let cells = cells(head)
      if cells.count == alignments.count {
        return (line, alignments, TableShape.Row(range: head, cells: cells))
      }
    }
    return nil
  }

  /// Whether a line stands as far in as code, or outside the containers of its paragraph.
  private func isOutside(_ range: Range<Int>, _ line: Int, _ item: CMarkNode, _ quotes: Int)
    -> Bool
  {
    let start = source.lineStarts[line - 1]
    let excess = range.lowerBound - start - Int(item.startColumn - 1)
    if excess >= 4 || source.bytes[start..<range.lowerBound].count(where: { $0 == 0x3E }) < quotes {
      return true
    }
    let first = source.lineStarts[Int(item.startLine) - 1]
    let prefix = source.bytes[first..<first + max(0, Int(item.startColumn) - 1)]
    return excess < 0 && prefix.contains { !$0.isBlank && $0 != 0x3E }
  }

  /// One line of a paragraph without the marks of its containers.
  private func range(line: Int, _ item: CMarkNode, _ quotes: Int) -> Range<Int> {
    let end = source.lineEnd(line)
    if line == Int(item.startLine) {
      return min(source.offset(line: line, column: Int(item.startColumn)), end)..<end
    }
    var start = source.lineStarts[line - 1]
    var left = quotes
    while start < end {
      if source.bytes[start] == 0x3E, left > 0 {
        left -= 1
      } else if !source.bytes[start].isBlank {
        break
      }
      start += 1
    }
    return start..<end
  }

  private func alignments(_ range: Range<Int>) -> [MarkdownNode.Alignment]? {
    let bytes = source.bytes
    guard let first = bytes[range].first, first == 0x7C || first == 0x2D || first == 0x3A else {
      return nil
    }
    guard bytes[range].allSatisfy({ $0 == 0x7C || $0 == 0x2D || $0 == 0x3A || $0.isBlank }) else {
      return nil
    }
    // Bare hyphens underline a heading, or stand in a text that goes on lazily.
    guard bytes[range].contains(where: { $0 == 0x7C || $0 == 0x3A }) else { return nil }
    var found: [MarkdownNode.Alignment] = []
    for cell in cells(range) {
      var inner = cell.range
      guard !inner.isEmpty else { return nil }
      let left = bytes[inner.lowerBound] == 0x3A
      if left { inner = inner.lowerBound + 1..<inner.upperBound }
      let right = !inner.isEmpty && bytes[inner.upperBound - 1] == 0x3A
      if right { inner = inner.lowerBound..<inner.upperBound - 1 }
      guard !inner.isEmpty, bytes[inner].allSatisfy({ $0 == 0x2D }) else { return nil }
      found.append(left ? (right ? .center : .left) : (right ? .right : .none))
    }
    return found.isEmpty ? nil : found
  }

  /// The cells of a row: parted by `|` without a backslash before it, blanks trimmed.
  private func cells(_ row: Range<Int>) -> [TextRun] {
    let bytes = source.bytes
    var cells: [TextRun] = []
    var end = row.upperBound
    while end > row.lowerBound, bytes[end - 1].isBlank { end -= 1 }
    var start = row.lowerBound
    if start < end, bytes[start] == 0x7C { start += 1 }
    var i = start
    while i < end {
      if bytes[i] == 0x7C, i == row.lowerBound || bytes[i - 1] != 0x5C {
        cells.append(trimmed(start..<i))
        start = i + 1
      }
      i += 1
    }
    if start < end { cells.append(trimmed(start..<end)) }
    return cells
  }

  private func trimmed(_ range: Range<Int>) -> TextRun {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, source.bytes[start].isBlank { start += 1 }
    while end > start, source.bytes[end - 1].isBlank { end -= 1 }
    return TextRun(range: start..<end)
  }
}
