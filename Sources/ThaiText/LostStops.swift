/// Abbreviations whose full stops a PDF lost: `ก พ ร ` for ก.พ.ร., `(ผอ )` for (ผอ.).
enum LostStops {
  /// What the list of abbreviations says about one line, after words have been mended.
  ///
  /// Letters with a space after each are an abbreviation when the list has it. A short form that
  /// has one stop at its end is one inside brackets; elsewhere it may be meant as it stands, so
  /// that it is a flag.
  static func findings(in text: [UInt8], line: Range<Int>) -> [ThaiLint.Finding] {
    var findings: [ThaiLint.Finding] = []
    var index = line.lowerBound
    while index < line.upperBound {
      guard ThaiLetter.isConsonant(ThaiLetter.code(in: text, at: index)), isEdge(text, index) else {
        index += 1
        continue
      }
      if let found = spaced(text, index, line.upperBound) ?? closed(text, index, line) {
        findings.append(found)
        index = found.range.upperBound
      } else {
        while ThaiLetter.isWordLetter(ThaiLetter.code(in: text, at: index)) { index += 3 }
      }
    }
    return findings
  }

  private static func isEdge(_ text: [UInt8], _ index: Int) -> Bool {
    guard index > 0 else { return true }
    return (text[index - 1] <= 0x20 || text[index - 1] == 0x28) && !followsLoneLetter(text, index)
  }

  /// Whether the letter is one of a list of letters that has begun before.
  private static func followsLoneLetter(_ text: [UInt8], _ index: Int) -> Bool {
    let before = index - 4
    guard before >= 0, ThaiLetter.isConsonant(ThaiLetter.code(in: text, at: before)) else {
      return false
    }
    return before == 0 || text[before - 1] <= 0x20
  }

  /// Two or more single letters with one space after each.
  private static func spaced(_ text: [UInt8], _ start: Int, _ end: Int) -> ThaiLint.Finding? {
    var letters: [UInt8] = []
    var index = start
    var best: (letters: [UInt8], end: Int)?
    while index + 3 < end || index + 3 == end {
      let code = ThaiLetter.code(in: text, at: index)
      guard ThaiLetter.isConsonant(code) else { break }
      letters.append(code)
      index += 3
      let isSpace = index < end && text[index] == 0x20
      guard isSpace || index == end || text[index] == 0x29 else { break }
      if letters.count > 1, dotted.contains(letters) {
        best = (letters, isSpace ? index + 1 : index)
      }
      guard isSpace, letters.count < 5 else { break }
      index += 1
    }
    guard let best else { return nil }
    // A list of letters goes on, and is none of ours.
    let next = ThaiLetter.code(in: text, at: best.end)
    let afterNext = best.end + 3
    if ThaiLetter.isConsonant(next), afterNext >= end || text[afterNext] == 0x20 { return nil }
    var bytes: [UInt8] = []
    for letter in best.letters {
      ThaiLetter.append(letter, to: &bytes)
      bytes.append(0x2E)
    }
    if best.end < end, text[best.end - 1] == 0x20, text[best.end] != 0x29 { bytes.append(0x20) }
    return ThaiLint.Finding(
      rule: .lostStop, kind: .dictionary, range: start..<best.end, replacement: bytes)
  }

  /// A short form before a space, inside brackets or alone.
  private static func closed(
    _ text: [UInt8], _ start: Int, _ line: Range<Int>
  ) -> ThaiLint.Finding? {
    var letters: [UInt8] = []
    var index = start
    while case let code = ThaiLetter.code(in: text, at: index), ThaiLetter.isConsonant(code) {
      letters.append(code)
      index += 3
    }
    guard index < line.upperBound, text[index] == 0x20, ended.contains(letters) else { return nil }
    let isBracketed =
      start > line.lowerBound && text[start - 1] == 0x28 && index + 1 < line.upperBound
      && text[index + 1] == 0x29
    let isLast = text[index..<line.upperBound].allSatisfy { $0 == 0x20 }
    guard isBracketed || isLast else { return nil }
    return ThaiLint.Finding(
      rule: .lostStop, kind: isBracketed ? .dictionary : .flag, range: index..<index + 1,
      replacement: isBracketed ? [0x2E] : nil)
  }

  /// Abbreviations with a stop after each letter.
  private static let dotted = letters(
    """
    กพ กพร มค กค กย สค ตค พย ธค พศ คศ รศ จศ พรบ พรก พรฎ กม กศน กกต กกร สส สว สจ สท นส ดช ดญ ตรว
    ปปช ปปท ปปส คตส ปตท ธกส ธอส สปก สปสช สสส สกว สพฐ อกพ กพอ ศอบต อสม อปท อบต อบจ กทม มรว มล
    มธ มช มข มอ จส พท พต พอ รต รอ รท สต สอ จอ ดต จสต ททท ทบ ทร ทอ ตชด รร รพ ศศม ศศบ วทม วทบ นบ
    นม บธบ บธม รม รบ ปวช ปวส มศ มปป ตรม ลบม กก ซม มม ชม ทส สธ คร คส ปภ กฟภ กฟน กปน กปภ
    """)

  /// Short forms with one stop at their end.
  private static let ended = letters(
    """
    กทม อบต อบจ ผอ ดร รพ รร สนง สตง ครม คสช สพฐ ปปช สธ มท ศธ นพ พญ ผศ รศ อสม กศน ชม กม ซม กก บมจ หจก
    บจก จม วท ตร สน สภ ผวจ นอภ ปลัดอบต สสจ สสอ พมจ กอรมน
    """)

  private static func letters(_ words: String) -> Set<[UInt8]> {
    Set(
      words.utf8.split { $0 == 0x20 || $0 == 0x0A }.map { word in
        let bytes = Array(word)
        return stride(from: 0, to: bytes.count, by: 3).map { ThaiLetter.code(in: bytes, at: $0) }
      })
  }
}
