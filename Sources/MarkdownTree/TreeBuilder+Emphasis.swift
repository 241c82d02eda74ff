import Diagnostics

/// Bold marks that CommonMark leaves standing beside Thai letters.
///
/// A mark between punctuation and a letter neither opens nor closes emphasis (CommonMark 0.30,
/// section 6.2); Thai has no spaces between words, so `**“คำ”**ต่อ` is not bold.
extension TreeBuilder {
  mutating func reportBareMarks(in range: Range<Int>) {
    var i = range.lowerBound
    while true {
      i = text.firstIndex(of: 0x2A, or: 0x2A, in: i..<range.upperBound)
      guard i + 1 < range.upperBound else { return }
      if text[i + 1] == 0x2A, standsBesideThai(i, range), isVerbatim(i..<i + 2) {
        reportEmphasis(sourceRange(i..<i + 2))
        i += 1
      }
      i += 1
    }
  }

  private func standsBesideThai(_ i: Int, _ range: Range<Int>) -> Bool {
    let thaiBefore = isThaiLetter(at: i - 3, range)
    let thaiAfter = isThaiLetter(at: i + 2, range)
    guard thaiBefore != thaiAfter else { return false }
    let neighbour = thaiAfter ? i - 1 : i + 2
    guard range.contains(neighbour) else { return false }
    let byte = text[neighbour]
    return byte > 0x20 && byte != 0x2A && !byte.isASCIIAlphanumeric
  }
}
