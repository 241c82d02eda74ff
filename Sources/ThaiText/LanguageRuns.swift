/// Finds the parts of a text that are not in its language, by their script.
package enum LanguageRuns {
  /// How many Latin words in a row make a phrase; fewer are names and terms that Thai has made its own.
  static let phrase = 4

  /// The stretches of English in a Thai text: four words and more. Offsets into `text`.
  package static func latin(in text: ArraySlice<UInt8>) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var start: Int?
    var end = text.startIndex
    var words = 0
    var isInWord = false
    func flush() {
      if let start, words >= phrase { runs.append(start..<end) }
    }
    for index in text.indices {
      let byte = text[index]
      if isThai(text, at: index) {
        flush()
        (start, words, isInWord) = (nil, 0, false)
      } else if isLetter(byte) {
        if start == nil { start = index }
        end = index + 1
        if !isInWord { words += 1 }
        isInWord = true
      } else if byte == 0x20 || byte == 0x0A || byte == 0x09 {
        isInWord = false
      }
    }
    flush()
    return runs
  }

  /// The stretches of Thai in an English text, with the spaces and digits between Thai words. Offsets into `text`.
  package static func thai(in text: ArraySlice<UInt8>) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var start: Int?
    var end = text.startIndex
    for index in text.indices {
      let byte = text[index]
      if isThai(text, at: index) {
        if start == nil { start = index }
        end = index + 3
      } else if index >= end, byte != 0x20, !(0x30...0x39).contains(byte), byte != 0x2E {
        if let start { runs.append(start..<end) }
        start = nil
      }
    }
    if let start { runs.append(start..<end) }
    return runs
  }

  private static func isThai(_ text: ArraySlice<UInt8>, at index: Int) -> Bool {
    guard text[index] == 0xE0, index + 2 < text.endIndex else { return false }
    let second = text[index + 1]
    return second == 0xB8 || second == 0xB9
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}
