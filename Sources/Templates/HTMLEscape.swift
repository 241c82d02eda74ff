/// Writes text so that HTML and XML show it and never read it as markup, within double or single
/// quotes too.
enum HTMLEscape {
  static func append(_ text: Span<UInt8>, to page: inout [UInt8]) {
    var start = 0
    for index in text.indices {
      guard let entity = entity(for: text[index]) else { continue }
      append(text, start..<index, to: &page)
      page.append(contentsOf: entity.utf8)
      start = index + 1
    }
    append(text, start..<text.count, to: &page)
  }

  /// Copies a stretch of bytes as it is.
  static func append(_ bytes: Span<UInt8>, _ range: Range<Int>, to page: inout [UInt8]) {
    guard !range.isEmpty else { return }
    unsafe bytes.extracting(range).withUnsafeBufferPointer {
      unsafe page.append(contentsOf: $0)
    }
  }

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
