/// The transfer encoding base64 (RFC 4648 section 4, RFC 2045 section 6.8).
enum Base64 {
  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// Appends the bytes without any line end.
  static func append(_ bytes: ArraySlice<UInt8>, to out: inout [UInt8]) {
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let count = min(3, bytes.endIndex - index)
      var group = UInt32(bytes[index]) << 16
      if count > 1 { group |= UInt32(bytes[index + 1]) << 8 }
      if count > 2 { group |= UInt32(bytes[index + 2]) }
      for place in 0..<4 {
        out.append(
          place <= count
            ? alphabet[Int(group >> UInt32(18 - place * 6) & 63)] : UInt8(ascii: "="))
      }
      index += count
    }
  }

  /// Appends the bytes in lines of 76 letters, each with its line end.
  static func appendLines(_ bytes: [UInt8], to out: inout [UInt8]) {
    for start in stride(from: 0, to: bytes.count, by: 57) {
      append(bytes[start..<min(start + 57, bytes.count)], to: &out)
      out += "\r\n".utf8
    }
  }
}
