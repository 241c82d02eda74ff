/// Joins the lines of a paragraph that paging has cut.
///
/// By measurement on text pasted from a PDF a line without a space at its end joins the next with
/// nothing; after such a space words follow with one when the line ends in a sign, a digit or
/// letters of another script, or when the next line begins with a word that a space precedes.
struct PagedLines {
  private let mask: ProseMask
  private let text: [UInt8]
  private var lines: [Range<Int>] = []
  /// The widest line of the paragraph that each line belongs to, in columns.
  private var widest: [Int] = []

  init(_ mask: ProseMask) {
    self.mask = mask
    text = mask.source
    var start = 0
    for index in text.indices where text[index] == 0x0A {
      let end = index > start && text[index - 1] == 0x0D ? index - 1 : index
      lines.append(start..<end)
      start = index + 1
    }
    if start < text.count { lines.append(start..<text.count) }
    measure()
  }

  private mutating func measure() {
    widest = Array(repeating: 0, count: lines.count)
    var first = 0
    while first < lines.count {
      var end = first
      var width = 0
      while end < lines.count, !isBlank(lines[end]) {
        width = max(width, DisplayWidth.columns(of: text[lines[end]]))
        end += 1
      }
      for line in first..<end { widest[line] = width }
      first = max(end, first + 1)
    }
  }

  /// The replacements of line ends, in order.
  func joins() -> [ThaiLint.Finding] {
    var joins: [ThaiLint.Finding] = []
    for index in lines.indices.dropLast() {
      guard let replacement = replacement(after: index) else { continue }
      var start = lines[index].upperBound
      while start > lines[index].lowerBound, text[start - 1] == 0x20 { start -= 1 }
      joins.append(
        ThaiLint.Finding(
          rule: .danglingVowel, kind: .sure, range: start..<firstSign(lines[index + 1]),
          replacement: replacement))
    }
    return joins
  }

  /// What stands between the line and the next one when they are one, or `nil`.
  private func replacement(after index: Int) -> [UInt8]? {
    let (line, next) = (lines[index], lines[index + 1])
    guard !isBlank(line), !isBlank(next) else { return nil }
    let end = lastSign(line)
    let start = firstSign(next)
    guard isProse(end - 1), isProse(start), !standsAlone(line), !standsAlone(next) else {
      return nil
    }
    let first = ThaiLetter.code(in: text, at: start)
    let last = ThaiLetter.code(in: text, at: end - 3)
    let isThai = ThaiLetter.isWordLetter(last) && ThaiLetter.isWordLetter(first)
    if ThaiLetter.isLeadingVowel(last) && ThaiLetter.isConsonant(first) { return [] }
    if ThaiLetter.isMark(first) || ThaiLetter.isFollowingVowel(first) {
      return ThaiLetter.isWordLetter(last) ? [] : nil
    }
    // A line that ends long before the others ends its paragraph.
    let width = DisplayWidth.columns(of: text[line])
    guard width * 10 >= widest[index] * 6, width >= 20 else { return nil }
    if !isThai { return [0x20] }
    let hasSpace = end < line.upperBound
    return hasSpace && Self.spaced.contains(where: { text[start...].starts(with: $0) })
      ? [0x20] : []
  }

  private static let spaced = ["เช่น", "คือ", "ได้แก่"].map { Array($0.utf8) }

  private func isBlank(_ line: Range<Int>) -> Bool {
    text[line].allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }

  private func isProse(_ index: Int) -> Bool {
    text.indices.contains(index) && mask.prose[index] == text[index]
  }

  private func lastSign(_ line: Range<Int>) -> Int {
    var end = line.upperBound
    while end > line.lowerBound, text[end - 1] == 0x20 { end -= 1 }
    return end
  }

  private func firstSign(_ line: Range<Int>) -> Int {
    var start = line.lowerBound
    while start < line.upperBound, text[start] == 0x20 { start += 1 }
    return start
  }

  /// Whether the line is a heading, an item, a row, a number of a page or a torn title.
  private func standsAlone(_ line: Range<Int>) -> Bool {
    let start = firstSign(line)
    let byte = text[start]
    switch byte {
    case 0x23, 0x2A, 0x2B, 0x2D, 0x3E, 0x3A, 0x7C, 0x3D: return true
    default: break
    }
    if text[start...].starts(with: [0xE2, 0x80, 0xA2]) { return true }
    if TornTitle(text, line: line) != nil { return true }
    return isNumbered(start, line.upperBound)
  }

  /// `1.`, `๑)`, `(2)`, `2.1`, `ก.` or nothing but a number.
  private func isNumbered(_ start: Int, _ end: Int) -> Bool {
    var index = start
    if index < end, text[index] == 0x28 { index += 1 }
    var digits = 0
    while index < end {
      let code = ThaiLetter.code(in: text, at: index)
      if text[index] >= 0x30, text[index] <= 0x39 {
        index += 1
      } else if ThaiLetter.isDigit(code) || (digits == 0 && ThaiLetter.isConsonant(code)) {
        index += 3
      } else {
        break
      }
      digits += 1
    }
    guard digits > 0 else { return false }
    return index >= end || text[index] == 0x2E || text[index] == 0x29
  }
}
