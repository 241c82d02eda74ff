import Diagnostics
import Testing

@Suite struct FullReportTests {
  @Test(arguments: MarkedSource.read("full.txt"))
  func pointsAtTheMarkedPlace(_ test: MarkedSource) {
    let report = FullReport.write(
      [test.diagnostic("a.yaml")], sources: ["a.yaml": test.source], language: .english)
    #expect(String(decoding: report, as: UTF8.self) == test.expected + "\n")
  }

  @Test func hasFixtures() {
    #expect(MarkedSource.read("full.txt").count == 11)
  }

  @Test func speaksThai() {
    let report = FullReport.write(
      [Diagnostic(.sample, severity: .warning, at: .file("a"), Phrase(en: "x", th: "กฎ"))],
      sources: [:], language: .thai)
    #expect(String(decoding: report, as: UTF8.self) == "คำเตือน[sample]: กฎ\n --> a\n")
  }

  @Test func coloursOnlyWhenAsked() {
    let found = [Diagnostic(.sample, at: .file("a"), Phrase(en: "x", th: "ก"))]
    let plain = FullReport.write(found, sources: [:], language: .english)
    let coloured = FullReport.write(found, sources: [:], language: .english, colour: true)
    #expect(!plain.contains(0x1B))
    #expect(coloured.contains(0x1B))
    let stripped = String(decoding: coloured, as: UTF8.self)
      .replacing(/\u{1B}\[[0-9;]*m/, with: "")
    #expect(stripped == String(decoding: plain, as: UTF8.self))
  }

  @Test func showsALabelInAnotherFile() {
    let found = Diagnostic(
      .sample, at: .span(Span("b", 0..<1)), Phrase(en: "twice", th: "ซ้ำ"),
      labels: [.init(Span("a", 2..<3), Phrase(en: "first", th: "แรก"))])
    let report = FullReport.write(
      [found], sources: ["a": Array("1\n2\n".utf8), "b": Array("3".utf8)], language: .english)
    let expected = """
      error[sample]: twice
       --> b:1:1
        |
      1 | 3
        | ^
       ::: a:2:1
        |
      2 | 2
        | - first

      """
    #expect(String(decoding: report, as: UTF8.self) == expected)
  }

  @Test func survivesBrokenTextAndWrongPlaces() {
    for range in [0..<1, 3..<9, 50..<60, 2..<2] {
      let report = FullReport.write(
        [Diagnostic(.sample, at: .span(Span("a", range)), Phrase(en: "x", th: "ก"))],
        sources: ["a": [0x61, 0xFF, 0xE0, 0xB8, 0x0A, 0xED, 0xA0, 0x80]], language: .english)
      #expect(String(validating: report, as: UTF8.self) != nil)
    }
  }
}
