package import Diagnostics

extension Code {
  /// The codes that this module raises.
  package static let mailCodes: [Code] = [
    .badTable, .missingColumn, .badMailAddress, .duplicateRecipient, .badHeaderText, .badListID,
    .unknownListLanguage, .noUnsubscribe,
  ]

  static let badTable = Code(
    "bad-table",
    title: Phrase(
      en: "A list of subscribers is a clean table", th: "รายชื่อผู้รับต้องเป็นตารางที่ถูกรูปแบบ"),
    why: Phrase(
      en: "A value that slips into another column would send mail to the wrong reader.",
      th: "ค่าที่เลื่อนไปอยู่ผิดคอลัมน์จะทำให้ส่งอีเมลผิดคน"),
    wrong: "a@example.org,Somsri, of Phichit,th,https://…",
    right: "a@example.org,\"Somsri, of Phichit\",th,https://…")

  static let missingColumn = Code(
    "missing-column",
    title: Phrase(
      en: "A list of subscribers names its four columns", th: "รายชื่อผู้รับต้องระบุชื่อคอลัมน์ทั้งสี่"),
    why: Phrase(
      en: "The columns may stand in any order, so they are known by their names alone.",
      th: "คอลัมน์เรียงอย่างไรก็ได้ โปรแกรมจึงรู้จักคอลัมน์จากชื่อเท่านั้น"),
    wrong: "email,name,language,unsubscribe", right: "address,name,language,unsubscribe")

  package static let badMailAddress = Code(
    "bad-mail-address",
    title: Phrase(
      en: "A mail address is one that every server takes", th: "ที่อยู่อีเมลต้องเป็นแบบที่ทุกเซิร์ฟเวอร์รับ"),
    why: Phrase(
      en: "A slip in an address loses the reader, or adds one who never asked.",
      th: "ที่อยู่ที่พิมพ์ผิดทำให้ผู้รับไม่ได้จดหมาย หรือไปถึงคนที่ไม่ได้ขอ"),
    wrong: "somsri@example", right: "somsri@example.org")

  static let duplicateRecipient = Code(
    "duplicate-recipient",
    title: Phrase(
      en: "Each reader stands in the list once", th: "ผู้รับแต่ละคนอยู่ในรายชื่อครั้งเดียว"),
    why: Phrase(
      en:
        "Addresses that differ only in capital letters reach one person, who would get two messages.",
      th: "ที่อยู่ที่ต่างกันแค่ตัวพิมพ์เล็กใหญ่ไปถึงคนเดียวกัน คนนั้นจะได้จดหมายสองฉบับ"),
    wrong: "Somsri@example.org beside somsri@example.org", right: "somsri@example.org")

  package static let badHeaderText = Code(
    "bad-header-text",
    title: Phrase(
      en: "A name or subject is one line of text", th: "ชื่อและหัวเรื่องต้องเป็นข้อความบรรทัดเดียว"),
    why: Phrase(
      en: "A line end in a header starts another header, and so could add recipients.",
      th: "การขึ้นบรรทัดในส่วนหัวของอีเมลจะกลายเป็นส่วนหัวใหม่ จึงอาจเพิ่มผู้รับเข้ามาได้"),
    wrong: "Somsri, then a line end, then Bcc: all@example.org", right: "Somsri")

  package static let badListID = Code(
    "bad-list-id",
    title: Phrase(
      en: "A mailing list is named like a host", th: "รหัสรายชื่อผู้รับต้องมีรูปเหมือนชื่อโฮสต์"),
    why: Phrase(
      en:
        "Readers' mail programs sort by this name, and RFC 2919 gives it the form of a host name.",
      th: "โปรแกรมอีเมลของผู้รับจัดกลุ่มจดหมายตามรหัสนี้ และ RFC 2919 กำหนดให้มีรูปเหมือนชื่อโฮสต์"),
    wrong: "list: Our newsletter", right: "list: news.example.org")

  static let unknownListLanguage = Code(
    "unknown-list-language",
    title: Phrase(
      en: "A reader's language is th, en or both", th: "ภาษาของผู้รับคือ th, en หรือ both"),
    why: Phrase(
      en: "The program does not guess in which language somebody reads.",
      th: "โปรแกรมไม่เดาว่าผู้รับอ่านภาษาใด"),
    wrong: "thai", right: "th")

  static let noUnsubscribe = Code(
    "no-unsubscribe",
    title: Phrase(
      en: "Every reader can leave with one click", th: "ผู้รับทุกคนต้องเลิกรับได้ด้วยการคลิกครั้งเดียว"),
    why: Phrase(
      en: "Mail without a way out is unwanted mail, and large services refuse it (RFC 8058).",
      th: "อีเมลที่เลิกรับไม่ได้คืออีเมลรบกวน และผู้ให้บริการรายใหญ่ไม่รับ (RFC 8058)"),
    wrong: "http://example.org/leave", right: "https://example.org/leave?reader=7f3a")
}
