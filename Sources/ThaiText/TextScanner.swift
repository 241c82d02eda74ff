/// Cuts text into tokens, one after the other, without looking back.
struct TextScanner {
  let text: [UInt8]
  let names: WordTrie
  private(set) var offset = 0

  init(_ text: [UInt8], names: WordTrie) {
    self.text = text
    self.names = names
  }

  mutating func next() -> TextToken? {
    guard offset < text.count else { return nil }
    let start = offset
    let kind = scan()
    return TextToken(kind: kind, range: start..<offset)
  }

  private mutating func scan() -> TextToken.Kind {
    if !names.isEmpty, let end = names.longestMatch(in: text, at: offset), endsWell(at: end) {
      offset = end
      return .whole
    }
    let code = ThaiLetter.code(in: text, at: offset)
    if code != 0 { return scanThai(code) }
    let byte = text[offset]
    if isSpace(byte) {
      while offset < text.count, isSpace(text[offset]) { offset += 1 }
      return .space
    }
    if isASCIILetter(byte) || (byte >= 0x80 && foreignKind() == .word) { return scanWord() }
    if isDigit(at: offset) != 0 { return scanNumber() }
    if byte >= 0x80 {
      let kind = foreignKind()
      advanceScalar()
      return kind
    }
    return scanMark(byte)
  }

  /// Whether a name that ends at `end` is not the mere beginning of a longer word.
  private func endsWell(at end: Int) -> Bool {
    guard end < text.count else { return true }
    let code = ThaiLetter.code(in: text, at: end)
    if code != 0 { return !ThaiLetter.isMark(code) && !ThaiLetter.isFollowingVowel(code) }
    return !(isASCIILetter(text[end]) && isASCIILetter(text[end - 1]))
  }

  // MARK: Thai

  private mutating func scanThai(_ code: UInt8) -> TextToken.Kind {
    if ThaiLetter.isDigit(code) { return scanNumber() }
    if code == ThaiLetter.paiyannoi { return scanPaiyannoi() }
    if code == ThaiLetter.maiyamok {
      offset += 3
      return .sign
    }
    guard ThaiLetter.isWordLetter(code) else {
      offset += 3
      return .otherMark
    }
    if let end = abbreviationEnd() {
      offset = end
      return .whole
    }
    while ThaiLetter.isWordLetter(ThaiLetter.code(in: text, at: offset)) { offset += 3 }
    return .thai
  }

  /// ฯ, ฯลฯ, or the title ฯพณฯ, which is a word.
  private mutating func scanPaiyannoi() -> TextToken.Kind {
    let codes = (1...3).map { ThaiLetter.code(in: text, at: offset + 3 * $0) }
    if codes == [0x25, 0x2F, 0x2F] || (codes[0] == 0x25 && codes[1] == 0x2F) {
      offset += 9
      return .sign
    }
    if codes == [0x1E, 0x13, 0x2F] {
      offset += 12
      return .whole
    }
    offset += 3
    return .sign
  }

  /// The end of an abbreviation such as ก.พ.ร., อบต. or รพ.สต. that begins here.
  ///
  /// Its parts are at most four letters, each followed by a dot. A single part must be consonants
  /// only, so that the last word of an English-style sentence is not taken for one.
  private func abbreviationEnd() -> Int? {
    var index = offset
    var parts = 0
    while let end = partEnd(from: index, consonantsOnly: parts == 0) {
      index = end
      parts += 1
    }
    if parts == 0, let first = partEnd(from: offset, consonantsOnly: false) {
      guard let second = partEnd(from: first, consonantsOnly: false) else { return nil }
      index = second
      parts = 2
      while let end = partEnd(from: index, consonantsOnly: false) { index = end }
    }
    return parts == 0 ? nil : index
  }

  private func partEnd(from start: Int, consonantsOnly: Bool) -> Int? {
    var index = start
    while index - start <= 12 {
      let code = ThaiLetter.code(in: text, at: index)
      guard ThaiLetter.isWordLetter(code) else { break }
      if consonantsOnly, !ThaiLetter.isConsonant(code) { return nil }
      index += 3
    }
    let letters = (index - start) / 3
    guard (1...4).contains(letters), index < text.count, text[index] == 0x2E else { return nil }
    return index + 1
  }

  // MARK: Other scripts

