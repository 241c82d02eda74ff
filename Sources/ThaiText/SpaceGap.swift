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
  /// The signs are an empty reference before a bracket, and a wide gap after a word that takes a
  /// number.
  var losesNumber: Bool {
    if standsBeforeBracket { return endsIn("ที่") }
    guard count > 2, standsBetweenWords else { return false }
    return Self.labels.contains(where: endsIn)
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

  private static let labels = [
    "จำนวน", "ข้อ", "มาตรา", "ที่", "หน้า", "บท", "ระดับ", "ปี", "อายุ", "หมู่", "ประมาณ", "ราว",
    "ร้อยละ", "เลข",
  ]
}
