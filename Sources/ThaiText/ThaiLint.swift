/// Finds damage in Thai text that can be seen without a dictionary, and departures from the house style.
///
/// The work is linear in the length of the text. Offsets are UTF-8 byte offsets. Text in another
/// language, code and addresses are the caller's to leave out, except that a token with `://` in it
/// is never touched.
package struct ThaiLint: Sendable {
  /// How sure a finding is, and so what may be done with it.
  package enum Kind: Hashable, Sendable {
    /// Only one reading is possible; the replacement may be made without asking.
    case sure
    /// A dictionary gives the replacement.
    case dictionary
    /// Something is lost or doubtful: a person must look.
    case flag
    /// The text is right but not in the house style.
    case style
  }

  package struct Finding: Hashable, Sendable {
    package let rule: ThaiLintRule
    package let kind: Kind
    package let range: Range<Int>
    /// What should stand in the range; `nil` when only a person can say.
    package let replacement: [UInt8]?
  }

  package let style: ThaiStyle

  package init(style: ThaiStyle = ThaiStyle()) { self.style = style }

  /// All findings in `text`, in order of their start.
  package func findings(in text: [UInt8]) -> [Finding] {
    var scan = ThaiLintScan(text, style: style)
    return scan.run()
  }

  /// `text` with the replacements of all findings of the given kinds.
  package func repaired(_ text: [UInt8], kinds: Set<Kind> = [.sure]) -> [UInt8] {
    let findings = findings(in: text).filter { kinds.contains($0.kind) }
    return Self.applying(findings, to: text)
  }

  /// `text` with the replacements of `findings`, which stand in order; where two overlap the first wins.
  package static func applying(_ findings: [Finding], to text: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(text.count)
    var copied = 0
    for finding in findings {
      guard let replacement = finding.replacement, finding.range.lowerBound >= copied else {
        continue
      }
      output.append(contentsOf: text[copied..<finding.range.lowerBound])
      output.append(contentsOf: replacement)
      copied = finding.range.upperBound
    }
    output.append(contentsOf: text[copied...])
    return output
  }
}

/// The house style that `ThaiLint` measures a text against.
package struct ThaiStyle: Hashable, Sendable {
  /// How ๆ stands to the word before it.
  package enum Maiyamok: Hashable, Sendable { case spaced, close, keep }

  package var maiyamok: Maiyamok
  /// Whether ๆ and ฯลฯ want a space after them, and ฯลฯ one before it.
  package var spacesAroundSigns: Bool
  /// Whether Thai and Arabic digits in one text are reported, once.
  package var oneKindOfDigits: Bool

  package init(
    maiyamok: Maiyamok = .keep, spacesAroundSigns: Bool = false, oneKindOfDigits: Bool = false
  ) {
    self.maiyamok = maiyamok
    self.spacesAroundSigns = spacesAroundSigns
    self.oneKindOfDigits = oneKindOfDigits
  }
}

/// The kinds of damage and of departure from style, named after what is wrong.
package enum ThaiLintRule: String, CaseIterable, Hashable, Sendable {
  /// A tone or THANTHAKHAT before the vowel of the same letter.
  case markOrder = "mark-order"
  /// A mark after a following vowel or a leading vowel that it belongs before.
  case misplacedMark = "misplaced-mark"
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
  case invisibleCharacter = "invisible-character"
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
  case obsoleteLetter = "obsolete-letter"
  case maiyamokSpacing = "maiyamok-spacing"
  case signSpacing = "sign-spacing"
}
