/// Lets emphasis start and end beside a Thai letter.
///
/// CommonMark asks for a space or a sign beside a mark that touches punctuation: `**“คำ”**ต่อ` closes nothing, because
/// the rule is made for languages with spaces between words. Thai has none, so a Thai letter there counts as a
/// boundary: libcmark is shown a sign of the same length in its place, and the letter is put back afterwards.
struct ThaiEmphasis {
  /// What libcmark reads; `nil` when the texts can be read as they stand.
  let pieces: [[UInt8]]?

  init(_ pieces: [ArraySlice<UInt8>]) {
    guard pieces.contains(where: Self.hasCandidate), !pieces.contains(where: Self.hasStandIn) else {
      self.pieces = nil
      return
    }
    self.pieces = pieces.map(Self.masked)
  }

  /// Puts the letters back into what libcmark answered, from `start` on.
  func restore(_ text: inout [UInt8], from start: Int) {
    guard pieces != nil else { return }
    var i = start
    while i + 2 < text.count {
      if let letter = Self.letter(text[i], text[i + 1], text[i + 2]) {
        let scalar = 0x0E01 + letter
        text[i] = 0xE0
        text[i + 1] = UInt8(0x80 | (scalar >> 6) & 0x3F)
        text[i + 2] = UInt8(0x80 | scalar & 0x3F)
        i += 3
      } else {
        i += 1
      }
    }
  }

  /// Signs that libcmark holds for punctuation and that no handbook uses, three bytes each, one for each Thai letter.
  private static let standIns: [UInt32] =
    Array(0x2E00...0x2E2E) + Array(0x2E30...0x2E42) + Array(0x1360...0x1368)
    + Array(0x1800...0x180A) + Array(0x104A...0x104F)

  private static func letter(_ a: UInt8, _ b: UInt8, _ c: UInt8) -> Int? {
    guard a == 0xE1 || a == 0xE2, b & 0xC0 == 0x80, c & 0xC0 == 0x80 else { return nil }
    let scalar = UInt32(a & 0x0F) << 12 | UInt32(b & 0x3F) << 6 | UInt32(c & 0x3F)
    return standIns.firstIndex(of: scalar)
  }

  private static func hasStandIn(_ piece: ArraySlice<UInt8>) -> Bool {
    let bytes = piece.span
    var i = 0
    while i + 2 < bytes.count {
      if letter(bytes[i], bytes[i + 1], bytes[i + 2]) != nil { return true }
      i += 1
    }
    return false
  }

  private static func hasCandidate(_ piece: ArraySlice<UInt8>) -> Bool {
    var found = false
    forEachCandidate(in: piece) { _ in found = true }
    return found
  }

  private static func masked(_ piece: ArraySlice<UInt8>) -> [UInt8] {
    var out = Array(piece)
    forEachCandidate(in: piece) { offset in
      let scalar = UInt32(piece[offset + 1] & 0x3F) << 6 | UInt32(piece[offset + 2] & 0x3F)
      let standIn = standIns[Int(scalar) - 0x0E01]
      let i = offset - piece.startIndex
      out[i] = UInt8(0xE0 | standIn >> 12)
      out[i + 1] = UInt8(0x80 | (standIn >> 6) & 0x3F)
      out[i + 2] = UInt8(0x80 | standIn & 0x3F)
    }
    return out
  }

  /// Calls `body` with the offset of each Thai letter that has a run of `*` and then punctuation beside it.
  private static func forEachCandidate(
    in piece: ArraySlice<UInt8>, _ body: (Int) -> Void
  ) {
    var i = piece.startIndex
    while true {
      i = piece.firstIndex(of: 0x2A, or: 0x2A, in: i..<piece.endIndex)
      guard i < piece.endIndex else { return }
      let start = i
      while i < piece.endIndex, piece[i] == 0x2A { i += 1 }
      if isThai(piece, at: i), isPunctuation(piece, endingAt: start) { body(i) }
      if isThai(piece, at: start - 3), isPunctuation(piece, at: i) { body(start - 3) }
    }
  }

  private static func isThai(_ piece: ArraySlice<UInt8>, at offset: Int) -> Bool {
    guard offset >= piece.startIndex, offset + 2 < piece.endIndex, piece[offset] == 0xE0 else {
      return false
    }
    return piece[offset + 1] == 0xB8 && piece[offset + 2] > 0x80
      || piece[offset + 1] == 0xB9 && piece[offset + 2] <= 0x9B
  }

  private static func isPunctuation(_ piece: ArraySlice<UInt8>, endingAt end: Int) -> Bool {
    var start = end - 1
    while start > piece.startIndex, piece[start] & 0xC0 == 0x80 { start -= 1 }
    return isPunctuation(piece, at: start)
  }

  private static func isPunctuation(_ piece: ArraySlice<UInt8>, at offset: Int) -> Bool {
    guard offset >= piece.startIndex, offset < piece.endIndex else { return false }
    let byte = piece[offset]
    if byte < 0x80 { return byte != 0x2A && byte.isASCIIPunctuation }
    let scalar = String(decoding: piece[offset...].prefix(4), as: UTF8.self).unicodeScalars.first
    switch scalar?.properties.generalCategory {
    case .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation,
      .dashPunctuation, .connectorPunctuation, .otherPunctuation:
      return true
    default: return false
    }
  }
}
