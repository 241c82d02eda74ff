/// The house style that `ThaiLint` measures a text against.
package struct ThaiStyle: Hashable, Sendable {
  /// How ๆ stands to the word before it.
  package enum Maiyamok: String, CaseIterable, Hashable, Sendable { case spaced, close, keep }

  /// How ๆ stands to the word before it.
  package var maiyamok: Maiyamok
  /// Whether ๆ and ฯลฯ want a space after them, and ฯลฯ one before it.
  package var spacesAroundSigns: Bool
  /// Whether Thai and Arabic digits in one text are reported, once.
  package var oneKindOfDigits: Bool

  /// By default nothing is asked for.
  package init(
    maiyamok: Maiyamok = .keep, spacesAroundSigns: Bool = false, oneKindOfDigits: Bool = false
  ) {
    self.maiyamok = maiyamok
    self.spacesAroundSigns = spacesAroundSigns
    self.oneKindOfDigits = oneKindOfDigits
  }
}
