/// One walk over a text that gathers what `ThaiLint` reports.
struct ThaiLintScan {
  let text: [UInt8]
  let style: ThaiStyle
  let looksAtEachLetter: Bool
  private var offset = 0
  private var findings: [ThaiLint.Finding] = []
  private var repair = RunRepair()
  /// The line last looked at, and whether it holds nothing but marks and spaces.
  private var line = 0..<0
  private var isBareLine = false
  /// The end of the torn title that is being read: its spaces are no spaces between words.
  private var tornEnd = 0
  private var firstThaiDigit: Int?
  private var firstArabicDigit: Int?

  init(_ text: [UInt8], style: ThaiStyle, looksAtEachLetter: Bool) {
    self.text = text
    self.style = style
    self.looksAtEachLetter = looksAtEachLetter
  }

  mutating func run() -> [ThaiLint.Finding] {
    beginLine()
    while offset < text.count { step() }
    reportMixedDigits()
    // Stable in the order of discovery where two begin at one place.
    return findings.enumerated().sorted {
      ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
    }.map(\.element)
  }

  private mutating func step() {
    switch text[offset] {
    case 0xE0 where letterCode(at: offset) != 0: scanThai()
    case 0x0A:
      offset += 1
      beginLine()
    case _ where isSpace(at: offset): scanSpaces()
    case 0x30...0x39: scanNumber()
    case 0x3A where text[offset...].starts(with: [0x3A, 0x2F, 0x2F]): skipAddress()
    case 0xC2, 0xC3: scanWestern()
    case 0xEE, 0xEF: scanPrivateUse()
    default: offset += 1
    }
  }

  private mutating func beginLine() {
    var index = offset
    while index < text.count, text[index] == 0x20 { index += 1 }
    guard ThaiLetter.isMark(letterCode(at: index)) else { return }
    let end = text[offset...].firstIndex(of: 0x0A) ?? text.count
    if TornTitle(text, line: offset..<end) != nil { tornEnd = end }
  }

  private mutating func report(
    _ rule: ThaiLintRule, _ kind: ThaiLint.Kind, _ range: Range<Int>, _ replacement: [UInt8]? = nil
  ) {
    findings.append(
      ThaiLint.Finding(rule: rule, kind: kind, range: range, replacement: replacement))
  }

  private func letterCode(at index: Int) -> UInt8 { ThaiLetter.code(in: text, at: index) }

  // MARK: Runs of letters

  private mutating func scanThai() {
    let code = letterCode(at: offset)
    if ThaiLetter.isDigit(code) {
      scanNumber()
    } else if ThaiLetter.isWordLetter(code) {
      scanRun()
    } else {
      if code == ThaiLetter.maiyamok || code == ThaiLetter.paiyannoi {
        findings.append(contentsOf: SignStyle(text: text, style: style).findings(at: offset))
      }
      offset += 3
    }
  }

  /// Takes a run of letters, with font glyphs and invisible characters inside it.
  private mutating func scanRun() {
    if !looksAtEachLetter, let end = PlainRun.end(in: text.span, from: offset) {
      offset = end
      return
    }
    let start = offset
    let end = runEnd()
    repair.begin(keepsOrder: containsPhinthu(start..<end))
    while offset < end {
      let code = letterCode(at: offset)
      let glyph = code == 0 ? FontGlyph.letter(in: text, at: offset) : 0
      let width = code == 0 && glyph == 0 ? Invisible.width(in: text, at: offset) : 3
      let source = offset..<offset + width
      if code != 0 {
        repair.take(code, at: source)
      } else if glyph != 0 {
        repair.take(glyph, at: source)
        repair.note(.fontGlyph, source)
      } else {
        repair.note(.invisibleCharacter, source)
      }
      offset += width
    }
    for (edit, replacement) in zip(repair.edits, repair.replacements()) {
      report(edit.rule, .sure, edit.range, replacement)
    }
    for clash in repair.clashes { report(.clashingMarks, .flag, clash) }
    let edges = RunEdges(text: text, run: start..<end)
    if edges.standOut(repair.letters) {
      if !line.contains(start) {
        line = edges.line
        isBareLine = edges.isBare(line)
      }
      findings.append(contentsOf: edges.findings(repair.letters, inBareLine: isBareLine))
    }
  }

