extension ThaiDigits {
  /// `text` with Thai digits, except in words with Latin letters: names such as IAP2, addresses, codes.
  package static func prose(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var start = 0
    while start < bytes.count {
      guard isWord(bytes[start]) else {
        output.append(bytes[start])
        start += 1
        continue
      }
      var end = start
      var hasLetter = false
      while end < bytes.count, isWord(bytes[end]) {
        hasLetter = hasLetter || isLatin(bytes[end])
        end += 1
      }
      let word = Array(bytes[start..<end])
      output += hasLetter ? word : thai(word)
      start = end
    }
    return String(decoding: output, as: UTF8.self)
  }

  private static func isLatin(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  /// ASCII without spaces, brackets, quotes and commas: what addresses and codes are made of.
  private static func isWord(_ byte: UInt8) -> Bool {
    (0x21...0x7E).contains(byte) && !"()[]{}\"',;".utf8.contains(byte)
  }
}
