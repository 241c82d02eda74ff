extension [UInt8] {
  /// Appends a destination for `href` or `src`: bytes that may not stand in an address are
  /// percent-encoded, `&` and `'` are written as entities. What is already encoded stays.
  package mutating func appendAddress(_ destination: ArraySlice<UInt8>) {
    var from = destination.startIndex
    for i in destination.indices {
      let byte = destination[i]
      if AddressTable.isSafe(byte) { continue }
      if i > from { append(contentsOf: destination[from..<i]) }
      from = i + 1
      switch byte {
      case 0x26: append("&amp;")
      case 0x27: append("&#x27;")
      default:
        append(0x25)
        append(AddressTable.digit(byte >> 4))
        append(AddressTable.digit(byte & 15))
      }
    }
    if destination.endIndex > from { append(contentsOf: destination[from...]) }
  }
}

/// The bytes that an address may hold as they are (RFC 3986, and `%` for what is encoded already).
private enum AddressTable {
  static func isSafe(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x40...0x5A, 0x5F, 0x61...0x7A, 0x7E: true
    case 0x21, 0x23, 0x24, 0x25, 0x28...0x2F, 0x3A, 0x3B, 0x3D, 0x3F: true
    default: false
    }
  }

  static func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x37 + value }
}
