extension WordSegmenter {
  /// `text` with U+200B before each word that a Thai letter stands before, and with no other
  /// invisible characters: where Thai words begin, told to those who have no dictionary.
  package func marked(_ text: [UInt8]) -> [UInt8] {
    var bare: [UInt8] = []
    bare.reserveCapacity(text.count)
    var index = 0
    while index < text.count {
      let width = Invisible.width(in: text, at: index)
      if width == 0 { bare.append(text[index]) }
      index += max(width, 1)
    }
    var marked: [UInt8] = []
    marked.reserveCapacity(bare.count * 5 / 4)
    var copied = 0
    for start in boundaries(in: bare) where start >= 3 {
      guard ThaiLetter.isWordLetter(ThaiLetter.code(in: bare, at: start)),
        ThaiLetter.isWordLetter(ThaiLetter.code(in: bare, at: start - 3))
      else { continue }
      marked += bare[copied..<start]
      marked += [0xE2, 0x80, 0x8B]
      copied = start
    }
    return marked + bare[copied...]
  }
}
