/// Finds web addresses in Markdown and YAML as they are written.
enum WebAddressScan {
  /// The range of each address, without the marks around it and the full stop after it.
  static func ranges(in bytes: [UInt8]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = 0
    while let colon = bytes.next(UInt8(ascii: ":"), from: index) {
      index = colon + 1
      let secure = bytes.ends(with: "https", at: colon)
      guard secure || bytes.ends(with: "http", at: colon),
        bytes[colon...].starts(with: "://".utf8)
      else { continue }
      let end = end(of: bytes, from: colon + 3)
      if end > colon + 3 { found.append((colon - (secure ? 5 : 4))..<end) }
      index = max(index, end)
    }
    return found
  }

  /// Where an address ends: at a space, a quotation mark, or a bracket that was not opened in it.
  private static func end(of bytes: [UInt8], from start: Int) -> Int {
    var index = start
    var open = 0
    scan: while index < bytes.count {
      switch bytes[index] {
      case 0...0x20, 0x22, 0x27, 0x3C, 0x3E, 0x5B...0x5D, 0x60, 0x7B...0x7D: break scan
      case UInt8(ascii: "("): open += 1
      case UInt8(ascii: ")"):
        if open == 0 { break scan }
        open -= 1
      default: break
      }
      index += 1
    }
    while index > start, [0x2E, 0x2C, 0x3B, 0x3A, 0x21, 0x3F].contains(bytes[index - 1]) {
      index -= 1
    }
    return index
  }
}