  private mutating func scanWord() -> TextToken.Kind {
    let start = offset
    while offset < text.count {
      let byte = text[offset]
      let letterCode = ThaiLetter.code(in: text, at: offset)
      if isASCIILetter(byte) || (byte >= 0x30 && byte <= 0x39) {
        offset += 1
      } else if byte >= 0x80, letterCode == 0, foreignKind() == .word {
        advanceScalar()
      } else if isAddressMark(byte), continuesWord(after: byte) {
        offset += 1
      } else {
        break
      }
    }
    if text[start..<offset].contains(0x3A) {
      while offset < text.count, isAddressByte(text[offset]) { offset += 1 }
    }
    return .word
  }

  /// Whether an address goes on with `byte`; letters of other scripts belong to it too.
  private func isAddressByte(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte != 0x22 && byte != 0x29 && byte != 0x2C && byte != 0x3E
  }

  /// Whether a mark inside a word goes on to a letter or digit: `e-mail`, `a.b`, `https://a`.
  private func continuesWord(after byte: UInt8) -> Bool {
    var index = offset + 1
    if byte == 0x3A || byte == 0x2F {
      guard text[index...].starts(with: byte == 0x3A ? [0x2F, 0x2F] : []) else { return false }
      while index < text.count, text[index] == 0x2F { index += 1 }
    }
    guard index < text.count else { return false }
    let next = text[index]
    return isASCIILetter(next) || (next >= 0x30 && next <= 0x39) || next == 0x2F
  }

  private func isAddressMark(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x2D, 0x2E, 0x2F, 0x3A, 0x40, 0x5F, 0x27, 0x26, 0x3D, 0x3F, 0x23, 0x25: true
    default: false
    }
  }

  private mutating func scanNumber() -> TextToken.Kind {
    while offset < text.count {
      let width = isDigit(at: offset)
      if width != 0 {
        offset += width
      } else if isNumberMark(text[offset]), isDigit(at: offset + 1) != 0 {
        offset += 1
      } else {
        break
      }
    }
    if offset < text.count, text[offset] == 0x25 { offset += 1 }
    return .number
  }

  private func isNumberMark(_ byte: UInt8) -> Bool {
    byte == 0x2C || byte == 0x2E || byte == 0x3A || byte == 0x2F || byte == 0x2D
  }

  /// The width in bytes of the digit at `index`, or 0.
  private func isDigit(at index: Int) -> Int {
    guard index < text.count else { return 0 }
    if text[index] >= 0x30, text[index] <= 0x39 { return 1 }
    return ThaiLetter.isDigit(ThaiLetter.code(in: text, at: index)) ? 3 : 0
  }

  private mutating func scanMark(_ byte: UInt8) -> TextToken.Kind {
    let isOpenQuote =
      (byte == 0x22 || byte == 0x27)
      && (offset == 0 || isSpace(text[offset - 1]) || text[offset - 1] == 0x28)
    offset += 1
    if isOpenQuote { return .opening }
    switch byte {
    case 0x28, 0x5B, 0x7B, 0x3C: return .opening
    case 0x2D: return .dash
    case 0x21, 0x22, 0x27, 0x25, 0x29, 0x2C, 0x2E, 0x2F, 0x3A, 0x3B, 0x3E, 0x3F, 0x5D, 0x7D:
      return .closing
    default: return .otherMark
    }
  }

  /// The nature of the code point at `offset`, which is neither ASCII nor Thai.
  private func foreignKind() -> TextToken.Kind {
    let second = offset + 1 < text.count ? text[offset + 1] : 0
    let third = offset + 2 < text.count ? text[offset + 2] : 0
    switch (text[offset], second, third) {
    case (0xC2, 0xA0, _), (0xE2, 0x81, 0xA0), (0xEF, 0xBB, 0xBF), (0xE2, 0x80, 0xAF):
      return .joiner
    case (0xC2, 0xAB, _), (0xE2, 0x80, 0x98), (0xE2, 0x80, 0x9C): return .opening
    case (0xC2, 0xBB, _), (0xE2, 0x80, 0x99), (0xE2, 0x80, 0x9D), (0xE2, 0x80, 0xA6):
      return .closing
    case (0xE2, 0x80, 0x80...0x8B): return .space
    case (0xE2, 0x80, 0x90...0x95): return .dash
    case (0xC2, _, _), (0xE2, _, _), (0xEF, 0xBF, 0xBD): return .otherMark
    default: return .word
    }
  }

  private mutating func advanceScalar() {
    offset += 1
    while offset < text.count, text[offset] & 0xC0 == 0x80 { offset += 1 }
  }

  private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) }

  private func isASCIILetter(_ byte: UInt8) -> Bool {
    (byte >= 0x41 && byte <= 0x5A) || (byte >= 0x61 && byte <= 0x7A)
  }
}
