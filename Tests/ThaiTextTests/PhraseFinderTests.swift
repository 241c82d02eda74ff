import Testing
import ThaiText

@Suite struct PhraseFinderTests {
  private func check(
    _ phrases: [String], _ text: String, _ expected: [String],
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let bytes = Array(text.utf8)
    let finder = PhraseFinder(phrases, segmenter: WordSegmenter(extraWords: ["ก.พ.ร."]))
    let found = finder.matches(in: bytes).map { String(decoding: bytes[$0.range], as: UTF8.self) }
    #expect(
      found.map { Array($0.unicodeScalars) } == expected.map { Array($0.unicodeScalars) },
      "\(found)", sourceLocation: sourceLocation)
  }

  @Test func findsTheLongestPhrase() {
    check(
      ["เครือข่าย", "เครือข่ายภาคประชาชน"], "เครือข่ายภาคประชาชนและเครือข่ายอื่น",
      ["เครือข่ายภาคประชาชน", "เครือข่าย"])
  }

  @Test func findsWholeThaiWordsAlone() {
    check(["รัฐ"], "รัฐบาลกับรัฐ", ["รัฐ"])
    check(["ตา"], "ตากลม", ["ตา"])
  }

  @Test func findsLatinInEitherCaseAndInThePlural() {
    check(["network"], "Networks, a NETWORK and networking", ["Networks", "NETWORK"])
  }

  @Test func findsMixedPhrases() {
    check(["สำนักงาน ก.พ.ร.", "ก.พ.ร."], "สำนักงาน ก.พ.ร. และ ก.พ.ร.", ["สำนักงาน ก.พ.ร.", "ก.พ.ร."])
    check(["OPDC"], "ถึงOPDCแล้ว", ["OPDC"])
  }

  @Test func findsNothingInNothing() {
    check([], "เครือข่าย", [])
    check(["เครือข่าย"], "", [])
  }
}
