/// The line that opens or closes a block directive.
struct DirectiveLine {
  let range: Range<Int>
  let colons: Int
  /// Whether anything follows the colons.
  let isOpening: Bool
  /// What the line opens; `nil` when its name is malformed.
  let directive: MarkdownDirective?
  /// Arguments that cannot be read, such as a quotation mark without its fellow.
  let faults: [Range<Int>]

  init(_ bytes: [UInt8], _ line: Range<Int>) {
    var end = line.upperBound
    while end > line.lowerBound, bytes[end - 1] <= 0x20 { end -= 1 }
    range = line.lowerBound..<end
    var i = line.lowerBound
    while i < end, bytes[i] == 0x3A { i += 1 }
    colons = i - line.lowerBound
    while i < end, bytes[i].isBlank { i += 1 }
    isOpening = i < end
    let nameStart = i
    while i < end, bytes[i].isASCIILowercase || bytes[i].isASCIIDigit || bytes[i] == 0x2D { i += 1 }
    let name = nameStart..<i
    guard !name.isEmpty, bytes[nameStart].isASCIILowercase, i == end || bytes[i].isBlank else {
      directive = nil
      faults = []
      return
    }
    var scanner = ArgumentScanner(bytes: bytes, cursor: i, end: end)
    let arguments = scanner.all()
    faults = scanner.faults
    directive = MarkdownDirective(
      name: String(decoding: bytes[name], as: UTF8.self), nameRange: name, arguments: arguments)
  }
}

private struct ArgumentScanner {
  let bytes: [UInt8]
  var cursor: Int
  let end: Int
  var faults: [Range<Int>] = []

  mutating func all() -> [MarkdownDirective.Argument] {
    var found: [MarkdownDirective.Argument] = []
    while true {
      while cursor < end, bytes[cursor].isBlank { cursor += 1 }
      guard cursor < end else { return found }
      if let argument = next() { found.append(argument) }
    }
  }

  private mutating func next() -> MarkdownDirective.Argument? {
    let start = cursor
    var key: String?
    var i = cursor
    while i < end, bytes[i].isASCIIAlphanumeric || bytes[i] == 0x2D || bytes[i] == 0x5F { i += 1 }
    if i > start, i < end, bytes[i] == 0x3D {
      key = String(decoding: bytes[start..<i], as: UTF8.self)
      cursor = i + 1
    }
    var value = cursor..<cursor
    if cursor < end, bytes[cursor] == 0x22 {
      var close = cursor + 1
      while close < end, bytes[close] != 0x22 { close += 1 }
      value = cursor + 1..<close
      cursor = close + 1
      if close == end || (cursor < end && !bytes[cursor].isBlank) {
        while cursor < end, !bytes[cursor].isBlank { cursor += 1 }
        cursor = min(cursor, end)
        faults.append(start..<cursor)
        return nil
      }
    } else {
      while cursor < end, !bytes[cursor].isBlank { cursor += 1 }
      value = value.lowerBound..<cursor
      if value.isEmpty {
        faults.append(start..<cursor)
        return nil
      }
    }
    return MarkdownDirective.Argument(
      key: key, value: String(decoding: bytes[value], as: UTF8.self), range: value,
      whole: start..<cursor)
  }
}
