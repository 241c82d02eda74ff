import Testing
import ThaiText

/// What two texts differ in, word by word: `[-` taken out `-]`, `{+` put in `+}`.
@Suite struct WordDifferenceTests {
  private func check(_ old: String, _ new: String, _ expected: String) {
    let difference = WordDifference(from: old, to: new)
    #expect(Self.marked(difference.pieces).utf8.elementsEqual(expected.utf8))
    let before = difference.pieces.filter { $0.kind != .added }.map(\.text).joined()
    let after = difference.pieces.filter { $0.kind != .removed }.map(\.text).joined()
    #expect(before.utf8.elementsEqual(old.utf8))
    #expect(after.utf8.elementsEqual(new.utf8))
  }

  private static func marked(_ pieces: [WordDifference.Piece]) -> String {
    pieces.map { piece in
      switch piece.kind {
      case .same: piece.text
      case .removed: "[-\(piece.text)-]"
      case .added: "{+\(piece.text)+}"
      }
    }.joined()
  }

  @Test func textsThatAreTheSameHaveOnePiece() {
    check("เครือข่ายประชาชน", "เครือข่ายประชาชน", "เครือข่ายประชาชน")
    check("", "", "")
  }

  @Test func thaiIsComparedWordByWord() {
    check("ประชาชนร่วมวางแผนงาน", "ประชาชนร่วมตัดสินใจงาน", "ประชาชนร่วม[-วางแผน-]{+ตัดสินใจ+}งาน")
  }

  @Test func wordsOfOtherScriptsAreComparedWhole() {
    check("a network of people", "a network of villages", "a network of [-people-]{+villages+}")
    check("one", "one two", "one{+ two+}")
    check("one two", "two", "[-one -]two")
  }

  @Test func neighbouringChangesAreOne() {
    check("old red hat", "new blue hat", "[-old red-]{+new blue+} hat")
  }

  /// The two orders of the same marks are equal for `==` on strings, and different texts.
  @Test func theOrderOfMarksCounts() {
    let (one, other) = ("ก\u{E38}\u{E48}", "ก\u{E48}\u{E38}")
    let pieces = WordDifference(from: one, to: other).pieces
    #expect(pieces.map(\.kind) == [.removed, .added])
  }

  @Test func farWordsAreLeftOutOfAShortenedDifference() {
    let words = (1...40).map { "w\($0)" }.joined(separator: " ")
    let difference = WordDifference(from: words + " old " + words, to: words + " new " + words)
    let short = Self.marked(difference.shortened())
    #expect(short == "…w35 w36 w37 w38 w39 w40 [-old-]{+new+} w1 w2 w3 w4 w5 w6…")
  }
}
