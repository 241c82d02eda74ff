/// Finds where the inlines of one block stand in the source.
///
/// libcmark tells the lines of blocks truly but not those of inlines (soft breaks, spans of code,
/// anything after a line break or within a container). So a cursor follows the inlines in their
/// order through the source of the block and steps over the marks that belong to each.
struct InlineLocator {
  let bytes: [UInt8]
  /// Where the next inline starts.
  var cursor: Int
  /// The end of the block.
  let end: Int
  /// How many `>` may stand before a line of the block.
  let quotes: Int

  init(_ bytes: [UInt8], _ range: Range<Int>, quotes: Int) {
    self.bytes = bytes
    self.cursor = range.lowerBound
    self.end = min(range.upperBound, bytes.count)
    self.quotes = quotes
  }

  /// Steps over a literal that starts at `offset` in the text, and adds where its parts stand: as
  /// written, escaped, or as entities.
  mutating func text(
    _ literal: ArraySlice<UInt8>, into pieces: inout [InlineState.Piece]
  ) {
    stepBack(to: literal)
    if isVerbatim(literal) {
      pieces.append(InlineState.Piece(text: literal.startIndex, source: take(literal.count)))
      return
    }
    var i = literal.startIndex
    while i < literal.endIndex {
      let before = cursor
      let start = i
      while i < literal.endIndex, byte(cursor) == literal[i], !isEscape, !isEntity(literal[i...]) {
        cursor += 1
        i += 1
      }
      if i > start { pieces.append(InlineState.Piece(text: start, source: before..<cursor)) }
      guard i < literal.endIndex else { return }
      if isEscape, bytes[cursor + 1] == literal[i] {
        pieces.append(InlineState.Piece(text: i, source: take(2)))
        i += 1
      } else if let length = entityLength(at: cursor) {
        pieces.append(InlineState.Piece(text: i, source: take(length)))
        i += scalarLength(literal[i...])
        while i < literal.endIndex, byte(cursor) != literal[i], literal[i] >= 0x80, !isEscape,
          byte(cursor) != 0x26
        {
          i += scalarLength(literal[i...])
        }
      } else {
        let found = next(literal[i...])
        if let found { cursor = found }
        let rest = found == nil ? cursor..<cursor : take(literal.endIndex - i)
        pieces.append(InlineState.Piece(text: i, source: rest))
        return
      }
    }
  }

  /// Takes back the blanks at the start of a line, which libcmark keeps after a backslash.
  private mutating func stepBack(to literal: ArraySlice<UInt8>) {
    guard let first = literal.first, first.isBlank, byte(cursor) != first else { return }
    for _ in literal.prefix(while: \.isBlank) {
      guard cursor > 0, bytes[cursor - 1].isBlank else { return }
      cursor -= 1
    }
  }

  /// Whether a backslash and what it escapes stand at the cursor.
  private var isEscape: Bool { byte(cursor) == 0x5C && byte(cursor + 1).isASCIIPunctuation }

  /// Whether an entity stands at the cursor that the literal does not repeat word by word.
  private func isEntity(_ literal: ArraySlice<UInt8>) -> Bool {
    guard byte(cursor) == 0x26, let length = entityLength(at: cursor) else { return false }
    return !literal.prefix(length).elementsEqual(bytes[cursor..<cursor + length])
  }

  private func isVerbatim(_ literal: ArraySlice<UInt8>) -> Bool {
    guard cursor + literal.count <= end else { return false }
    return bytes.repeats(literal, at: cursor)
  }

  private func scalarLength(_ literal: ArraySlice<UInt8>) -> Int {
    guard let first = literal.first else { return 0 }
    let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    return min(length, literal.count)
  }

  /// Steps over the marks that open or close emphasis, a link's `[` or an image's `![`.
  mutating func marks(_ count: Int) -> Int {
    let start = cursor
    cursor = min(cursor + count, end)
    return start
  }

  /// Steps over the end of a line and the marks of containers before the next.
  mutating func lineBreak() -> Range<Int> {
    let start = cursor
    while cursor < end, bytes[cursor] != 0x0A, bytes[cursor] != 0x0D { cursor += 1 }
    let stop = cursor
    skipNewline()
    return start..<max(stop, start)
  }

  /// Steps over a span of code, its backticks included.
  mutating func code() -> Range<Int> {
    while cursor < end, bytes[cursor] != 0x60 { cursor += 1 }
    let start = cursor
    let count = run(of: 0x60, at: cursor)
    var i = cursor + count
    while i < end {
      guard bytes[i] == 0x60 else {
        i += 1
        continue
      }
      let length = run(of: 0x60, at: i)
      i += length
      if length == count { break }
    }
    cursor = min(i, end)
    return start..<cursor
  }

  /// Steps over raw HTML, which may run over several lines.
  mutating func html(_ literal: ArraySlice<UInt8>) -> Range<Int> {
    let start = cursor
    for wanted in literal {
      if wanted == 0x0A || wanted == 0x0D {
        skipNewline()
      } else if byte(cursor) == wanted {
        cursor += 1
      }
    }
    return start..<cursor
  }

  func byte(_ index: Int) -> UInt8 { index < end ? bytes[index] : 0 }

  /// Steps over one line ending and over spaces and `>` before the text of the next line.
  mutating func skipNewline() {
    if byte(cursor) == 0x0D { cursor += 1 }
    if byte(cursor) == 0x0A { cursor += 1 }
    var left = quotes
    while cursor < end {
      switch bytes[cursor] {
      case 0x20, 0x09: break
      case 0x3E where left > 0: left -= 1
      default: return
      }
      cursor += 1
    }
  }

  func run(of mark: UInt8, at index: Int) -> Int {
    var i = index
    while i < end, bytes[i] == mark { i += 1 }
    return i - index
  }

  private mutating func take(_ count: Int) -> Range<Int> {
    let start = cursor
    cursor = min(cursor + count, end)
    return start..<cursor
  }

  private func matches(_ literal: ArraySlice<UInt8>, at index: Int) -> Bool {
    guard index + literal.count <= end else { return false }
    var i = index
    for byte in literal {
      if bytes[i] != byte { return false }
      i += 1
    }
    return true
  }

  private func entityLength(at index: Int) -> Int? {
    var i = index + 1
    while i < min(end, index + 40) {
      let byte = bytes[i]
      if byte == 0x3B { return i + 1 - index }
      guard byte == 0x23 || byte.isASCIIAlphanumeric else { return nil }
      i += 1
    }
    return nil
  }

  private func next(_ literal: ArraySlice<UInt8>) -> Int? {
    guard !literal.isEmpty else { return nil }
    var i = cursor
    let last = min(end - literal.count, cursor + 4096)
    while i <= last {
      if matches(literal, at: i) { return i }
      i += 1
    }
    return nil
  }
}

extension UInt8 {
  var isASCIIAlphanumeric: Bool {
    (0x30...0x39).contains(self) || (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self)
  }
  var isASCIIPunctuation: Bool { self > 0x20 && self < 0x7F && !isASCIIAlphanumeric }
  var isASCIILowercase: Bool { (0x61...0x7A).contains(self) }
  var isASCIIDigit: Bool { (0x30...0x39).contains(self) }
  var isBlank: Bool { self == 0x20 || self == 0x09 }
}
