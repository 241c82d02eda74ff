/// Turns digits from Arabic to Thai and back.
///
/// Neither direction looks at meaning: addresses, codes and telephone numbers keep Arabic digits,
/// so the caller hands over only what may change.
package enum ThaiDigits {
  /// `text` with each Arabic digit as a Thai one.
  package static func thai(_ text: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(text.count)
    for byte in text {
      if byte >= 0x30, byte <= 0x39 {
        ThaiLetter.append(0x50 + (byte - 0x30), to: &output)
      } else {
        output.append(byte)
      }
    }
    return output
  }

  /// `text` with each Thai digit as an Arabic one.
  package static func arabic(_ text: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(text.count)
    var index = 0
    while index < text.count {
      let code = ThaiLetter.code(in: text, at: index)
      if ThaiLetter.isDigit(code) {
        output.append(code - 0x50 + 0x30)
        index += 3
      } else {
        output.append(text[index])
        index += 1
      }
    }
    return output
  }

  /// `text` with each Arabic digit as a Thai one.
  package static func thai(_ text: String) -> String {
    String(decoding: thai(Array(text.utf8)), as: UTF8.self)
  }

  /// `text` with each Thai digit as an Arabic one.
  package static func arabic(_ text: String) -> String {
    String(decoding: arabic(Array(text.utf8)), as: UTF8.self)
  }
}
