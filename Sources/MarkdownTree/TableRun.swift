/// The cells of all tables of a text, read by libcmark in one run of their own.
///
/// Each cell is a paragraph on a line of its own. When the text may define links, it follows after
/// the cells, so that they know its definitions.
struct TableRun {
  private(set) var shapes: [Int: TableShape]
  private(set) var raw: [CMarkNode] = []

  init(_ shapes: [Int: TableShape], _ source: SourceMask, text: inout [UInt8]) {
    self.shapes = shapes
    guard !shapes.isEmpty else { return }
    var writer = Writer(bytes: source.bytes)
    // In the order of the source, so that the text behind the tree is the same in every run.
    for (key, shape) in shapes.sorted(by: { $0.key < $1.key }) {
      var shape = shape
      if var lead = shape.lead {
        lead.rawIndex = writer.lines(lead.range, quotes: shape.quotes)
        shape.lead = lead
      }
      for row in shape.rows.indices {
        for column in shape.rows[row].cells.indices.prefix(shape.alignments.count) {
          shape.rows[row].cells[column].rawIndex =
            writer.cell(shape.rows[row].cells[column].range)
        }
      }
      self.shapes[key] = shape
    }
    var pieces = [writer.buffer[...]]
    if Self.mayDefineLinks(source.replacement ?? source.bytes) { pieces.append(source.readable) }
    raw = CMark.parse(pieces, into: &text)
    resolve(lines: writer.line)
  }

  /// Turns the line of each run into the index of its paragraph.
  private mutating func resolve(lines: Int) {
    var paragraphs = [Int?](repeating: nil, count: lines + 1)
    var i = 1
    while i < raw.count, Int(raw[i].startLine) < lines {
      if raw[i].kind == .paragraph { paragraphs[Int(raw[i].startLine)] = i }
      i = Int(raw[i].end)
    }
    for (key, shape) in shapes {
      var shape = shape
      if var lead = shape.lead {
        lead.rawIndex = lead.rawIndex.flatMap { paragraphs[$0] }
        shape.lead = lead
      }
      for row in shape.rows.indices {
        for column in shape.rows[row].cells.indices {
          if let line = shape.rows[row].cells[column].rawIndex {
            shape.rows[row].cells[column].rawIndex = paragraphs[line]
          }
        }
      }
      shapes[key] = shape
    }
  }

  private static func mayDefineLinks(_ bytes: [UInt8]) -> Bool {
    var i = 0
    while true {
      i = bytes.firstIndex(of: 0x5D, or: 0x5D, in: i..<bytes.count)
      guard i + 1 < bytes.count else { return false }
      if bytes[i + 1] == 0x3A { return true }
      i += 1
    }
  }

  private struct Writer {
    let bytes: [UInt8]
    var buffer: [UInt8] = []
    var line = 1

    init(bytes: [UInt8]) { self.bytes = bytes }

    /// Writes a cell and answers its line; nothing for an empty cell.
    mutating func cell(_ range: Range<Int>) -> Int? {
      guard !range.isEmpty else { return nil }
      buffer += TextRun.sentinel
      var i = range.lowerBound
      while i < range.upperBound {
        if bytes[i] == 0x5C, i + 1 < range.upperBound, bytes[i + 1] == 0x7C { i += 1 }
        buffer.append(bytes[i])
        i += 1
      }
      buffer += [0x0A, 0x0A]
      line += 2
      return line - 2
    }

    /// Writes the lines of a paragraph before a table without the marks of block quotes.
    mutating func lines(_ range: Range<Int>, quotes: Int) -> Int {
      let first = line
      buffer += TextRun.sentinel
      var left = 0
      for byte in bytes[range] {
        if byte == 0x3E, left > 0 {
          left -= 1
          continue
        }
        if byte == 0x0A {
          left = quotes
          line += 1
        } else if !byte.isBlank {
          left = 0
        }
        buffer.append(byte)
      }
      buffer += [0x0A, 0x0A]
      line += 2
      return first
    }
  }
}
