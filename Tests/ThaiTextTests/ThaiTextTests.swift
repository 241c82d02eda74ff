import Testing
import ThaiText

struct ThaiTextTests {
  @Test(arguments: [("ปี 2569", "ปี ๒๕๖๙"), ("0123456789", "๐๑๒๓๔๕๖๗๘๙"), ("กข", "กข")])
  func turnsDigits(_ arabic: String, _ thai: String) {
    #expect(ThaiDigits.thai(arabic) == thai)
    #expect(ThaiDigits.arabic(thai) == arabic)
  }

  /// Clusters are parted by `|`.
  @Test(arguments: [
    "น้ำ|ท่|ว|ม", "เค|รื|อ|ข่า|ย", "เกาะ",
    "ก|ษั|ต|ริ|ย์", "a|b|1", "จำ|น|ว|น", "พุ|ท|ธํ", "ไม่| |ไ", "“|คำ|”", "ๆ|ฯ",
  ])
  func findsClusters(_ marked: String) {
    let parts = marked.split(separator: "|").map { Array($0.utf8) }
    let text = parts.flatMap(\.self)
    var found: [[UInt8]] = []
    var index = 0
    while index < text.count {
      let end = ThaiCluster.end(in: text, from: index)
      found.append(Array(text[index..<end]))
      index = end
    }
    #expect(found == parts)
    #expect(ThaiCluster.count(in: text) == parts.count)
  }

  @Test(arguments: [
    ("เครือข่ายช่วยกันคิด", 100, "เครือข่ายช่วยกันคิด"),
    ("เครือข่ายช่วยกันคิด", 8, "เครือข่ายช่วย…"),
    ("เครือข่าย ช่วยกัน", 6, "เครือข่าย…"),
    ("เครือข่าย", 2, "เครื…"),
    ("ต่างๆ นานา", 2, "ต่าง…"),
    ("  คำ  ", 5, "คำ"),
    ("one two three", 9, "one two…"),
    ("", 5, ""),
  ])
  func endsAnExcerptOnAWord(_ text: String, _ limit: Int, _ expected: String) {
    let excerpt = WordSegmenter().excerpt(of: Array(text.utf8), clusters: limit)
    #expect(String(decoding: excerpt, as: UTF8.self) == expected)
  }

  @Test(arguments: [
    ("ก" as Unicode.Scalar, "ข" as Unicode.Scalar, true), ("\u{E49}", "เ", true), ("ๆ", "ก", false),
    ("ฯ", "ก", false), ("ก", "1", false), ("๑", "ก", false), ("a", "ก", false), ("ก", "(", false),
  ])
  func joinsLinesBetweenThaiLetters(
    _ before: Unicode.Scalar, _ after: Unicode.Scalar, _ joins: Bool
  ) {
    #expect(LineJoin.joinsAcrossLineBreak(before: before, after: after) == joins)
  }

  @Test(arguments: [
    ("คำ", "ค\u{E4D}\u{E32}"), ("น้ำ", "น\u{E4D}\u{E49}\u{E32}"), ("แม่", "เเม่"),
    ("คู่", "ค\u{E48}\u{E39}"), ("ที่", "ท\u{E48}\u{E35}"), ("ภาษาไทย", "ภาษา\u{200B}ไทย"),
    ("กลุ่ม น้ำ", " กลุ่ม  น้ำ "), ("Water group", "Water\u{A0}group"), ("ab", "a\u{200B}b"),
  ])
  func foldsWhatLooksAlike(_ one: String, _ other: String) {
    let keys = [one, other].map { ThaiFolding.foldedKey(Array($0.utf8)) }
    #expect(keys[0] == keys[1])
    #expect(keys[0] == Array(one.utf8))
  }

  @Test(arguments: [("คา", "คำ"), ("ขาว", "ข้าว"), ("Water", "water"), ("กข", "ก ข")])
  func keepsApartWhatDiffers(_ one: String, _ other: String) {
    #expect(
      ThaiFolding.foldedKey(Array(one.utf8)) != ThaiFolding.foldedKey(Array(other.utf8)))
  }

  @Test(arguments: [("น้ำท่วม", 5), ("ที่", 1), ("abc", 3), ("", 0), ("ก\u{200B}ข", 2), ("漢字", 4)])
  func measuresColumns(_ text: String, _ columns: Int) {
    #expect(DisplayWidth.columns(of: text.utf8) == columns)
  }
}
