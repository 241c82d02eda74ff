/// A Swift file of the repository, cut into words.
struct Source: Sendable {
  /// A name or keyword, and what stands around it.
  struct Word: Sendable {
    let text: String
    /// The byte before it, 0 at the start of a line.
    let before: UInt8
    /// The byte after it, 0 at the end of a line.
    let after: UInt8
  }

  /// A line without comments and without what stands in quotes.
  struct Line: Sendable {
    /// Counted from 1.
    let number: Int
    let text: String
    let words: [Word]
    /// Whether the line above, attributes left out, ends a documentation comment.
    let isDocumented: Bool
    /// Spaces at the start.
    var indentation: Int { text.utf8.prefix { $0 == 0x20 }.count }
  }

  /// Relative to the repository: `Sources/Files/Output.swift`.
  let path: String
  let lines: [Line]
  /// How many lines the file has.
  let length: Int
  /// Words that put work off to a day that never comes, wherever they stand.
  let postponements: [String]

  /// The folder below `Sources` or `Tests`, which is the target's name.
  var target: String { path.split(separator: "/").dropFirst().first.map(String.init) ?? "" }

  init(path: String, bytes: [UInt8]) {
    self.path = path
    let raw = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    length = raw.count - 1
    var lines: [Line] = []
    var isInText = false
    var isDocumented = false
    for (index, line) in raw.enumerated() {
      let isMark = Self.contains(line, "\"\"\"")
      defer { if isMark { isInText.toggle() } }
      if isInText || isMark { continue }
      let code = Self.code(of: line)
      let first = line.first { $0 != 0x20 }
      lines.append(
        Line(number: index + 1, text: code, words: Self.words(of: code), isDocumented: isDocumented)
      )
      if first != UInt8(ascii: "@") {
        isDocumented = line.drop { $0 == 0x20 }.starts(with: Array("///".utf8))
      }
    }
    self.lines = lines
    postponements = ["TO" + "DO", "FIX" + "ME", "HA" + "CK"]
      .filter { Self.contains(bytes[...], $0) }
  }

  private static func contains(_ bytes: ArraySlice<UInt8>, _ text: String) -> Bool {
    let text = Array(text.utf8)
    guard let first = text.first, bytes.count >= text.count else { return false }
    return bytes.indices.dropLast(text.count - 1).contains { index in
      bytes[index] == first && bytes[index..<index + text.count].elementsEqual(text)
    }
  }

  private static func code(of line: ArraySlice<UInt8>) -> String {
    var code: [UInt8] = []
    var isQuoted = false
    var last: UInt8 = 0
    for byte in line {
      if byte == UInt8(ascii: "\""), last != UInt8(ascii: "\\") { isQuoted.toggle() }
      if byte == UInt8(ascii: "/"), last == byte, !isQuoted {
        code.removeLast()
        break
      }
      if !isQuoted { code.append(byte) }
      last = last == UInt8(ascii: "\\") ? 0 : byte
    }
    return String(decoding: code, as: UTF8.self)
  }

  private static func words(of code: String) -> [Word] {
    let bytes = Array(code.utf8)
    var words: [Word] = []
    var start = 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, isLetter(bytes[end]) { end += 1 }
      if end > start {
        words.append(
          Word(
            text: String(decoding: bytes[start..<end], as: UTF8.self),
            before: start > 0 ? bytes[start - 1] : 0, after: end < bytes.count ? bytes[end] : 0))
      }
      start = end + 1
    }
    return words
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F, 0x80...: true
    default: false
    }
  }
}
