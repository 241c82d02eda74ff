/// A run of spaces and what stands on both sides of it.
struct SpaceGap {
  let text: [UInt8]
  let range: Range<Int>
  let count: Int

  var standsBetweenWords: Bool { endsWord && beginsWord }

  var standsBeforeBracket: Bool {
    endsWord && range.upperBound < text.count && text[range.upperBound] == 0x29
  }

  /// Whether a number seems to be lost here.
  ///
  /// The signs are an empty reference before a bracket, and three or more spaces between words:
  /// two are a large space in Thai typing.
  var losesNumber: Bool {
    if standsBeforeBracket { return endsIn("ที่") }
    if isBetweenBrackets { return true }
    return count > 2 && standsBetweenWords
  }

  /// Whether brackets hold nothing but this gap.
  private var isBetweenBrackets: Bool {
    range.lowerBound > 0 && text[range.lowerBound - 1] == 0x28 && range.upperBound < text.count
      && text[range.upperBound] == 0x29
  }

  private var endsWord: Bool {
    let start = range.lowerBound - 3
    return start >= 0 && ThaiLetter.isWordLetter(ThaiLetter.code(in: text, at: start))
  }

  private var beginsWord: Bool {
    let code = ThaiLetter.code(in: text, at: range.upperBound)
    return ThaiLetter.isConsonant(code) || ThaiLetter.isLeadingVowel(code)
  }

  private func endsIn(_ word: String) -> Bool {
    let bytes = word.utf8
    let start = range.lowerBound - bytes.count
    return start >= 0 && text[start..<range.lowerBound].elementsEqual(bytes)
  }
}
