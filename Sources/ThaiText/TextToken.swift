/// A stretch of text of one nature, before Thai is cut into words.
struct TextToken: Equatable {
  enum Kind {
    /// Thai letters and marks without a break.
    case thai
    /// A word of another script, with its hyphens and inner dots; also a whole address.
    case word
    /// Digits of either script with their points, commas and colons.
    case number
    /// A Thai abbreviation with its dots, or a name of the project that is not Thai letters alone.
    case whole
    /// ๆ, ฯ or ฯลฯ.
    case sign
    case opening, closing, dash, otherMark
    case space
    /// NO-BREAK SPACE and the like: nothing breaks beside it.
    case joiner
  }

  let kind: Kind
  let range: Range<Int>
}
