import Diagnostics

/// The fields that most kinds share, in the order in which a record is written.
extension [Field] {
  /// The fields of a factual record, with the kind's own fields after them.
  package static func shared(_ own: [Field]) -> [Field] {
    [
      .id, .order, .title, .text, .status, .inOriginal, .original, .restsOn, .sources, .note,
      .reviewed,
    ]
      + own
  }
}

extension Field {
  static let id = Field("id", .text, Phrase(en: "Id", th: "รหัส")).unlisted.explained(
    en: "the file name without .yaml", th: "ตรงกับชื่อไฟล์โดยไม่มี .yaml")
  static let order = Field("order", .integer(1...9999), Phrase(en: "Number", th: "ลำดับ")).unlisted
    .explained(en: "place in the list, from 1 without a gap", th: "ตำแหน่งในรายการ เริ่มที่ 1 ไม่เว้นลำดับ")
  static let title = Field("title", .localized(.both), Phrase(en: "Title", th: "ชื่อ")).unlisted
  static let text = Field("text", .localized(.both), Phrase(en: "Text", th: "ข้อความ")).unlisted
  static let status = Field("status", .choice(Status.choices), Phrase(en: "Status", th: "สถานะ"))
    .unlisted
  static let inOriginal = Field(
    "in_original",
    .choice([
      Choice("yes", en: "yes", th: "มี"), Choice("no", en: "no", th: "ไม่มี"),
      Choice("unknown", en: "unknown", th: "ไม่ทราบ"),
    ]),
    Phrase(en: "In the original", th: "มีในต้นฉบับหรือไม่")
  ).asking(
    en: "Whether the point stood in the original", th: "เนื้อหาข้อนี้มีในต้นฉบับหรือไม่"
  ).explained(
    en: "with yes, original must give the lines", th: "ถ้าตอบ yes ต้องบอกบรรทัดไว้ใน original")
  static let original = Field(
    "original",
    .orNull(
      .object([
        Field("page", .text, Phrase(en: "Page", th: "หน้า")),
        Field("page_alt", .text, Phrase(en: "Page, other reading", th: "หน้า (อีกแบบ)")),
        Field("lines", .text, Phrase(en: "Lines of the extract", th: "บรรทัดในข้อความที่ดึงมา")),
      ])),
    Phrase(en: "Place in the original", th: "ตำแหน่งในต้นฉบับ"))
  static let restsOn = Field(
    "rests_on", .list(.reference("facts")), Phrase(en: "Rests on", th: "อาศัยข้อเท็จจริง")
  ).explained(
    en: "the facts that carry this record", th: "ข้อเท็จจริงที่รองรับระเบียนนี้")
  static let sources = Field(
    "sources",
    .list(
      .object([
        Field("source", .reference("sources"), Phrase(en: "Source", th: "แหล่งอ้างอิง")),
        Field("seen", .choice(seenChoices), Phrase(en: "Seen", th: "ส่วนที่ได้อ่าน")),
        Field("locator", .text, Phrase(en: "Place", th: "ตำแหน่ง")).optional,
      ])),
    Phrase(en: "Sources", th: "แหล่งอ้างอิง"))
  static let note = Field("note", .localized(.both), Phrase(en: "Note", th: "หมายเหตุ")).optional
    .unlisted
  static let reviewed = Field(
    "reviewed", .orNull(.date), Phrase(en: "Reviewed", th: "ตรวจทานเมื่อ")
  ).optional.absent(en: "not yet", th: "ยังไม่ได้ตรวจทาน")

  /// Bodies group Thailand's provinces in different ways, so that a region is nothing without its scheme.
  static let region = Field(
    "region",
    .object([
      Field("name", .both, Phrase(en: "Region", th: "ภาค")),
      Field("scheme", .both, Phrase(en: "By the scheme of", th: "ตามการแบ่งของ")),
    ]), Phrase(en: "Region", th: "ภาค"))

  private static let seenChoices = [
    Choice("text", en: "read in full", th: "อ่านตัวบท"),
    Choice("excerpt", en: "excerpt read", th: "อ่านบางส่วน"),
    Choice("attributed", en: "attributed, to be checked", th: "อ้างถึง รอตรวจ"),
  ]
}

extension FieldType {
  /// Both languages.
  package static let both = FieldType.localized(.both)
  /// A list of texts in both languages.
  static let bothList = FieldType.list(.localized(.both))

  /// A number that may be lost, and how sure it is.
  static func counted(_ range: ClosedRange<Int>) -> FieldType {
    .object([
      Field("value", .orNull(.integer(range)), Phrase(en: "Number", th: "จำนวน")),
      Field("certainty", .choice(certaintyChoices), Phrase(en: "Certainty", th: "ความแน่ชัด")),
    ])
  }
}

/// How sure a number or a place is.
let certaintyChoices = [
  Choice("sure", en: "sure", th: "แน่ชัด"),
  Choice("probable", en: "probable", th: "น่าจะใช่"),
  Choice("unknown", en: "unknown", th: "ไม่ทราบ"),
]
