import TestSupport
import Testing
import ThaiText

/// One line of `lint-cases.tsv`.
struct LintCase: CustomTestStringConvertible {
  let id: String
  let tier: String
  let input: [UInt8]
  let expected: [UInt8]

  var testDescription: String { id }

  static func tier(_ tiers: String...) -> [LintCase] {
    Fixture.lines("lint-cases.tsv").dropFirst().map { line in
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      return LintCase(
        id: fields[0], tier: fields[2], input: Array(Fixture.unescaped(fields[3]).utf8),
        expected: Array(Fixture.unescaped(fields[4]).utf8))
    }.filter { tiers.contains($0.tier) }
  }
}

struct ThaiLintTests {
  /// Runs that are plainly right are passed over; what is found must be the same as when they are not.
  @Test func passesOverPlainRunsOnly() {
    var random = SeededNumbers(seed: 20)
    // Letters of each sort, those that stand beside them, and what may come between.
    let alphabet = Array("กปรฤฦฃาะำเแโไัิีุู็่้์ํๅฺๆฯ๑ 1a\u{200B}\u{F70A}\u{A0}".unicodeScalars)
    let plain = ThaiLint()
    let close = ThaiLint(looksAtEachLetter: true)
    var passed = 0
    for _ in 0..<60_000 {
      var text = String.UnicodeScalarView()
      for _ in 0..<(1 + Int(random.next() % 7)) {
        text.append(alphabet[Int(random.next() % UInt64(alphabet.count))])
      }
      let bytes = Array(String(text).utf8)
      let expected = close.findings(in: bytes)
      if expected.isEmpty { passed += 1 }
      #expect(plain.findings(in: bytes) == expected, "\(show(bytes))")
    }
    #expect(passed > 10_000)
  }

  @Test func readsTheCases() {
    #expect(LintCase.tier("sure").count == 40)
    #expect(LintCase.tier("keep").count == 34)
  }

  @Test(arguments: LintCase.tier("sure"))
  func repairsWhatIsSure(_ example: LintCase) {
    let repaired = ThaiLint().repaired(example.input)
    #expect(show(repaired) == show(example.expected))
    #expect(ThaiLint().findings(in: repaired).isEmpty)
  }

  @Test(arguments: LintCase.tier("flag"))
  func flagsWhatOnlyAPersonCanSay(_ example: LintCase) {
    #expect(show(ThaiLint().repaired(example.input)) == show(example.expected))
    #expect(ThaiLint().findings(in: example.input).contains { $0.kind == .flag })
  }

  @Test(arguments: LintCase.tier("keep"))
  func leavesGoodTextAlone(_ example: LintCase) {
    #expect(ThaiLint().findings(in: example.input).isEmpty)
  }

  @Test(arguments: LintCase.tier("dict"))
  func mendsWordsByTheDictionary(_ example: LintCase) {
    let sure = ThaiLint().repaired(example.input)
    let findings = DictionaryRepair().findings(in: sure)
    var mended = ThaiLint.applying(findings, to: sure)
    // T078 ends in a space, which the list of cases leaves out.
    while mended.last == 0x20 { mended.removeLast() }
    #expect(show(mended) == show(example.expected))
  }

  @Test func flagsAShortFormWithoutItsStop() {
    let findings = DictionaryRepair().findings(in: Array("กองทุน กทม ".utf8))
    #expect(findings.map(\.rule) == [.lostStop] && findings.map(\.kind) == [.flag])
  }

  @Test(arguments: [
    ("เลขาธิการ ก พ ร มาแล้ว", "เลขาธิการ ก.พ.ร. มาแล้ว"), ("ปี พ ศ 2569", "ปี พ.ศ. 2569"),
    ("ก ข ค ง", "ก ข ค ง"), ("(อบต )", "(อบต.)"), ("ส ส ส ส", "ส ส ส ส"),
  ])
  func putsLostStopsBack(_ input: String, _ expected: String) {
    let text = Array(input.utf8)
    let mended = ThaiLint.applying(DictionaryRepair().findings(in: text), to: text)
    #expect(show(mended) == show(Array(expected.utf8)))
  }

  @Test(arguments: [
    ("ให้ไดผ้ล", "ให้ได้ผล"), ("ทคี่รอบคลุม", "ที่ครอบคลุม"), ("มภีาพที่", "มีภาพที่"),
    ("กระบวนการทปี่ระชาชน", "กระบวนการที่ประชาชน"),
  ])
  func movesMarksBackAcrossWords(_ input: String, _ expected: String) {
    let text = Array(input.utf8)
    let mended = ThaiLint.applying(DictionaryRepair().findings(in: text), to: text)
    #expect(show(mended) == show(Array(expected.utf8)))
  }

