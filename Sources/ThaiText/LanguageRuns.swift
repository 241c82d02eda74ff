/// Finds the parts of a text that are not in its language, by their script.
package enum LanguageRuns {
  /// How many Latin words in a row make a phrase; fewer are names and terms that Thai has made its own.
  static let phrase = 4

  /// The stretches of English in a Thai text: four words and more. Offsets into `text`.
  package static func latin(in text: ArraySlice<UInt8>) -> [Range<Int>] {
    let bytes = text.span
    var runs: [Range<Int>] = []
    var run = 0..<0
    var words = 0
    var isInWord = false
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if isThai(bytes, at: index) {
        if words >= phrase { runs.append(run) }
        words = 0
        isInWord = false
        index += 3
        continue
      }
      if isLetter(byte) {
        run = (words == 0 ? index : run.lowerBound)..<index + 1
        if !isInWord { words += 1 }
        isInWord = true
      } else if byte == 0x20 || byte == 0x0A || byte == 0x09 {
        isInWord = false
      }
      index += 1
    }
    if words >= phrase { runs.append(run) }
    return runs.map { $0.lowerBound + text.startIndex..<$0.upperBound + text.startIndex }
  }

  /// The stretches of Thai in an English text, with the spaces and digits between Thai words. Offsets into `text`.
  package static func thai(in text: ArraySlice<UInt8>) -> [Range<Int>] {
    let bytes = text.span
    var runs: [Range<Int>] = []
    var start: Int?
    var end = 0
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if isThai(bytes, at: index) {
        if start == nil { start = index }
        end = index + 3
        index += 3
        continue
      }
      if let first = start, byte != 0x20, !(0x30...0x39).contains(byte), byte != 0x2E {
        runs.append(first..<end)
        start = nil
      }
      index += 1
    }
    if let start { runs.append(start..<end) }
    return runs.map { $0.lowerBound + text.startIndex..<$0.upperBound + text.startIndex }
  }

  private static func isThai(_ text: Span<UInt8>, at index: Int) -> Bool {
    guard text[index] == 0xE0, index + 2 < text.count else { return false }
    let second = text[index + 1]
    return second == 0xB8 || second == 0xB9
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20)
  }
}
