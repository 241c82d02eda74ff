/// Finds the tags of a template, one after another.
struct TagScanner {
  enum Finding {
    case tag(TemplateTag)
    /// A tag that was never closed: the range of its opening delimiter.
    case unclosed(Range<Int>)
  }

  let bytes: [UInt8]
  /// Where the next search starts. The parser moves it past a line that a tag takes with it.
  var position = 0
  private(set) var opening = Array("{{".utf8)
  private(set) var closing = Array("}}".utf8)

  /// Set once a search has met the end of the file, so that a file full of openings stays cheap.
  private var lacksClosing = false
  private static let longestDelimiters = 200

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The next tag, or `nil` at the end. Afterwards `position` is behind what was found.
  mutating func next() -> Finding? {
    guard let start = find(opening, from: position) else { return nil }
    let inside = skipBlanks(from: start + opening.count)
    let (kind, suffix) = kind(at: inside)
    let content = inside + (kind == .variable ? 0 : 1)
    guard let end = end(of: kind, suffix + closing, from: content) else {
      position = start + opening.count
      return .unclosed(start..<position)
    }
    let tag = TemplateTag(
      kind: kind,
      range: start..<end + suffix.count + closing.count,
      name: trimmed(content..<end),
      lineStart: lineStart(before: start),
      nextLine: nextLine(after: end + suffix.count + closing.count))
    position = tag.range.upperBound
    return .tag(tag)
  }

  /// Takes the delimiters that a `{{=<% %>=}}` asks for; `false` when it does not give two.
  mutating func setDelimiters(_ range: Range<Int>) -> Bool {
    let parts = bytes[range].split { Self.isSpace($0) }
    guard parts.count == 2, parts.allSatisfy({ !$0.contains(UInt8(ascii: "=")) }) else {
      return false
    }
    opening = Array(parts[0])
    closing = Array(parts[1])
    return true
  }

  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  private func kind(at index: Int) -> (TemplateTag.Kind, suffix: [UInt8]) {
    guard index < bytes.count else { return (.variable, []) }
    return switch bytes[index] {
    case UInt8(ascii: "{"): (.unescaped, [UInt8(ascii: "}")])
    case UInt8(ascii: "&"): (.unescaped, [])
    case UInt8(ascii: "#"): (.section, [])
    case UInt8(ascii: "^"): (.inverted, [])
    case UInt8(ascii: "/"): (.closing, [])
    case UInt8(ascii: ">"): (.partial, [])
    case UInt8(ascii: "<"): (.parent, [])
    case UInt8(ascii: "$"): (.block, [])
    case UInt8(ascii: "!"): (.comment, [])
    case UInt8(ascii: "="): (.delimiters, [UInt8(ascii: "=")])
    default: (.variable, [])
    }
  }

  /// Where the content of a tag ends. A name ends on its own line and holds no other tag; where
  /// it does not, the closing delimiter belongs to a later tag, and this one was left open.
  private mutating func end(
    of kind: TemplateTag.Kind, _ suffix: [UInt8], from start: Int
  ) -> Int? {
    switch kind {
    case .comment:
      if lacksClosing { return nil }
      let end = find(suffix, from: start)
      lacksClosing = end == nil
      return end
    case .delimiters:
      return find(suffix, from: start, to: min(bytes.count, start + Self.longestDelimiters))
    default:
      var index = skipBlanks(from: start)
      while index < bytes.count, !stands(suffix, at: index) {
        if stands(opening, at: index) { return nil }
        if bytes[index] == 0x0A {
          index = skipBlanks(from: index)
          return stands(suffix, at: index) ? index : nil
        }
        index += 1
      }
      return index < bytes.count ? index : nil
    }
  }

  private func find(_ needle: [UInt8], from start: Int, to end: Int? = nil) -> Int? {
    let last = (end ?? bytes.count) - needle.count
    var index = start
    while index <= last {
      if stands(needle, at: index) { return index }
      index += 1
    }
    return nil
  }

  private func stands(_ needle: [UInt8], at index: Int) -> Bool {
    guard index + needle.count <= bytes.count else { return false }
    for offset in needle.indices where bytes[index + offset] != needle[offset] { return false }
    return true
  }

  private func skipBlanks(from start: Int) -> Int {
    var index = start
    while index < bytes.count, Self.isSpace(bytes[index]) { index += 1 }
    return index
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, Self.isSpace(bytes[start]) { start += 1 }
    while end > start, Self.isSpace(bytes[end - 1]) { end -= 1 }
    return start..<end
  }

  private func lineStart(before index: Int) -> Int? {
    var start = index
    while start > 0, bytes[start - 1] == 0x20 || bytes[start - 1] == 0x09 { start -= 1 }
    return start == 0 || bytes[start - 1] == 0x0A ? start : nil
  }

  private func nextLine(after index: Int) -> Int? {
    var end = index
    while end < bytes.count, bytes[end] == 0x20 || bytes[end] == 0x09 { end += 1 }
    if end == bytes.count { return end }
    if bytes[end] == 0x0D, end + 1 < bytes.count { end += 1 }
    return bytes[end] == 0x0A ? end + 1 : nil
  }
}
