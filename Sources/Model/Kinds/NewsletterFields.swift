import Diagnostics

extension Newsletter {
  /// The fields of `content/newsletters/<YYYY-MM>/issue.yaml`.
  package static let fields =
    [
      Field("number", .integer(1...9999), Phrase(en: "Number of the issue", th: "ฉบับที่")),
      Field("date", .date, Phrase(en: "Day of the issue", th: "วันที่ออก")).explained(
        en: "in the month that the folder is named after", th: "อยู่ในเดือนเดียวกับชื่อโฟลเดอร์"),
      Field("audience", .localized(.either), Phrase(en: "Written for", th: "เขียนถึง")),
      Field("languages", .choice(rules), Phrase(en: "Languages of the issue", th: "ภาษาของฉบับ"))
        .explained(
          en: "each of them needs its file, its titles and its audience",
          th: "ทุกภาษาที่ระบุต้องมีไฟล์ ชื่อ และผู้อ่านครบ"),
      Field("sections", .list(.object(section)), Phrase(en: "Sections", th: "หัวข้อ")),
    ] + .forEditors

  private static let section = [
    Field("title", .localized(.either), Phrase(en: "Heading", th: "ชื่อหัวข้อ")),
    Field("items", .list(.object(item)), Phrase(en: "Items", th: "เรื่องในหัวข้อ")),
  ]

  private static let item = [
    Field("link", .target, Phrase(en: "What the item is about", th: "สิ่งที่เรื่องนี้กล่าวถึง")),
    Field("title", .localized(.either), Phrase(en: "Title", th: "ชื่อเรื่อง")).optional.explained(
      en: "instead of the title of what the item names; needed for a link outside the handbook",
      th: "ใช้แทนชื่อของสิ่งที่อ้างถึง ต้องเขียนเองถ้าเป็นลิงก์ออกนอกคู่มือ"),
    Field("summary", .localized(.either), Phrase(en: "Summary", th: "สรุป")).optional.explained(
      en: "instead of the summary of what the item names",
      th: "ใช้แทนสรุปของสิ่งที่อ้างถึง"),
  ]

  private static let rules = [
    Choice("th", en: "Thai alone", th: "ไทยอย่างเดียว"),
    Choice("en", en: "English alone", th: "อังกฤษอย่างเดียว"),
    Choice("both", en: "Thai and English", th: "ไทยและอังกฤษ"),
  ]
}

extension ChapterText {
  /// The keys that stand between the `---` lines of `th.md` and `en.md` of an issue.
  package static let letterFields =
    [
      Field("title", .text, Phrase(en: "Title of the issue", th: "ชื่อฉบับ")).explained(
        en: "also the subject of the e-mail", th: "ใช้เป็นหัวเรื่องของอีเมลด้วย"),
      Field("summary", .text, Phrase(en: "What the issue brings", th: "ฉบับนี้มีอะไร")).explained(
        en: "one or two sentences, on one line", th: "หนึ่งหรือสองประโยค เขียนในบรรทัดเดียว"),
    ] + .forEditors
}
