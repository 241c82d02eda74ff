/// How many columns a text takes on a terminal.
package enum DisplayWidth {
  /// The columns that the UTF-8 `text` takes: none for Thai marks, combining marks and invisible
  /// characters, two for East Asian letters and emoji, one for all others.
  package static func columns(of text: some Sequence<UInt8>) -> Int {
    String(decoding: Array(text), as: UTF8.self).unicodeScalars.reduce(0) { $0 + columns(of: $1) }
  }

  /// The columns that `scalar` takes.
  package static func columns(of scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x20...0x7E: 1
    case 0x0E31, 0x0E34...0x0E3A, 0x0E47...0x0E4E: 0
    case 0x0000...0x001F, 0x007F...0x009F, 0x00AD: 0
    case 0x0300...0x036F, 0x200B...0x200F, 0x2060...0x2064, 0xFE00...0xFE0F, 0xFEFF: 0
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      2
    default: 1
    }
  }
}
