import Diagnostics
import Testing

@Suite struct LineTableTests {
  @Test(arguments: [
    ("", 0, 1, 1), ("a", 1, 1, 2), ("a\nb", 2, 2, 1), ("a\r\nb", 3, 2, 1), ("a\rb", 2, 2, 1),
    ("a\r\nb", 2, 1, 3), ("a\n\nb", 3, 3, 1), ("a\n", 2, 2, 1), ("a\r", 2, 2, 1),
    ("ที่ x", 10, 1, 5), ("น้ำ\nดี", 13, 2, 2), ("😀b", 4, 1, 2), ("a", 99, 1, 2),
    ("a", -5, 1, 1),
  ])
  func countsLinesAndCodePoints(_ text: String, _ offset: Int, _ line: Int, _ column: Int) {
    let position = LineTable(Array(text.utf8)).position(of: offset)
    #expect(position == LineTable.Position(line: line, column: column))
  }

  @Test(arguments: [
    ("a\r\nbc\rd\n", 2, 3..<5), ("a\r\nbc\rd\n", 4, 8..<8), ("ab", 1, 0..<2), ("ab", 7, 2..<2),
  ])
  func givesLinesWithoutTheirEnds(_ text: String, _ line: Int, _ range: Range<Int>) {
    #expect(LineTable(Array(text.utf8)).range(ofLine: line) == range)
  }

  @Test func countsLines() {
    #expect(LineTable(Array("a\r\nb\rc\nd".utf8)).lineCount == 4)
  }

  @Test(arguments: [
    ("abc", 3), ("น้ำ", 2), ("ที่", 1), ("漢", 2), ("😀", 2), ("e\u{301}", 1), ("\u{200D}", 0),
    ("ｱ", 1), ("Ａ", 2), ("เเ", 2), ("", 0),
  ])
  func measuresCells(_ text: String, _ width: Int) {
    #expect(DisplayWidth.of(text) == width)
  }
}
