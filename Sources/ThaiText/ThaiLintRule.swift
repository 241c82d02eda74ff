/// The kinds of damage and of departure from style, named after what is wrong.
package enum ThaiLintRule: String, CaseIterable, Hashable, Sendable {
  /// A tone or THANTHAKHAT before the vowel of the same letter.
  case markOrder = "mark-order"
  /// A mark after a following vowel or a leading vowel that it belongs before.
  case misplacedMark = "misplaced-mark"
  /// The same mark twice on one letter.
  case doubledMark = "doubled-mark"
  /// Two different tones or vowels on one letter.
  case clashingMarks = "clashing-marks"
  /// NIKHAHIT and SARA AA where SARA AM is meant.
  case splitSaraAm = "split-sara-am"
  /// Two SARA E where SARA AE is meant.
  case doubledSaraE = "doubled-sara-e"
  /// LAKKHANGYAO where SARA AA is meant.
  case strayLakkhangyao = "stray-lakkhangyao"
  /// A glyph of an old font from the private-use area.
  case fontGlyph = "font-glyph"
  /// A character without width or meaning between Thai letters.
  case invisibleCharacter = "invisible-character"
  /// A no-break space that was typed for a space.
  case noBreakSpace = "no-break-space"
  /// Three or more spaces between words.
  case spaceRun = "space-run"
  /// Thai in an 8-bit encoding, read as Western letters.
  case wrongEncoding = "wrong-encoding"
  /// U+FFFD: the letter is lost.
  case lostLetter = "lost-letter"
  /// A gap where a number should stand.
  case lostNumber = "lost-number"
  /// A space before a vowel or mark, which mostly was part of SARA AM or of the word.
  case detachedVowel = "detached-vowel"
  /// A mark with no letter to stand on.
  case orphanMark = "orphan-mark"
  /// A vowel that waits for a letter that does not come.
  case danglingVowel = "dangling-vowel"
  /// Thai and Arabic digits in one number.
  case mixedNumber = "mixed-number"
  /// Thai and Arabic digits in one text.
  case mixedDigits = "mixed-digits"
  /// A word that the dictionary knows in another shape.
  case brokenWord = "broken-word"
  /// A line whose marks stand before its letters, as PDF files keep titles.
  case tornTitle = "torn-title"
  /// An abbreviation whose full stops became spaces.
  case lostStop = "lost-stop"
  /// KHO KHUAT or KHO KHON in a word.
  case obsoleteLetter = "obsolete-letter"
  /// ๆ nearer to its word, or farther, than the house wants it.
  case maiyamokSpacing = "maiyamok-spacing"
  /// No space after ๆ, or beside ฯลฯ.
  case signSpacing = "sign-spacing"
}
