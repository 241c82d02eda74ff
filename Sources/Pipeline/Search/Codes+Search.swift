import Diagnostics

extension Code {
  /// The codes that the check of the search raises.
  static let searchCodes: [Code] = [.badSearchCase, .unmetSearchCase]

  static let badSearchCase = Code(
    "bad-search-case",
    title: Phrase(
      en: "A case of the search has a query, a language and a page",
      th: "กรณีทดสอบการค้นหามีคำค้น ภาษา และหน้าที่ควรพบ"),
    why: Phrase(
      en: "A case that cannot be read checks nothing.", th: "กรณีที่อ่านไม่ได้ไม่ได้ตรวจอะไรเลย"),
    wrong: "- query: น้ำ", right: "- {query: น้ำ, lang: th, page: case-studies/khlong-hat/}")

  static let unmetSearchCase = Code(
    "unmet-search-case",
    title: Phrase(
      en: "The search finds what readers look for",
      th: "การค้นหาพบสิ่งที่ผู้อ่านต้องการ"),
    why: Phrase(
      en: "Readers rarely look past the first few results.",
      th: "ผู้อ่านมักดูผลการค้นหาเพียงไม่กี่รายการแรก"),
    wrong: "a query whose page comes fourth",
    right: "the same query, its word in the title of the page")
}
