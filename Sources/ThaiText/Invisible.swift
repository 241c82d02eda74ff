/// The characters that show nothing and mean nothing between Thai letters.
enum Invisible {
  /// The width in bytes of the invisible character at `offset` of `text`, or 0.
  ///
  /// They are ZERO WIDTH SPACE, NON-JOINER and JOINER, WORD JOINER, the byte-order mark and SOFT
  /// HYPHEN.
  static func width(in text: [UInt8], at offset: Int) -> Int {
    guard offset + 1 < text.count else { return 0 }
    let second = text[offset + 1]
    if text[offset] == 0xC2 { return second == 0xAD ? 2 : 0 }
    guard offset + 2 < text.count else { return 0 }
    switch (text[offset], second, text[offset + 2]) {
    case (0xE2, 0x80, 0x8B...0x8D), (0xE2, 0x81, 0xA0), (0xEF, 0xBB, 0xBF): return 3
    default: return 0
    }
  }
}
