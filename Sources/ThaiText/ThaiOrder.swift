/// The order of words in a glossary or an index.
///
/// Numbers come first, by value; then Latin letters; then Thai in the order of the Royal Society's
/// dictionary: a leading vowel is read after its consonant, and tones, MAITAIKHU and THANTHAKHAT
/// count only between words that are otherwise alike. Spaces and punctuation do not count.
package enum ThaiOrder {
  /// Bytes that compare, one by one, as the texts shall stand. Different texts have different keys.
  package static func key(for text: [UInt8]) -> [UInt8] {
    var key: [UInt8] = []
    var marks: [UInt8] = []
    let folded = ThaiFolding.foldedKey(text)
    var index = 0
    while index < folded.count {
      index = appendWeight(of: folded, at: index, to: &key, marks: &marks)
    }
    key.append(0)
    key.append(contentsOf: marks)
    key.append(0)
    key.append(contentsOf: text)
    return key
  }

  /// Whether `left` stands before `right`.
  package static func precedes(_ left: String, _ right: String) -> Bool {
    key(for: Array(left.utf8)).lexicographicallyPrecedes(key(for: Array(right.utf8)))
  }

  /// The heading of the group that `text` stands in: its first consonant, `A` to `Z`, `0–9`, or
  /// `#`.
  package static func heading(for text: [UInt8]) -> String {
    var index = 0
    while index < text.count {
      let code = ThaiLetter.code(in: text, at: index)
      if ThaiLetter.isConsonant(code) {
        return String(decoding: text[index..<index + 3], as: UTF8.self)
      }
      if ThaiLetter.isDigit(code) { return digits }
      if let letter = baseLetter(in: text, at: index) {
        return String(Unicode.Scalar(letter - 0x20))
      }
      if text[index] >= 0x30, text[index] <= 0x39 { return digits }
      index += code == 0 ? 1 : 3
    }
    return "#"
  }

  private static let digits = "0–9"

  private static let plainMark: UInt8 = 0x02

  /// Appends the weight of the element at `index`, and answers where the next one begins.
  private static func appendWeight(
    of text: [UInt8], at index: Int, to key: inout [UInt8], marks: inout [UInt8]
  ) -> Int {
    let code = ThaiLetter.code(in: text, at: index)
    if digit(in: text, at: index) != nil {
      marks.append(plainMark)
      return appendNumber(in: text, at: index, to: &key)
    }
    if code != 0 { return appendThai(code, in: text, at: index, to: &key, marks: &marks) }
    if let letter = baseLetter(in: text, at: index) {
      key.append(letter)
      let isPlain = text[index] < 0x80
      marks.append(isPlain ? plainMark : text[index + 1])
      return index + (isPlain ? 1 : 2)
    }
    guard text[index] >= 0xC3, text[index] != 0xE2 else { return index + 1 }
    key.append(0xF0)
    marks.append(plainMark)
    return appendForeign(in: text, at: index, to: &key)
  }

  private static func appendForeign(
    in text: [UInt8], at index: Int, to key: inout [UInt8]
  ) -> Int {
    var end = index + 1
    while end < text.count, text[end] & 0xC0 == 0x80 { end += 1 }
    key.append(contentsOf: text[index..<end])
    return end
  }

  private static func appendThai(
    _ code: UInt8, in text: [UInt8], at index: Int, to key: inout [UInt8], marks: inout [UInt8]
  ) -> Int {
    if ThaiLetter.isLeadingVowel(code) {
      let next = ThaiLetter.code(in: text, at: index + 3)
      if ThaiLetter.isConsonant(next) {
        key.append(0x80 | next)
        key.append(0x80 | code)
        marks.append(plainMark)
        return appendMarks(in: text, from: index + 6, to: &marks)
      }
    }
    guard ThaiLetter.isWordLetter(code) else { return index + 3 }
    if code >= ThaiLetter.maitaikhu { return appendMarks(in: text, from: index, to: &marks) }
    key.append(0x80 | code)
    marks.append(plainMark)
    return appendMarks(in: text, from: index + 3, to: &marks)
  }

  /// Takes the tones and signs from `index` on, which count only on a tie.
  private static func appendMarks(
    in text: [UInt8], from index: Int, to marks: inout [UInt8]
  ) -> Int {
    var index = index
    while true {
      let code = ThaiLetter.code(in: text, at: index)
      guard code >= ThaiLetter.maitaikhu, code <= 0x4E else { return index }
      marks.append(code)
      index += 3
    }
  }

  /// A number weighs by how many digits it has, then by its digits: 9 stands before 10.
  private static func appendNumber(
    in text: [UInt8], at start: Int, to key: inout [UInt8]
  ) -> Int {
    var index = start
    var digits: [UInt8] = []
    while let next = digit(in: text, at: index) {
      if !(digits.isEmpty && next.value == 0) { digits.append(next.value) }
      index += next.width
    }
    key.append(0x10)
    key.append(UInt8(min(digits.count, 250)) + 1)
    key.append(contentsOf: digits.map { $0 + 1 })
    return index
  }

  private static func digit(in text: [UInt8], at index: Int) -> (value: UInt8, width: Int)? {
    guard index < text.count else { return nil }
    if text[index] >= 0x30, text[index] <= 0x39 { return (text[index] - 0x30, 1) }
    let code = ThaiLetter.code(in: text, at: index)
    return ThaiLetter.isDigit(code) ? (code - 0x50, 3) : nil
  }

  /// The small letter a–z that the Latin letter at `index` is or carries an accent on.
  private static func baseLetter(in text: [UInt8], at index: Int) -> UInt8? {
    let byte = text[index]
    if byte >= 0x61, byte <= 0x7A { return byte }
    if byte >= 0x41, byte <= 0x5A { return byte + 0x20 }
    guard byte == 0xC3, index + 1 < text.count else { return nil }
    let letter = accented[Int(text[index + 1] & 0x3F)]
    return letter == 0x2A ? nil : letter
  }

  /// The base letters of U+00C0 to U+00FF.
  private static let accented = Array(
    "aaaaaaaceeeeiiiidnooooo*ouuuuytsaaaaaaaceeeeiiiidnooooo*ouuuuyty".utf8)
}
