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
      for i in 0..<buffer.count {
        let byte = unsafe buffer[i]
        guard byte <= 0x3E, byte.needsEscape else { continue }
        if i > from { unsafe append(contentsOf: UnsafeBufferPointer(rebasing: buffer[from..<i])) }
        from = i + 1
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

extension UInt8 {
  fileprivate var needsEscape: Bool {
    switch self {
    case 0x26, 0x3C, 0x3E, 0x22: true
    case 0x09, 0x0A, 0x0D: false
    default: self < 0x20
    }
  }
}
