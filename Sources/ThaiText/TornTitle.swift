/// A line whose marks stand before its letters: a title that a PDF keeps in two text layers.
///
/// The marks come first, in their order, and each letter that carried some has a hole after it:
/// `ู  ้   ่    ้   ผ  ใหญ บ าน` for ผู้ใหญ่บ้าน. Several such groups may follow each other.
struct TornTitle {
  /// No title has more bytes; the work grows with the square of the length.
  private static let longest = 1500

  /// The range of the line that is torn: from its first space or mark on.
  let range: Range<Int>
  /// The groups: marks in their order, and where the letters that they belong to stand.
  let groups: [(marks: [UInt8], letters: Range<Int>)]

  /// The torn title in `line` of `text`, or `nil` when the line is another.
  init?(_ text: [UInt8], line: Range<Int>) {
    guard line.count <= Self.longest, let start = Self.firstMark(text, line) else { return nil }
    var index = start
    var groups: [(marks: [UInt8], letters: Range<Int>)] = []
    while index < line.upperBound {
      let marks = Self.marks(text, &index, line.upperBound)
      let start = index
      while index < line.upperBound, !Self.beginsMarks(text, index, line.upperBound) { index += 1 }
      guard index > start else { break }
      groups.append((marks, start..<index))
    }
    guard groups.contains(where: { Self.holdsLetters(text, $0.letters) }) else { return nil }
    range = start..<line.upperBound
    self.groups = groups
  }

  /// The reading of the title by the dictionary.
  func finding(in text: [UInt8]) -> ThaiLint.Finding {
    var bytes: [UInt8] = []
    var isWhole = true
    for group in groups {
      var reading = TitleReading(text, letters: group.letters, marks: group.marks)
      let read = reading.read()
      if !bytes.isEmpty, bytes.last != 0x20 { bytes.append(0x20) }
      bytes += read.bytes
      isWhole = isWhole && read.isWhole
    }
    return ThaiLint.Finding(
      rule: .tornTitle, kind: isWhole ? .dictionary : .flag, range: range,
      replacement: isWhole ? bytes : nil)
  }

  /// Where the spaces before the first mark of the line begin, when a lone mark comes first of all
  /// that is Thai.
  private static func firstMark(_ text: [UInt8], _ line: Range<Int>) -> Int? {
    var start = line.lowerBound
    var index = start
    while index < line.upperBound {
      let code = ThaiLetter.code(in: text, at: index)
      if code != 0 {
        let isTorn = ThaiLetter.isMark(code) && standsAlone(text, index, line.upperBound)
        return isTorn && (index == start || text[index - 1] == 0x20) ? start : nil
      }
      // Signs of other kinds, such as the number of a chapter, may stand first.
      guard text[index] < 0x80 else { return nil }
      if text[index] != 0x20 { start = index + 1 }
      index += 1
    }
    return nil
  }

  /// Takes spaces and the marks that stand alone between them.
  private static func marks(_ text: [UInt8], _ index: inout Int, _ end: Int) -> [UInt8] {
    var marks: [UInt8] = []
    while index < end {
      let code = ThaiLetter.code(in: text, at: index)
      if text[index] == 0x20 {
        index += 1
      } else if ThaiLetter.isMark(code), standsAlone(text, index, end) || !marks.isEmpty {
        marks.append(code)
        index += 3
      } else {
        break
      }
    }
    return marks
  }

  /// Whether spaces and lone marks begin at `index`, after letters.
  private static func beginsMarks(_ text: [UInt8], _ index: Int, _ end: Int) -> Bool {
    guard text[index] == 0x20 else { return false }
    var next = index
    while next < end, text[next] == 0x20 { next += 1 }
    return ThaiLetter.isMark(ThaiLetter.code(in: text, at: next)) && standsAlone(text, next, end)
  }

  /// Whether nothing but other marks touches the mark at `index`.
  private static func standsAlone(_ text: [UInt8], _ index: Int, _ end: Int) -> Bool {
    var next = index
    while ThaiLetter.isMark(ThaiLetter.code(in: text, at: next)) { next += 3 }
    return next >= end || text[next] == 0x20
  }

  private static func holdsLetters(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    range.contains { ThaiLetter.isConsonant(ThaiLetter.code(in: text, at: $0)) }
  }
}
