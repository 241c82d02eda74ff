/// Writes text so that HTML and XML show it and never read it as markup, within double or single
/// quotes too.
enum HTMLEscape {
  static func append(_ text: Span<UInt8>, to page: inout [UInt8]) {
    unsafe text.withUnsafeBytes { bytes in
      var start = 0
      var index = 0
      while index < bytes.count {
        // Most text holds nothing to escape: eight bytes at a time are looked through.
        if index + 8 <= bytes.count,
          !needsEntity(unsafe bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
        {
          index += 8
          continue
        }
        let end = min(index + 8, bytes.count)
        while index < end {
          if let entity = entity(for: unsafe bytes[index]) {
            unsafe page.append(contentsOf: bytes[start..<index])
            page.append(contentsOf: entity.utf8)
            start = index + 1
          }
          index += 1
        }
      }
      unsafe page.append(contentsOf: bytes[start...])
    }
  }

  /// Copies a stretch of bytes as it is.
  static func append(_ bytes: Span<UInt8>, _ range: Range<Int>, to page: inout [UInt8]) {
    guard !range.isEmpty else { return }
    unsafe bytes.extracting(range).withUnsafeBufferPointer {
      unsafe page.append(contentsOf: $0)
    }
  }

  /// Whether any of eight bytes needs an entity.
  private static func needsEntity(_ bytes: UInt64) -> Bool {
    // The ampersand and the apostrophe differ in one bit, and so do the angle brackets.
    let found =
      zeroes(in: bytes & eight(0xFE) ^ eight(0x26)) | zeroes(in: bytes & eight(0xFD) ^ eight(0x3C))
      | zeroes(in: bytes ^ eight(0x22))
    return found != 0
  }

  /// Not 0 when one of eight bytes is 0.
  private static func zeroes(in bytes: UInt64) -> UInt64 {
    (bytes &- eight(0x01)) & ~bytes & eight(0x80)
  }

  private static func eight(_ byte: UInt64) -> UInt64 { byte &* 0x0101_0101_0101_0101 }

  private static func entity(for byte: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    default: nil
    }
  }
}
