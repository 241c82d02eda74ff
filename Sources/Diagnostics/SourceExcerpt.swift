/// One line of a source, fit for a terminal, and the places of marks in it.
struct SourceExcerpt {
  /// Wider lines are cut around the mark.
  static let widest = 100
  private static let lead = 40

  let text: String
  /// Cells before the mark, and cells under it (at least one).
  let indent: Int
  let width: Int

  /// The line `line` of `bytes` with a mark under `mark`, both in byte offsets.
  init(_ bytes: [UInt8], line: Range<Int>, mark: Range<Int>) {
    // A line of a megabyte must not be walked for each finding, so only the part that can be shown
    // is.
    let start = Self.boundary(max(line.lowerBound, mark.lowerBound - 4 * Self.lead), bytes, line)
    let end = min(line.upperBound, max(start, mark.lowerBound) + 8 * Self.widest)
    let cells = Self.cells(bytes[start..<end])
    let isWhole = start == line.lowerBound && end == line.upperBound
    let total = cells.reduce(0) { $0 + $1.width }
    let first = cells.firstIndex { $0.offset >= mark.lowerBound } ?? cells.count
    var window = 0..<cells.count
    if !isWhole || total > Self.widest { window = Self.window(cells, around: first) }
    let cutsStart = window.lowerBound > 0 || start > line.lowerBound
    let cutsEnd = window.upperBound < cells.count || end < line.upperBound
    let shown = cells[window]
    text = (cutsStart ? "…" : "") + shown.map(\.text).joined() + (cutsEnd ? "…" : "")
    let before = shown.prefix { $0.offset < mark.lowerBound }.reduce(0) { $0 + $1.width }
    indent = before + (cutsStart ? 1 : 0)
    let under = shown.filter { mark.contains($0.offset) }.reduce(0) { $0 + $1.width }
    width = max(1, under)
  }

  private struct Cell {
    let offset: Int
    let text: String
    let width: Int
  }

  private static func boundary(_ offset: Int, _ bytes: [UInt8], _ line: Range<Int>) -> Int {
    var offset = offset
    while offset < line.upperBound, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
    return min(offset, line.upperBound)
  }

  /// At most `widest` cells, beginning `lead` cells before the mark and never with a mark above a
  /// letter.
  private static func window(_ cells: [Cell], around first: Int) -> Range<Int> {
    var start = first
    var room = lead
    while start > 0, room > 0 {
      start -= 1
      room -= cells[start].width
    }
    while start > 0, start < first, cells[start].width == 0 { start += 1 }
    var end = start
    var used = 0
    while end < cells.count, used + cells[end].width <= widest {
      used += cells[end].width
      end += 1
    }
    return start..<end
  }

  private static func cells(_ bytes: ArraySlice<UInt8>) -> [Cell] {
    var cells: [Cell] = []
    var offset = bytes.startIndex
    while offset < bytes.endIndex {
      let length = length(of: bytes[offset])
      let end = min(offset + length, bytes.endIndex)
      let scalars = String(decoding: bytes[offset..<end], as: UTF8.self).unicodeScalars
      if let scalar = scalars.first, scalars.count == 1, scalar != "\u{FFFD}" || length == 3 {
        let text = shown(scalar)
        cells.append(Cell(offset: offset, text: text, width: DisplayWidth.of(text)))
        offset = end
      } else {
        let digits = String(bytes[offset], radix: 16, uppercase: true)
        cells.append(Cell(offset: offset, text: "\\x{\(digits)}", width: 4 + digits.utf8.count))
        offset += 1
      }
    }
    return cells
  }

  private static func shown(_ scalar: Unicode.Scalar) -> String {
    if scalar == "\t" { return "    " }
    return VisibleText.isHidden(scalar) ? VisibleText.escape(scalar) : String(scalar)
  }

  private static func length(of lead: UInt8) -> Int {
    switch lead {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 1
    }
  }
}
