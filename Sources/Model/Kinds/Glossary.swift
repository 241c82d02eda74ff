import Diagnostics

extension RecordKind {
  static let glossary = RecordKind(
    "glossary", prefix: "term",
    plural: Phrase(en: "Glossary", th: "อภิธานศัพท์"),
    singular: Phrase(en: "Term", th: "คำศัพท์"),
    summary: Phrase(
      en: "The words this handbook uses, in Thai and English.",
      th: "คำที่คู่มือนี้ใช้ ทั้งภาษาไทยและภาษาอังกฤษ"),
    presentation: .list,
    fields: [
      .id,
      .order,
      .title,
      Field("def", .both, Phrase(en: "Meaning", th: "ความหมาย")).unlisted,
      Field(
        "usage",
        .choice([
          Choice("opdc", en: "OPDC's own English", th: "คำอังกฤษของสำนักงาน ก.พ.ร."),
          Choice("handbook", en: "the original handbook", th: "มีในต้นฉบับ"),
          Choice("source", en: "a work in the list of sources", th: "จากแหล่งอ้างอิง"),
          Choice("iap2", en: "IAP2", th: "IAP2"),
          Choice("standard", en: "in general use", th: "ใช้กันทั่วไป"),
        ]), Phrase(en: "Where the word comes from", th: "ที่มาของคำ")),
      Field(
        "also",
        .object([
          Field("th", .list(.text), Phrase(en: "Thai", th: "ไทย")).optional,
          Field("en", .list(.text), Phrase(en: "English", th: "อังกฤษ")).optional,
        ]), Phrase(en: "Also called", th: "เรียกอีกอย่างว่า")
      ).optional.explained(
        en: "other words for it in this handbook; the index finds them too",
        th: "คำอื่นในคู่มือนี้ที่หมายถึงสิ่งเดียวกัน ดัชนีหาคำเหล่านี้ด้วย"),
      Field("see_also", .list(.reference("glossary")), Phrase(en: "See also", th: "ดูเพิ่ม")).optional,
      Field(
        "avoid",
        .object([
          Field("th", .list(.text), Phrase(en: "Thai", th: "ไทย")).optional,
          Field("en", .list(.text), Phrase(en: "English", th: "อังกฤษ")).optional,
        ]), Phrase(en: "Avoid", th: "คำที่ควรเลี่ยง")
      ).optional,
      Field("note", .localized(.either), Phrase(en: "Note", th: "หมายเหตุ")).optional.unlisted,
    ])
}
