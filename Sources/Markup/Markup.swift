/// Writing HTML and XHTML into one byte buffer.
///
/// Runs without special bytes are appended whole: that is several times faster than byte by byte.
extension [UInt8] {
  /// Appends markup or text that needs no escaping.
  package mutating func append(_ literal: StaticString) {
    unsafe append(
      contentsOf: UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
  }

  /// Appends a string that needs no escaping.
  package mutating func append(raw string: String) { append(contentsOf: string.utf8) }

  /// Appends a number in ASCII digits.
  package mutating func append(number: Int) {
    guard number > 9 || number < 0 else { return append(0x30 + UInt8(number)) }
    append(contentsOf: String(number).utf8)
  }

  /// Appends a text, with `&`, `<`, `>` and `"` written as entities; fit for attributes in `"`.
  ///
  /// Control characters, which neither HTML nor XML may hold, become U+FFFD.
  package mutating func appendEscaped(_ text: ArraySlice<UInt8>) {
    unsafe text.withUnsafeBufferPointer { buffer in
      var from = 0
      var i = 0
      while i < buffer.count {
        let byte = unsafe buffer[i]
        guard byte <= 0x3E, byte.needsEscape else {
          i += 1
          // Most text holds nothing to escape: eight bytes at a time are looked through.
          while i + 8 <= buffer.count,
            unsafe !EightBytes(
              UnsafeRawBufferPointer(buffer).loadUnaligned(fromByteOffset: i, as: UInt64.self)
            ).mayNeedEscape
          {
            i += 8
          }
          continue
        }
        if i > from { unsafe append(contentsOf: UnsafeBufferPointer(rebasing: buffer[from..<i])) }
        i += 1
        from = i
        switch byte {
        case 0x26: append("&amp;")
        case 0x3C: append("&lt;")
        case 0x3E: append("&gt;")
        case 0x22: append("&quot;")
        default: append("\u{FFFD}")
        }
      }
      if buffer.count > from {
        unsafe append(contentsOf: UnsafeBufferPointer(rebasing: buffer[from...]))
      }
    }
  }

  /// Appends a text, with `&`, `<`, `>` and `"` written as entities.
  package mutating func appendEscaped(_ text: [UInt8]) { appendEscaped(text[...]) }

  /// Appends a text, with `&`, `<`, `>` and `"` written as entities.
  package mutating func appendEscaped(_ text: String) {
    var text = text
    text.makeContiguousUTF8()
    appendEscaped(Array(text.utf8)[...])
  }

  /// Appends ` name="value"`, the value escaped.
  package mutating func appendAttribute(_ name: StaticString, _ value: ArraySlice<UInt8>) {
    append(0x20)
    append(name)
    append("=\"")
    appendEscaped(value)
    append(0x22)
  }

  /// Appends ` name="value"`, the value escaped.
  package mutating func appendAttribute(_ name: StaticString, _ value: String) {
    appendAttribute(name, Array(value.utf8)[...])
  }
}

/// Eight bytes that are looked at together.
private struct EightBytes {
  let bytes: UInt64

  init(_ bytes: UInt64) { self.bytes = bytes }

  /// Whether one may need an entity: `&`, `<` or `>`, `"`, or a control character or line end.
  var mayNeedEscape: Bool {
    let controls = (bytes &- Self.each(0x20)) & ~bytes & Self.each(0x80)
    let signs =
      zeroes(bytes ^ Self.each(0x26)) | zeroes(bytes ^ Self.each(0x22))
      | zeroes(bytes & Self.each(0xFD) ^ Self.each(0x3C))
    return controls | signs != 0
  }

  /// Not 0 when one of eight bytes is 0.
  private func zeroes(_ bytes: UInt64) -> UInt64 {
    (bytes &- Self.each(0x01)) & ~bytes & Self.each(0x80)
  }

  private static func each(_ byte: UInt64) -> UInt64 { byte &* 0x0101_0101_0101_0101 }
}

extension UInt8 {
  fileprivate var needsEscape: Bool {
    switch self {
    case 0x26, 0x3C, 0x3E, 0x22: true
    case 0x09, 0x0A, 0x0D: false
    default: self < 0x20
    }
  }
}
