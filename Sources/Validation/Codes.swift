package import Diagnostics

extension Code {
  /// The codes that this stage raises.
  package static let validationCodes: [Code] =
    [
      .missingSiteFile, .wrongType, .unknownKey, .missingKey, .missingTranslation, .emptyText,
      .unknownChoice, .outOfRange, .buddhistYear, .unknownKind, .badID, .idMismatch, .duplicateID,
      .duplicateOrder, .unknownReference, .wrongCount, .unlocatedOriginal, .missingSource,
      .certainUnknown, .badTag, .sectionIDsDiffer, .missingChapterLanguage, .missingFrontMatter,
      .deadLink, .deadAnchor, .missingFigure, .emptyFigure, .unknownProvince, .missingAlternative,
      .unknownDirective, .badDirective, .unknownFact, .headingLevel, .noteInHeading, .reservedID,
    ] + listCodes + newsletterCodes + personalCodes

  static let missingSiteFile = Code(
    "missing-site-file",
    title: Phrase(en: "A project has content/site.yaml", th: "โครงการต้องมี content/site.yaml"),
    why: Phrase(
      en: "It holds the title, the publisher and the address that every page needs.",
      th: "ไฟล์นี้มีชื่อ ผู้ดูแล และที่อยู่ ซึ่งทุกหน้าต้องใช้"),
    wrong: "content/ without site.yaml",
    right: "content/site.yaml with title, publisher, edition, licence, base_url")

  static let wrongType = Code(
    "wrong-type",
    title: Phrase(en: "A field holds what its kind declares", th: "แต่ละช่องต้องเก็บค่าตามชนิดที่กำหนด"),
    why: Phrase(
      en: "A list where a text belongs would be printed wrongly or left out.",
      th: "ค่าผิดชนิดจะพิมพ์ออกมาผิดหรือหายไป"),
    wrong: "order: first", right: "order: 1")

  static let unknownKey = Code(
    "unknown-key",
    title: Phrase(en: "Only declared keys are used", th: "ใช้เฉพาะคีย์ที่กำหนดไว้"),
    why: Phrase(
      en: "What stands under a misspelt key would silently be left out.",
      th: "ข้อความใต้คีย์ที่สะกดผิดจะหายไปโดยไม่มีใครรู้"),
    wrong: "titel: {th: …, en: …}", right: "title: {th: …, en: …}")

  static let missingKey = Code(
    "missing-key",
    title: Phrase(en: "Every required key is there", th: "ต้องมีคีย์ที่จำเป็นครบ"),
    why: Phrase(
      en: "A page or a book would have a hole at its place.",
      th: "หน้าเว็บหรือเล่มจะมีช่องว่างตรงนั้น"),
    wrong: "a role without limits", right: "limits: {th: …, en: …}")

  static let missingTranslation = Code(
    "missing-translation",
    title: Phrase(en: "A text stands in both languages", th: "ข้อความต้องมีทั้งสองภาษา"),
    why: Phrase(
      en: "Readers of the other language would find nothing.",
      th: "ผู้อ่านอีกภาษาจะไม่พบข้อความ"),
    wrong: "title: {th: รับเรื่อง}", right: "title: {th: รับเรื่อง, en: Gather needs}")

  static let emptyText = Code(
    "empty-text",
    title: Phrase(en: "A text is not empty", th: "ข้อความต้องไม่ว่าง"),
    why: Phrase(
      en: "An empty text looks like a lost one.",
      th: "ข้อความว่างดูเหมือนข้อความที่หาย"),
    wrong: "title: {th: '', en: Role}", right: "title: {th: บทบาท, en: Role}")

  static let unknownChoice = Code(
    "unknown-choice",
    title: Phrase(
      en: "A field with a closed list holds one of its words", th: "ช่องที่มีรายการคำต้องใช้คำในรายการ"),
    why: Phrase(
      en: "Pages group and label records by these words.",
      th: "หน้าเว็บจัดกลุ่มและตั้งป้ายด้วยคำเหล่านี้"),
    wrong: "status: confirmd", right: "status: confirmed_in_handbook")

  static let outOfRange = Code(
    "out-of-range",
    title: Phrase(en: "A number lies in its range", th: "ตัวเลขต้องอยู่ในช่วงที่กำหนด"),
    why: Phrase(
      en: "A number outside is a slip of the keyboard.",
      th: "ตัวเลขนอกช่วงมักพิมพ์ผิด"),
    wrong: "level: 55", right: "level: 5")

  static let buddhistYear = Code(
    "buddhist-year",
    title: Phrase(en: "Years are written in the common era", th: "ปีเขียนเป็น ค.ศ."),
    why: Phrase(
      en: "Pages turn them into Buddhist years in Thai; a Buddhist year would be turned twice.",
      th: "หน้าภาษาไทยแปลงเป็น พ.ศ. ให้เอง ถ้าเขียน พ.ศ. จะถูกแปลงซ้ำ"),
    wrong: "reviewed: 2569-11-22", right: "reviewed: 2026-11-22")

  static let unknownKind = Code(
    "unknown-kind",
    title: Phrase(
      en: "A folder under records is a known kind", th: "โฟลเดอร์ใต้ records ต้องเป็นชนิดที่รู้จัก"),
    why: Phrase(
      en: "Records of an unknown kind would be published nowhere.",
      th: "ระเบียนที่ไม่รู้ชนิดจะไม่ถูกเผยแพร่"),
    wrong: "content/records/role/x.yaml", right: "content/records/roles/x.yaml")

  static let badID = Code(
    "bad-id",
    title: Phrase(en: "An id is ASCII", th: "รหัสเป็นอักษร ASCII"),
    why: Phrase(
      en: "The id is part of addresses in both languages.",
      th: "รหัสเป็นส่วนหนึ่งของที่อยู่หน้าเว็บในทั้งสองภาษา"),
    wrong: "records/roles/Gather_Needs.yaml", right: "records/roles/gather-needs.yaml")

  static let idMismatch = Code(
    "id-mismatch",
    title: Phrase(en: "A record's id is its file name", th: "รหัสของระเบียนตรงกับชื่อไฟล์"),
    why: Phrase(
      en: "Two names for one record make references ambiguous.",
      th: "ระเบียนที่มีสองชื่อทำให้การอ้างอิงกำกวม"),
    wrong: "id: gather in gather-needs.yaml", right: "id: gather-needs")

  static let duplicateID = Code(
    "duplicate-id",
    title: Phrase(en: "Each id stands once", th: "รหัสต้องไม่ซ้ำ"),
    why: Phrase(
      en: "Two pages would have one address.",
      th: "สองหน้าจะมีที่อยู่เดียวกัน"),
    wrong: "10-roles and 20-roles", right: "10-roles and 20-limits")

  static let duplicateOrder = Code(
    "duplicate-order",
    title: Phrase(en: "Each number stands once in a list", th: "ลำดับในรายการต้องไม่ซ้ำ"),
    why: Phrase(
      en: "The order of the list would be left to chance.",
      th: "ลำดับของรายการจะไม่แน่นอน"),
    wrong: "order: 2 in two roles", right: "order: 2, order: 3")

  static let unknownReference = Code(
    "unknown-reference",
    title: Phrase(en: "A record that is named must exist", th: "ระเบียนที่อ้างถึงต้องมีอยู่จริง"),
    why: Phrase(
      en: "The page would have a dead link, the statement no support.",
      th: "หน้าเว็บจะมีลิงก์เสีย และข้อความจะไม่มีที่มา"),
    wrong: "rests_on: [ch-99]", right: "rests_on: [ch-09]")
}
