import Diagnostics

extension Code {
  /// Findings about lists, and about what rests on what.
  static let listCodes: [Code] = [
    .referenceCycle, .listOutOfOrder, .unusedSource, .yearMismatch, .missingFact, .avoidedTerm,
    .unprintableCharacter,
  ]

  static let referenceCycle = Code(
    "reference-cycle",
    title: Phrase(en: "Facts do not rest on each other in a circle", th: "ข้อเท็จจริงต้องไม่อ้างกันเป็นวง"),
    why: Phrase(
      en: "In a circle nothing carries anything: each statement is its own proof.",
      th: "ถ้าอ้างกันเป็นวงก็ไม่มีข้อใดรองรับข้อใด ทุกข้อกลายเป็นหลักฐานของตัวเอง"),
    wrong: "ab-01 rests on ab-02, ab-02 on ab-01", right: "ab-02 rests on a source")

  static let listOutOfOrder = Code(
    "list-out-of-order",
    title: Phrase(en: "A list counts 1, 2, 3 …", th: "รายการนับ 1, 2, 3 …"),
    why: Phrase(
      en: "A gap in the numbers looks like an item that was lost.",
      th: "เลขที่ขาดไปดูเหมือนมีข้อที่หาย"),
    wrong: "order: 1, order: 2, order: 4", right: "order: 1, order: 2, order: 3")

  static let unusedSource = Code(
    "unused-source",
    title: Phrase(en: "Every source is cited", th: "แหล่งอ้างอิงทุกรายการต้องมีที่อ้างถึง"),
    why: Phrase(
      en: "A list of sources that nothing rests on pretends to more than there is.",
      th: "แหล่งอ้างอิงที่ไม่มีข้อความใดใช้ ทำให้คู่มือดูมีหลักฐานมากกว่าที่มีจริง"),
    wrong: "a source that no record and no chapter names",
    right: "sources: [{source: gtz2006, seen: excerpt}]")

  static let yearMismatch = Code(
    "year-mismatch",
    title: Phrase(en: "Both years of a law are the same year", th: "ปี พ.ศ. กับ ค.ศ. ต้องเป็นปีเดียวกัน"),
    why: Phrase(
      en: "A law is looked up by its year; one of the two would lead astray.",
      th: "ผู้อ่านค้นกฎหมายจากปี ถ้าปีไม่ตรงกันจะค้นไม่พบ"),
    wrong: "year_be: 2548, year_ce: 2004", right: "year_be: 2548, year_ce: 2005")

  static let missingFact = Code(
    "missing-fact",
    title: Phrase(
      en: "A record that states facts rests on one", th: "ระเบียนที่กล่าวข้อเท็จจริงต้องอาศัยข้อเท็จจริง"),
    why: Phrase(
      en: "Readers must see for each statement where it comes from.",
      th: "ผู้อ่านต้องเห็นว่าแต่ละข้อความมาจากไหน"),
    wrong: "rests_on: []", right: "rests_on: [cr-01, pa-19]")

  static let avoidedTerm = Code(
    "avoided-term",
    title: Phrase(en: "The glossary's terms are used throughout", th: "ใช้คำตามอภิธานศัพท์ให้ตรงกันทั้งเล่ม"),
    why: Phrase(
      en: "Two words for one thing make readers look for a difference.",
      th: "เรื่องเดียวใช้สองคำ ผู้อ่านจะคิดว่าเป็นคนละเรื่อง"),
    wrong: "bureaucracy development", right: "public sector development")

  static let unprintableCharacter = Code(
    "unprintable-character",
    title: Phrase(
      en: "Each character is in a font of the printed book",
      th: "อักขระทุกตัวต้องมีในชุดอักษรของเล่ม"),
    why: Phrase(
      en:
        "The book brings its own fonts, so that it looks the same everywhere; what they lack would be a box.",
      th: "เล่มพิมพ์ใช้ชุดอักษรของตัวเองเพื่อให้เหมือนกันทุกเครื่อง อักขระที่ไม่มีจะกลายเป็นช่องว่าง"),
    wrong: "\u{1F600} Welcome", right: "Welcome")
}
