/// Turns the byte offsets of one text into the lines and columns that people see.
///
/// A line ends with LF, CRLF or a lone CR. Lines and columns count from 1, columns in code points.
package struct LineTable: Sendable {
  /// A place as an editor shows it.
  package struct Position: Hashable, Sendable {
    package let line: Int
    package let column: Int

    package init(line: Int, column: Int) {
      self.line = line
      self.column = column
    }
  }

  private let bytes: [UInt8]
  private let starts: [Int]

  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var starts = [0]
    for (offset, byte) in bytes.enumerated() {
      let isEnd =
        byte == 0x0A || byte == 0x0D && (offset + 1 == bytes.count || bytes[offset + 1] != 0x0A)
      if isEnd { starts.append(offset + 1) }
    }
    self.starts = starts
  }

  /// The number of lines; an empty text has one.
  package var lineCount: Int { starts.count }

  /// The place of a byte. Offsets outside the text are taken for its nearest end.
  package func position(of offset: Int) -> Position {
    let offset = min(max(offset, 0), bytes.count)
    let line = lineIndex(of: offset)
    let column = bytes[starts[line]..<offset].count { $0 & 0xC0 != 0x80 } + 1
    return Position(line: line + 1, column: column)
  }

  /// The bytes of a line without its line end; empty for a line that does not exist.
  package func range(ofLine line: Int) -> Range<Int> {
    guard line >= 1, line <= starts.count else { return bytes.count..<bytes.count }
    let start = starts[line - 1]
    var end = line < starts.count ? starts[line] : bytes.count
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return start..<end
  }

  /// The last line that starts at or before the offset, counted from 0.
  private func lineIndex(of offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }
}