  /// The end of the run that begins at `offset`; invisible characters count only between letters.
  private func runEnd() -> Int {
    var index = offset
    var end = offset
    while index < text.count {
      let code = letterCode(at: index)
      if ThaiLetter.isWordLetter(code) || (code == 0 && FontGlyph.letter(in: text, at: index) != 0)
      {
        index += 3
        end = index
      } else if code == 0, case let width = Invisible.width(in: text, at: index), width > 0 {
        index += width
      } else {
        break
      }
    }
    return end
  }

  private func containsPhinthu(_ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    while index + 2 < range.upperBound {
      if text[index] == 0xE0, text[index + 1] == 0xB8, text[index + 2] == 0xBA { return true }
      index += text[index] == 0xC2 ? 2 : 3
    }
    return false
  }

  private mutating func scanPrivateUse() {
    if FontGlyph.letter(in: text, at: offset) != 0 {
      scanRun()
      return
    }
    let end = min(offset + 3, text.count)
    if text[offset..<end].elementsEqual([0xEF, 0xBF, 0xBD]) {
      report(.lostLetter, .flag, offset..<end)
    } else if text[offset] == 0xEE || (offset + 1 < text.count && text[offset + 1] < 0xA4) {
      report(.fontGlyph, .flag, offset..<end)
    }
    offset = end
  }

  private mutating func skipAddress() {
    while offset < text.count, text[offset] > 0x20 { offset += 1 }
  }

  // MARK: Spaces

  private func isSpace(at index: Int) -> Bool {
    guard index < text.count else { return false }
    return text[index] == 0x20
      || (text[index] == 0xC2 && index + 1 < text.count && text[index + 1] == 0xA0)
  }

  private mutating func scanSpaces() {
    let start = offset
    var count = 0
    var hasNoBreak = false
    while isSpace(at: offset) {
      hasNoBreak = hasNoBreak || text[offset] == 0xC2
      offset += text[offset] == 0xC2 ? 2 : 1
      count += 1
    }
    guard start >= tornEnd else { return }
    let gap = SpaceGap(text: text, range: start..<offset, count: count)
    let isInside = gap.standsBetweenWords || gap.standsBeforeBracket
    if isInside, count > 2 || (count > 1 && gap.standsBeforeBracket) {
      report(.spaceRun, .sure, start..<offset, [0x20])
    } else if hasNoBreak {
      report(.noBreakSpace, .sure, start..<offset, Array(repeating: 0x20, count: count))
    }
    if gap.losesNumber { report(.lostNumber, .flag, start..<offset) }
  }

  // MARK: Numbers

  private mutating func scanNumber() {
    let start = offset
    var hasThai = false
    var hasArabic = false
    while offset < text.count {
      if text[offset] >= 0x30, text[offset] <= 0x39 {
        hasArabic = true
        offset += 1
      } else if ThaiLetter.isDigit(letterCode(at: offset)) {
        hasThai = true
        offset += 3
      } else {
        break
      }
    }
    if hasThai, hasArabic { report(.mixedNumber, .flag, start..<offset) }
    if hasThai { firstThaiDigit = firstThaiDigit ?? start }
    if hasArabic { firstArabicDigit = firstArabicDigit ?? start }
  }

  private mutating func reportMixedDigits() {
    guard style.oneKindOfDigits, let thai = firstThaiDigit, let arabic = firstArabicDigit else {
      return
    }
    let later = max(thai, arabic)
    report(.mixedDigits, .style, later..<later + (later == thai ? 3 : 1))
  }

  // MARK: Wrong encoding

  /// Four or more Western letters in a row that spell Thai when read as TIS-620.
  private mutating func scanWestern() {
    let start = offset
    var codes: [UInt8] = []
    while offset + 1 < text.count, text[offset] == 0xC2 || text[offset] == 0xC3 {
      let byte = text[offset] == 0xC2 ? text[offset + 1] : text[offset + 1] &+ 0x40
      guard byte >= 0xA1, byte <= 0xFB, ThaiLetter.isWordLetter(byte - 0xA0) else { break }
      codes.append(byte - 0xA0)
      offset += 2
    }
    if codes.count >= 4, ClusterGrammar.accepts(codes) {
      var replacement: [UInt8] = []
      for code in codes { ThaiLetter.append(code, to: &replacement) }
      report(.wrongEncoding, .sure, start..<offset, replacement)
    } else if offset == start {
      offset += 1
    }
  }
}
