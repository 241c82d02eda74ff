import Diagnostics

/// Refuses texts on which libcmark would work for seconds or minutes, before it sees them.
///
/// Measured with libcmark 0.30.2 on some eighty hostile patterns: its time grows with the square of
/// the text only for containers nested deeper than any author nests them, for blank lines within
/// them, and for tens of thousands of images and links in one paragraph. Everything else stays under a second for a mebibyte.
struct MarkdownGuard {
  /// Block quotes and list items that may be open at once.
  static let deepestNesting = 64
  /// How often `![` stands in a paragraph, times how often `]` does, added up over the text.
  static let mostImagePairs = 900_000_000
  /// Blank lines, each counted as often as list items may be open around it.
  static let mostOpenBlanks = 30_000_000

  let path: String

  /// The first reason to refuse the text, if there is one.
  func check(_ source: SourceMask) -> [Diagnostic] {
    var nesting = Nesting(bytes: source.bytes)
    var images = 0
    var closers = 0
    var cost = 0
    var blanks = 0
    for line in source.lineStarts.indices {
      let start = source.lineStarts[line]
      let end =
        line + 1 < source.lineStarts.count ? source.lineStarts[line + 1] : source.bytes.count
      if nesting.depth(start..<end) > Self.deepestNesting {
        return [tooDeep(start..<source.lineEnd(line + 1))]
      }
      if nesting.isBlank {
        cost += images * closers
        images = 0
        closers = 0
        blanks += nesting.openItems
        if blanks > Self.mostOpenBlanks { return [tooCostly(start..<source.lineEnd(line + 1))] }
      } else {
        var i = nesting.textStart
        while true {
          i = source.bytes.firstIndex(of: 0x5B, or: 0x5D, in: i..<end)
          guard i < end else { break }
          if source.bytes[i] == 0x5D {
            closers += 1
          } else if i > 0, source.bytes[i - 1] == 0x21 {
            images += 1
          }
          i += 1
        }
      }
      if cost + images * closers > Self.mostImagePairs {
        return [tooCostly(start..<source.lineEnd(line + 1))]
      }
    }
    return []
  }

  private func tooDeep(_ range: Range<Int>) -> Diagnostic {
    Diagnostic(
      .nestedTooDeep, at: .span(Span(path, range)),
      Phrase(
        en: "lists and quotations nest at most \(Self.deepestNesting) deep; this line is deeper",
        th: "รายการและข้อความอ้างซ้อนกันได้ไม่เกิน \(Self.deepestNesting) ชั้น แต่บรรทัดนี้ลึกกว่า"),
      help: Phrase(en: "take some of the marks away", th: "ลดจำนวนเครื่องหมายที่ซ้อนกัน"))
  }

  private func tooCostly(_ range: Range<Int>) -> Diagnostic {
    Diagnostic(
      .textTooCostly, at: .span(Span(path, range)),
      Phrase(
        en: "a paragraph holds a moderate number of images and links; here are too many",
        th: "ย่อหน้าหนึ่งต้องมีภาพและลิงก์ไม่มากเกินไป แต่ตรงนี้มีมากเกินไป"),
      help: Phrase(en: "divide the paragraph", th: "แบ่งย่อหน้าออกเป็นหลายย่อหน้า"))
  }
}

/// Follows how deep the containers of a text are nested, never less deep than libcmark finds them.
private struct Nesting {
  let bytes: [UInt8]
  /// Where the text of the last line starts, after the marks of its containers.
  private(set) var textStart = 0
  /// Whether the last line holds nothing but blanks.
  private(set) var isBlank = false
  /// How many list items may be open.
  var openItems: Int { items.count }
  /// The columns at which the texts of the open list items start.
  private var items: [Int] = []

  init(bytes: [UInt8]) { self.bytes = bytes }

  mutating func depth(_ line: Range<Int>) -> Int {
    var i = line.lowerBound
    var column = 0
    var quotes = 0
    skipBlanks(&i, &column, line.upperBound, &quotes)
    textStart = i
    isBlank = i == line.upperBound || bytes[i] == 0x0A || bytes[i] == 0x0D
    guard !isBlank, let first = marker(at: i, line.upperBound) else { return quotes }
    if isRule(i..<line.upperBound) { return quotes }
    while let last = items.last, last > column { items.removeLast() }
    var next: Int? = first
    while let length = next {
      i += length
      column += length
      items.append(column + 1)
      skipBlanks(&i, &column, line.upperBound, &quotes)
      // Deep enough to be refused: there is no need to count on.
      if items.count + quotes > 2 * MarkdownGuard.deepestNesting { break }
      next = marker(at: i, line.upperBound)
    }
    textStart = i
    return items.count + quotes
  }

  private func skipBlanks(_ i: inout Int, _ column: inout Int, _ end: Int, _ quotes: inout Int) {
    while i < end {
      switch bytes[i] {
      case 0x20: column += 1
      case 0x09: column += 4 - column % 4
      case 0x3E:
        column += 1
        quotes += 1
      default: return
      }
      i += 1
    }
  }

  /// The length of a list marker that starts here.
  private func marker(at index: Int, _ end: Int) -> Int? {
    var i = index
    guard i < end else { return nil }
    if bytes[i] == 0x2D || bytes[i] == 0x2A || bytes[i] == 0x2B {
      i += 1
    } else {
      while i < end, bytes[i].isASCIIDigit, i - index < 9 { i += 1 }
      guard i > index, i < end, bytes[i] == 0x2E || bytes[i] == 0x29 else { return nil }
      i += 1
    }
    return i == end || bytes[i] <= 0x20 ? i - index : nil
  }

  /// Whether a line is a thematic break, which looks like nested markers.
  private func isRule(_ range: Range<Int>) -> Bool {
    let mark = bytes[range.lowerBound]
    guard mark == 0x2D || mark == 0x2A else { return false }
    var count = 0
    for byte in bytes[range] where byte > 0x20 {
      if byte != mark { return false }
      count += 1
    }
    return count >= 3
  }
}
