/// How two lines of one paragraph become one.
package enum LineJoin {
  /// Whether the lines join with nothing, because Thai letters or marks stand on both sides.
  ///
  /// A space there would fall into the middle of a sentence. After ๆ and ฯ, and beside digits and
  /// other scripts, a space is right.
  package static func joinsAcrossLineBreak(
    before: Unicode.Scalar, after: Unicode.Scalar
  ) -> Bool {
    isThai(before) && isThai(after)
  }

  private static func isThai(_ scalar: Unicode.Scalar) -> Bool {
    guard (0x0E01...0x0E4E).contains(scalar.value) else { return false }
    return ThaiLetter.isWordLetter(UInt8(scalar.value - 0x0E00))
  }
}
