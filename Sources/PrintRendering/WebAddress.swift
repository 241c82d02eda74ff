/// How a web address is shown on paper.
enum WebAddress {
  /// The address with its escaped letters as letters (RFC 3987); signs, spaces and what is no UTF-8 stay escaped.
  static func readable(_ address: String) -> String {
    let bytes = Array(address.utf8)
    var out: [UInt8] = []
    var index = 0
    while index < bytes.count {
      var escaped: [UInt8] = []
      var next = index
      while let byte = escape(in: bytes, at: next), byte >= 0x80 {
        escaped.append(byte)
        next += 3
      }
      guard !escaped.isEmpty else {
        out.append(bytes[index])
        index += 1
        continue
      }
      if let text = String(validating: escaped, as: UTF8.self),
        text.unicodeScalars.allSatisfy(isLetter)
      {
        out += escaped
      } else {
        out += bytes[index..<next]
      }
      index = next
    }
    return String(decoding: out, as: UTF8.self)
  }

  private static func escape(in bytes: [UInt8], at index: Int) -> UInt8? {
    guard index + 2 < bytes.count, bytes[index] == UInt8(ascii: "%") else { return nil }
    return UInt8(String(decoding: bytes[index + 1...index + 2], as: UTF8.self), radix: 16)
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || (0x0E31...0x0E59).contains(scalar.value)
  }
}
