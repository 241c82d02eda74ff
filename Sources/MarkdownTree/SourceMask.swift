/// A text made ready for libcmark, which knows neither directives nor footnotes.
///
/// The number of an item in Thai digits becomes one that libcmark knows. A directive's line becomes a thematic break of the same length, and the label of a footnote's
/// definition becomes a list marker, so that libcmark itself finds the containers, the code blocks
/// and the end of each note. Lines keep their numbers; the tree is mended afterwards by line.
struct SourceMask {
  struct Mark {
    enum Kind {
      case directive
      case footnote(label: Range<Int>)
      /// The number of a list's item in Thai digits.
      case number(String)
    }
    let line: Int
    let kind: Kind
    /// Where the mark starts, after the line's indentation.
    let start: Int
    /// Where the text after the label starts, or where the directive's line ends.
    let textStart: Int
    /// How many bytes libcmark does not see on this line.
    let shortened: Int
  }

  let bytes: [UInt8]
  /// The offset of each line of the body.
  private(set) var lineStarts: [Int]
  /// In the order of the lines.
  private(set) var marks: [Mark] = []
  /// What libcmark reads instead of the body; `nil` when the body can be read as it stands.
  private(set) var replacement: [UInt8]?
  let body: Int

  init(_ bytes: [UInt8], body: Int) {
    self.bytes = bytes
    self.body = body
    lineStarts = []
    lineStarts.reserveCapacity(bytes.count / 64 + 4)
    scanLines()
    if !marks.isEmpty { replacement = masked() }
  }

  /// Takes the marks away that libcmark did not find to be blocks, such as those within code.
  mutating func keep(_ kept: Set<Int>) {
    marks.removeAll { !kept.contains($0.line) }
    replacement = marks.isEmpty ? nil : masked()
  }

  /// The text for libcmark.
  var readable: ArraySlice<UInt8> { replacement.map { $0[...] } ?? bytes[body...] }

  /// The mark on a line (counted from 1), if there is one.
  func mark(onLine line: Int) -> Mark? {
    guard !marks.isEmpty else { return nil }
    var low = 0
    var high = marks.count
    while low < high {
      let middle = (low + high) / 2
      if marks[middle].line < line { low = middle + 1 } else { high = middle }
    }
    return low < marks.count && marks[low].line == line ? marks[low] : nil
  }

  /// The offset in the file of a line and column as libcmark counts them.
  func offset(line: Int, column: Int) -> Int {
    guard line > 0, line <= lineStarts.count else { return line <= 0 ? body : bytes.count }
    var offset = lineStarts[line - 1] + max(column - 1, 0)
    if let mark = mark(onLine: line), mark.shortened != 0, offset > mark.start {
      offset += mark.shortened
    }
    return min(offset, bytes.count)
  }

  /// The end of a line without its line ending.
  func lineEnd(_ line: Int) -> Int {
    guard line <= lineStarts.count else { return bytes.count }
    var end = line < lineStarts.count ? lineStarts[line] : bytes.count
    let start = lineStarts[line - 1]
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return end
  }

  private mutating func scanLines() {
    var start = body
    let count = bytes.count
    while start < count {
      lineStarts.append(start)
      var i = start
      while i < count, bytes[i].isBlank || bytes[i] == 0x3E { i += 1 }
      if i < count, bytes[i] == 0x3A || bytes[i] == 0x5B { scanMark(at: i) }
      if i + 3 < count, bytes[i] == 0xE0 { scanNumber(at: i) }
      i = bytes.firstIndex(of: 0x0A, or: 0x0D, in: i..<count)
      if i < count, bytes[i] == 0x0D { i += 1 }
      if i < count, bytes[i] == 0x0A { i += 1 }
      start = i
    }
  }

  private mutating func scanNumber(at start: Int) {
    var digits = ""
    var i = start
    while i + 2 < bytes.count, bytes[i] == 0xE0, bytes[i + 1] == 0xB9,
      (0x90...0x99).contains(bytes[i + 2]), digits.utf8.count < 9
    {
      digits += "\(bytes[i + 2] - 0x90)"
      i += 3
    }
    guard !digits.isEmpty, i + 1 < bytes.count, bytes[i] == 0x2E || bytes[i] == 0x29,
      bytes[i + 1] <= 0x20
    else { return }
    marks.append(
      Mark(
        line: lineStarts.count, kind: .number(digits), start: start, textStart: i,
        shortened: i - start - digits.utf8.count))
  }

  private mutating func scanMark(at start: Int) {
    let count = bytes.count
    let line = lineStarts.count
    var i = start
    if bytes[i] == 0x3A {
      while i < count, bytes[i] == 0x3A { i += 1 }
      guard i - start >= 3 else { return }
      while i < count, bytes[i] != 0x0A, bytes[i] != 0x0D { i += 1 }
      marks.append(Mark(line: line, kind: .directive, start: start, textStart: i, shortened: 0))
      return
    }
    guard start + 3 < count, bytes[start + 1] == 0x5E else { return }
    i = start + 2
    while i < count, bytes[i] > 0x20, bytes[i] != 0x5D, bytes[i] != 0x5B { i += 1 }
    guard i > start + 2, i + 1 < count, bytes[i] == 0x5D, bytes[i + 1] == 0x3A else { return }
    let label = start + 2..<i
    i += 2
    while i < count, bytes[i].isBlank { i += 1 }
    let shortened = i - start - Self.itemMarker
    marks.append(
      Mark(
        line: line, kind: .footnote(label: label), start: start, textStart: i,
        shortened: shortened))
  }

  /// A list marker and the spaces after it: text that goes on four spaces further in belongs to it.
  private static let itemMarker = 4

  private func masked() -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count - body)
    let bullet = freeBullet()
    var from = body
    for mark in marks {
      out += bytes[from..<mark.start]
      switch mark.kind {
      case .directive:
        out.append(contentsOf: repeatElement(0x2A, count: mark.textStart - mark.start))
      case .footnote: out += bullet
      case .number(let digits): out += digits.utf8
      }
      from = mark.textStart
    }
    out += bytes[from...]
    return out
  }

  /// A list marker that no list of the author's uses, lest a note join a list before it.
  private func freeBullet() -> [UInt8] {
    var used = (plus: false, one: false, star: false)
    for start in lineStarts {
      var i = start
      while i < bytes.count, bytes[i].isBlank || bytes[i] == 0x3E { i += 1 }
      guard i < bytes.count else { break }
      switch bytes[i] {
      case 0x2B: used.plus = true
      case 0x31: used.one = true
      case 0x2A: used.star = true
      default: break
      }
    }
    if !used.plus { return Array("+   ".utf8) }
    if !used.one { return Array("1)  ".utf8) }
    return used.star ? Array("-   ".utf8) : Array("*   ".utf8)
  }
}
