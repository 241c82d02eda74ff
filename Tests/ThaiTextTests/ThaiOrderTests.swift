import Testing
import ThaiText

struct ThaiOrderTests {
  /// Each row stands in dictionary order.
  @Test(arguments: [
    "ก็ กก กัน กา ก้าน กำ เกาะ แก้ว ไก่ ขา เขา",
    "กร กรม กระทรวง กราบ การ กำนัน เกษตร แกนนำ โครงการ ใจ ไทย",
    "ร รา เรา ฤดู ฤทธิ์ ลา เลย ฦ วา",
    "ปา ป่า ป้า ป๊า ป๋า",
    "ขาว ข่าว ข้าว ขาวดำ",
    "เครือข่าย เครือข่ายภาคประชาชน แผน ภาคประชาชน ภาคี",
    "2 10 ๑๑ 100 agency Network กก",
    "หมู่ ๒ หมู่ 10 หมู่บ้าน",
  ])
  func ordersAsADictionaryDoes(_ row: String) {
    let words: [String]
    if row.hasPrefix("หมู่ ") {
      words = ["หมู่ ๒", "หมู่ 10", "หมู่บ้าน"]
    } else {
      words = row.split(separator: " ").map(String.init)
    }
    #expect(words.reversed().sorted(by: ThaiOrder.precedes) == words)
  }

  @Test func givesDifferentTextsDifferentKeys() {
    let texts = ["คำ", "ค\u{E4D}\u{E32}", "ค ำ", "Kham", "kham", "khám"]
    #expect(Set(texts.map { ThaiOrder.key(for: Array($0.utf8)) }).count == texts.count)
  }

  @Test(arguments: [
    ("เครือข่าย", "ค"), ("โครงการ", "ค"), ("ไทย", "ท"), ("ฤดู", "ฤ"), ("“แผน”", "ผ"),
    ("agency", "A"), ("(Network)", "N"), ("Écluse", "E"), ("2569", "0–9"), ("๒๕๖๙", "0–9"),
    ("–", "#"), ("", "#"),
  ])
  func groupsByFirstConsonant(_ text: String, _ heading: String) {
    #expect(ThaiOrder.heading(for: Array(text.utf8)) == heading)
  }
}
