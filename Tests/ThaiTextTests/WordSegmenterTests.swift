import Testing
import ThaiText

struct WordSegmenterTests {
  /// The floors stand a little below what was measured when they were set.
  @Test(arguments: [
    ("words-official.txt", 0.985), ("words-spoken.txt", 0.985), ("words-names.txt", 0.985),
    ("words-unseen.txt", 0.97),
  ])
  func cutsAsAPersonDoes(_ name: String, _ floor: Double) {
    let segmenter = WordSegmenter(extraWords: Fixture.lines("project-words.txt"))
    var score = CutScore()
    for line in SegmentedLine.lines(name) {
      score.addWords(segmenter.boundaries(in: line.text), in: line)
    }
    #expect(score.right > 150)
    #expect(score.f1 >= floor, "\(score.f1)\n\(score.mistakes.joined(separator: "\n"))")
  }

  @Test(arguments: [
    ("words-official.txt", 0.99), ("words-spoken.txt", 0.99), ("words-names.txt", 0.99),
    ("words-unseen.txt", 0.965),
  ])
  func breaksLinesAsACarefulTypesetterDoes(_ name: String, _ floor: Double) {
    let segmenter = WordSegmenter(extraWords: Fixture.lines("project-words.txt"))
    var score = CutScore()
    for line in SegmentedLine.lines(name) {
      score.addBreaks(segmenter.lineBreaks(in: line.text), in: line)
    }
    #expect(score.precision >= floor, "\(score.mistakes.joined(separator: "\n"))")
    #expect(score.recall >= 0.9)
  }

  /// Words are parted by `|`; what lies between them is left out.
  @Test(arguments: [
    ("เครือข่ายช่วยกันคิด", "เครือข่าย|ช่วย|กัน|คิด"),
    ("ต่างๆ มากมาย", "ต่าง|มากมาย"),
    ("สำนักงาน ก.พ.ร. และ อบต.", "สำนักงาน|ก.พ.ร.|และ|อบต."),
    ("ส่ง e-mail ถึง OPDC 24 ฉบับ", "ส่ง|e-mail|ถึง|OPDC|24|ฉบับ"),
    ("ปี ๒๕๖๙", "ปี|๒๕๖๙"),
    ("1,234.50 บาท", "1,234.50|บาท"),
    ("https://example.go.th/a-1?x=2 คือข่าว", "https://example.go.th/a-1?x=2|คือ|ข่าว"),
    ("https://example.go.th/ข่าว/1 จบ", "https://example.go.th/ข่าว/1|จบ"),
    ("ฯพณฯ มา", "ฯพณฯ|มา"),
    ("", ""), (" ", ""), ("ๆ", ""),
  ])
  func findsTheWordsOf(_ text: String, _ expected: String) {
    let bytes = Array(text.utf8)
    let words = WordSegmenter().words(in: bytes).map { String(decoding: bytes[$0], as: UTF8.self) }
    #expect(words.joined(separator: "|") == expected)
    #expect(WordSegmenter().wordCount(in: bytes) == words.count)
  }

  @Test func keepsProjectWordsWhole() {
    let text = Array("เครือข่ายบางมูลนากกับ Good Water Group และอ.ก.บ.ช.".utf8)
    let segmenter = WordSegmenter(extraWords: ["บางมูลนาก", "Good Water Group"])
    let words = segmenter.words(in: text).map { String(decoding: text[$0], as: UTF8.self) }
    #expect(words.contains("บางมูลนาก"))
    #expect(words.contains("Good Water Group"))
  }

  @Test(arguments: [
    "\u{E31}\u{E31}\u{E48}", "เ", "เเเเ", "ก์ิ", "\u{E32}", "กกกกกกกกกกกกกกกกกก", "ฺ", "ฯลฯฯลฯ",
  ])
  func cutsDamagedTextWithoutLosingAny(_ text: String) {
    let bytes = Array(text.utf8)
    let words = WordSegmenter().words(in: bytes)
    for (word, next) in zip(words, words.dropFirst()) {
      #expect(word.upperBound <= next.lowerBound)
    }
    for word in words { #expect(!word.isEmpty) }
  }

  @Test func cutsBytesThatAreNotText() {
    for first in UInt8.min...UInt8.max {
      let bytes: [UInt8] = [first, 0xE0, 0xB8, first, 0xE0, 0xB8, 0x81, first, 0xE2, first]
      let segmenter = WordSegmenter()
      #expect(segmenter.words(in: bytes).allSatisfy { $0.upperBound <= bytes.count })
      #expect(ThaiLint().findings(in: bytes).allSatisfy { $0.range.upperBound <= bytes.count })
      #expect(ThaiCluster.count(in: bytes) > 0)
    }
  }
}
