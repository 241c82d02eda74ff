/// The classes of the characters in the Thai block, each by its code point minus U+0E00.
///
/// In UTF-8 each of them takes three bytes, so a letter code and a count of letters stand for the
/// text
/// without any decoding. The code 0 is unassigned and means "not Thai".
enum ThaiLetter {
  static let saraA: UInt8 = 0x30
  static let maiHanAkat: UInt8 = 0x31
  static let saraAA: UInt8 = 0x32
  static let saraAM: UInt8 = 0x33
  static let saraUEE: UInt8 = 0x37
  static let phinthu: UInt8 = 0x3A
  static let saraE: UInt8 = 0x40
  static let saraAE: UInt8 = 0x41
  static let lakkhangyao: UInt8 = 0x45
  static let paiyannoi: UInt8 = 0x2F
  static let maiyamok: UInt8 = 0x46
  static let maitaikhu: UInt8 = 0x47
  static let thanthakhat: UInt8 = 0x4C
  static let nikhahit: UInt8 = 0x4D

  /// The letter code of the Thai character at `offset`, or 0 when none stands there.
  @inline(__always)
  static func code(in text: [UInt8], at offset: Int) -> UInt8 {
    guard offset + 2 < text.count, text[offset] == 0xE0 else { return 0 }
    let second = text[offset + 1]
    guard second == 0xB8 || second == 0xB9 else { return 0 }
    return (second & 1) << 6 | (text[offset + 2] & 0x3F)
  }

  /// Appends the UTF-8 bytes of the letter `code`.
  static func append(_ code: UInt8, to output: inout [UInt8]) {
    output.append(0xE0)
    output.append(0xB8 | code >> 6)
    output.append(0x80 | code & 0x3F)
  }

  static func isConsonant(_ code: UInt8) -> Bool { code >= 0x01 && code <= 0x2E }
  static func isLeadingVowel(_ code: UInt8) -> Bool { code >= 0x40 && code <= 0x44 }
  static func isTone(_ code: UInt8) -> Bool { code >= 0x48 && code <= 0x4B }
  static func isDigit(_ code: UInt8) -> Bool { code >= 0x50 && code <= 0x59 }

  /// A vowel that is drawn above: MAI HAN-AKAT and SARA I to SARA UEE.
  static func isUpperVowel(_ code: UInt8) -> Bool {
    code == maiHanAkat || (code >= 0x34 && code <= 0x37)
  }

  static func isLowerVowel(_ code: UInt8) -> Bool { code == 0x38 || code == 0x39 }

  /// A vowel that stands after its consonant: SARA A, SARA AA, SARA AM, LAKKHANGYAO.
  static func isFollowingVowel(_ code: UInt8) -> Bool {
    code == saraA || code == saraAA || code == saraAM || code == lakkhangyao
  }

  /// A mark without width of its own, above or below its letter.
  static func isMark(_ code: UInt8) -> Bool {
    code == maiHanAkat || (code >= 0x34 && code <= 0x3A) || (code >= 0x47 && code <= 0x4E)
  }

  /// A letter, vowel or mark that words are made of: no digit, no ๆ, no ฯ, no sign.
  static func isWordLetter(_ code: UInt8) -> Bool {
    switch code {
    case 0x01...0x2E, 0x30...0x3A, 0x40...0x45, 0x47...0x4E: true
    default: false
    }
  }
}