  /// T125 is mended in a damaged document, and only there.
  @Test(arguments: LintCase.tier("keep", "flag").filter { $0.id != "T125" })
  func mendsNothingThatIsWell(_ example: LintCase) {
    let findings = DictionaryRepair().findings(in: ThaiLint().repaired(example.input))
    #expect(findings.allSatisfy { $0.replacement == nil }, "\(findings)")
  }

  @Test(arguments: LintCase.tier("style"))
  func leavesStyleToTheHouse(_ example: LintCase) {
    #expect(ThaiLint().findings(in: example.input).isEmpty)
  }

  @Test(arguments: [
    ("ต่างๆ", ThaiStyle.Maiyamok.spaced, "ต่าง ๆ"),
    ("เด็ก ๆ ชอบ", .spaced, "เด็ก ๆ ชอบ"),
    ("เด็ก ๆ ชอบ", .close, "เด็กๆ ชอบ"),
    ("จริงๆแล้ว", .close, "จริงๆ แล้ว"),
    ("จริงๆแล้ว", .keep, "จริงๆ แล้ว"),
    ("ผัก ผลไม้ฯลฯ", .keep, "ผัก ผลไม้ ฯลฯ"),
    ("ฯลฯ", .keep, "ฯลฯ"),
    ("กรุงเทพฯ", .keep, "กรุงเทพฯ"),
  ])
  func setsSignsInTheHouseStyle(_ input: String, _ maiyamok: ThaiStyle.Maiyamok, _ expected: String)
  {
    let lint = ThaiLint(style: ThaiStyle(maiyamok: maiyamok, spacesAroundSigns: true))
    #expect(show(lint.repaired(Array(input.utf8), kinds: [.style])) == show(Array(expected.utf8)))
  }

  @Test func reportsTwoKindsOfDigitsOnce() {
    let lint = ThaiLint(style: ThaiStyle(oneKindOfDigits: true))
    let text = Array("มาตรา ๕ มาตรา 7 และมาตรา 8".utf8)
    #expect(lint.findings(in: text).map(\.rule) == [.mixedDigits])
  }

  @Test(arguments: [
    ("¡ÒÃÁÕÊèÇ¹ÃèÇÁ", "การมีส่วนร่วม"),
    ("naïve café éé", "naïve café éé"),
  ])
  func readsThaiSavedInAnOlderEncoding(_ input: String, _ expected: String) {
    #expect(show(ThaiLint().repaired(Array(input.utf8))) == show(Array(expected.utf8)))
  }

  @Test(arguments: [
    ("ก่้", ThaiLintRule.clashingMarks), ("กิี", .clashingMarks), ("เก็่ง", .clashingMarks),
    ("\u{E000}", .fontGlyph), ("ฃวด", .obsoleteLetter), ("เสียงสั น", .danglingVowel),
    ("น ักเรียน", .detachedVowel), ("ค าแนะน", .detachedVowel),
  ])
  func namesTheRule(_ input: String, _ rule: ThaiLintRule) {
    #expect(ThaiLint().findings(in: Array(input.utf8)).map(\.rule) == [rule])
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: ["ั ิ ", "ก ั ", "ก่้ิ", "เ", "่", "\u{F710}", "ก    ", "นํ้า", "ก\u{200B}"])
  func takesTimeInProportionToTheText(_ piece: String) {
    let text = Array(String(repeating: piece, count: 10_000).utf8)
    let findings = ThaiLint().findings(in: text)
    #expect(findings.allSatisfy { $0.range.upperBound <= text.count })
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: ["ก ", "ก่ ", "กิ่", "ก ิ ่", "ค า", "เรี ย น", "กนั่", "\u{FFFD}า"])
  func mendsHostileTextInTime(_ piece: String) {
    let text = Array(String(repeating: piece, count: 2_000).utf8)
    let findings = DictionaryRepair().findings(in: text)
    #expect(findings.allSatisfy { $0.range.upperBound <= text.count })
  }

  @Test func asksTheDictionaryOnlyForDamagedDocuments() {
    let well = Array("มา กกว่า น ักเรียน ต่อ".utf8)
    #expect(show(DictionaryRepair.repaired(well)) == show(well))
    let damaged = Array("มา กกว่า น ักเรียนท าแผนจ ากัดโรงเรยีน".utf8)
    let mended = Array("มากกว่า นักเรียนทำแผนจำกัดโรงเรียน".utf8)
    #expect(show(DictionaryRepair.repaired(damaged)) == show(mended))
  }

  /// Each scalar by its number, since canonically equal strings are equal in Swift.
  private func show(_ bytes: [UInt8]) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    let numbers = text.unicodeScalars.map { String($0.value, radix: 16) }
    return text + " " + numbers.joined(separator: " ")
  }
}
