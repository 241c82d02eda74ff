/// Finds the prose of a text whose form nobody told: plain text that may hold Markdown.
///
/// Covered are code between backticks and fences, addresses, destinations of links, tags, lines
/// of directives, `{{…}}` and `{#…}`, and the keys of front matter. Whatever does not close on its
/// line is prose, a fence excepted.
struct TextProse {
  private var mask: ProseMask
  private let text: [UInt8]
  private var fence: (mark: UInt8, count: Int)?
  private var isFrontMatter = false

  static func mask(_ text: [UInt8]) -> ProseMask {
    var reader = TextProse(mask: ProseMask(showing: text), text: text)
    reader.run()
    return reader.mask
  }

  private init(mask: ProseMask, text: [UInt8]) {
    self.mask = mask
    self.text = text
  }

  private mutating func run() {
    var start = 0
    while start < text.count {
      var end = start
      while end < text.count, text[end] != 0x0A { end += 1 }
      takeLine(start..<end)
      start = end + 1
    }
  }

  private mutating func takeLine(_ line: Range<Int>) {
    var start = line.lowerBound
    while start < line.upperBound, text[start] == 0x20 || text[start] == 0x09 { start += 1 }
    if isFrontMatter || (line.lowerBound == 0 && isRule(line)) {
      isFrontMatter = line.lowerBound == 0 || !isRule(line)
      mask.hide(line.lowerBound..<keyEnd(start, line.upperBound))
      return
    }
    let count = run(from: start, line.upperBound)
    let mark = start < line.upperBound ? text[start] : 0
    if let open = fence {
      mask.hide(line)
      if mark == open.mark, count >= open.count { fence = nil }
    } else if mark == 0x60 || mark == 0x7E, count >= 3, closesNot(start + count, line.upperBound) {
      fence = (mark, count)
      mask.hide(line)
    } else if mark == 0x3A, count >= 3 {
      mask.hide(line)
    } else {
      readInline(start..<line.upperBound)
    }
  }

  private func isRule(_ line: Range<Int>) -> Bool {
    let bytes = text[line]
    return bytes.elementsEqual([0x2D, 0x2D, 0x2D]) || bytes.elementsEqual([0x2D, 0x2D, 0x2D, 0x0D])
  }

  /// The end of `key:` and of the list mark before it.
  private func keyEnd(_ start: Int, _ end: Int) -> Int {
    var index = start
    while index < end, text[index] == 0x2D || text[index] == 0x20 { index += 1 }
    var colon = index
    while colon < end, text[colon] != 0x3A, text[colon] != 0x20 { colon += 1 }
    return colon < end && text[colon] == 0x3A ? colon + 1 : index
  }

  /// How many bytes in a row are equal to the one at `start`.
  private func run(from start: Int, _ end: Int) -> Int {
    var index = start
    while index < end, text[index] == text[start] { index += 1 }
    return index - start
  }

  /// A fence has no backtick after it on its line.
  private func closesNot(_ start: Int, _ end: Int) -> Bool { !text[start..<end].contains(0x60) }

  /// What does not close within so many bytes is taken for prose, so that no text costs more than
  /// its length.
  private static let reach = 2000

  private mutating func readInline(_ line: Range<Int>) {
    var index = line.lowerBound
    let end = line.upperBound
    while index < end {
      if let close = closed(at: index, end) {
        mask.hide(index..<close)
        index = close
      } else {
        index += text[index] == 0x60 ? run(from: index, end) : 1
      }
    }
  }

  /// The end of what begins at `index` and is no prose, or `nil`.
  private func closed(at index: Int, _ lineEnd: Int) -> Int? {
    let end = min(lineEnd, index + Self.reach)
    switch text[index] {
    case 0x60: return codeEnd(index, end)
    case 0x3C: return tagEnd(index, end)
    case 0x5D where index + 1 < end && text[index + 1] == 0x28:
      return through(0x29, from: index + 2, end)
    case 0x7B where index + 1 < end && (text[index + 1] == 0x7B || text[index + 1] == 0x23):
      return through(0x7D, from: index + 2, end).map { close in
        close < end && text[close] == 0x7D ? close + 1 : close
      }
    case 0x3A where text[index..<end].starts(with: [0x3A, 0x2F, 0x2F]):
      return addressEnd(index, lineEnd)
    default: return nil
    }
  }

  private func codeEnd(_ start: Int, _ end: Int) -> Int? {
    let count = run(from: start, end)
    var index = start + count
    while index < end {
      if text[index] == 0x60 {
        let closing = run(from: index, end)
        if closing == count { return index + closing }
        index += closing
      } else {
        index += 1
      }
    }
    return nil
  }

  private func tagEnd(_ start: Int, _ end: Int) -> Int? {
    guard start + 1 < end else { return nil }
    let next = text[start + 1]
    let isTag =
      next == 0x2F || next == 0x21 || (next >= 0x41 && next <= 0x5A)
      || (next >= 0x61 && next <= 0x7A)
    return isTag ? through(0x3E, from: start + 1, end) : nil
  }

  private func addressEnd(_ start: Int, _ end: Int) -> Int {
    var index = start
    while index < end, text[index] > 0x20, text[index] != 0x29, text[index] != 0x3E { index += 1 }
    return index
  }

  private func through(_ byte: UInt8, from start: Int, _ end: Int) -> Int? {
    guard start <= end, let close = text[start..<end].firstIndex(of: byte) else { return nil }
    return close + 1
  }
}

extension ProseMask {
  /// The prose of plain text, which may hold Markdown: code, addresses, tags and the like covered.
  package static func text(_ source: [UInt8]) -> ProseMask { TextProse.mask(source) }
}
