/// The transfer encoding quoted-printable (RFC 2045 section 6.7).
enum QuotedPrintable {
  private static let digits = Array("0123456789ABCDEF".utf8)

  /// Appends a text whose lines end with LF, in lines of at most 76 bytes that end with CRLF.
  static func appendLines(_ text: [UInt8], to out: inout [UInt8]) {
    var column = 0
    for (index, byte) in text.enumerated() {
      if byte == 0x0A {
        out += "\r\n".utf8
        column = 0
        continue
      }
      let isAtEnd = index + 1 == text.count || text[index + 1] == 0x0A
      let isSafe = column > 0 || !isDangerousAtStart(text[index...])
      let width = isSafe && isPlain(byte, isAtEnd: isAtEnd) ? 1 : 3
      // A line may hold 76 bytes, and the sign that joins it to the next one is one of them.
      if column + width > (isAtEnd ? 76 : 75) {
        out += "=\r\n".utf8
        column = 0
      }
      if width == 1 {
        out.append(byte)
      } else {
        out.append(UInt8(ascii: "="))
        out.append(digits[Int(byte >> 4)])
        out.append(digits[Int(byte & 15)])
      }
      column += width
    }
    if column > 0 { out += "\r\n".utf8 }
  }

  /// A lone full stop ends a message for some programs, and `From ` starts one for others.
  private static func isDangerousAtStart(_ text: ArraySlice<UInt8>) -> Bool {
    text.first == UInt8(ascii: ".") || text.starts(with: "From ".utf8)
  }

  /// How many bytes the text will have, joins left out.
  static func size(of text: [UInt8]) -> Int {
    text.reduce(0) { $0 + ($1 == 0x0A || isPlain($1, isAtEnd: false) ? 1 : 3) }
  }

  /// A space at the end of a line may be lost on the way, so it is encoded there.
  private static func isPlain(_ byte: UInt8, isAtEnd: Bool) -> Bool {
    switch byte {
    case UInt8(ascii: "="): false
    case 0x20: !isAtEnd
    case 0x21...0x7E: true
    default: false
    }
  }
}
