import Diagnostics

extension RecordKind {
  static let sources = RecordKind(
    "sources", prefix: "source",
    plural: Phrase(en: "Sources", th: "แหล่งอ้างอิง"),
    singular: Phrase(en: "Source", th: "แหล่งอ้างอิง"),
    summary: Phrase(
      en: "Every work that this handbook rests on, and how much of it was read.",
      th: "งานทุกชิ้นที่คู่มือนี้อาศัย และบอกว่าได้อ่านส่วนใด"),
    presentation: .list,
    fields: [
      .id,
      .order,
      Field("title", .localized(.either), Phrase(en: "Title", th: "ชื่อเรื่อง")).unlisted,
      Field("author", .text, Phrase(en: "Author", th: "ผู้แต่ง")),
      Field("year", .text, Phrase(en: "Year", th: "ปี")),
      Field("publisher", .text, Phrase(en: "Publisher", th: "ผู้พิมพ์")).optional,
      Field("kind", .text, Phrase(en: "Kind", th: "ประเภท")),
      Field("url", .address, Phrase(en: "Address", th: "ที่อยู่")).optional,
      Field("seen", .text, Phrase(en: "What was read", th: "ส่วนที่ได้อ่าน")),
      Field("language", .text, Phrase(en: "Language", th: "ภาษา")),
      Field("licence_note", .text, Phrase(en: "Licence", th: "สัญญาอนุญาต")).optional,
      Field("note", .localized(.either), Phrase(en: "Note", th: "หมายเหตุ")).optional.unlisted,
    ])
}
