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
      Field("title", .localized(.either), Phrase(en: "Title", th: "ชื่อเรื่อง")).unlisted
        .explained(
          en: "as the work gives it; a title in the other language only where it is known",
          th: "ตามตัวงาน ใส่ชื่ออีกภาษาเฉพาะเมื่อรู้แน่"),
      Field("short", .both, Phrase(en: "Cited as", th: "อ้างว่า")).explained(
        en: "short name of the author; the year is set after it",
        th: "ชื่อสั้นของผู้แต่ง โปรแกรมเติมปีให้เอง"),
      Field("author", .localized(.either), Phrase(en: "Author", th: "ผู้แต่ง")),
      Field("year", .orUnknown(.year), Phrase(en: "Year", th: "ปี")),
      Field("year_note", .both, Phrase(en: "About the year", th: "หมายเหตุเรื่องปี")).optional,
      Field("publisher", .localized(.either), Phrase(en: "Publisher", th: "ผู้พิมพ์")).optional,
      Field("kind", .choice(sourceKinds), Phrase(en: "Kind", th: "ประเภท")),
      Field("url", .address, Phrase(en: "Address", th: "ที่อยู่")).optional,
      Field(
        "address",
        .choice([
          Choice(
            "copy", en: "a copy kept by another site", th: "เป็นสำเนาในเว็บอื่น"),
          Choice(
            "doubtful",
            en: "a copy on a site that has nothing to do with the work; look for the title instead",
            th: "เป็นสำเนาในเว็บที่ไม่เกี่ยวกับงานนี้ ควรค้นจากชื่อเรื่องแทน"),
        ]), Phrase(en: "About the address", th: "หมายเหตุเรื่องที่อยู่")
      ).optional.explained(
        en: "left out where the publisher keeps the page; a doubtful address is no link",
        th: "ไม่ต้องใส่ถ้าเป็นหน้าเว็บของผู้พิมพ์ ที่อยู่แบบ doubtful จะไม่เป็นลิงก์"),
      Field("seen", .both, Phrase(en: "What was read", th: "ส่วนที่ได้อ่าน")),
      Field(
        "language",
        .choice([
          Choice("th", en: "Thai", th: "ไทย"), Choice("en", en: "English", th: "อังกฤษ"),
          Choice("it", en: "Italian", th: "อิตาลี"), Choice("es", en: "Spanish", th: "สเปน"),
        ]), Phrase(en: "Language", th: "ภาษา")),
      Field("licence_note", .localized(.either), Phrase(en: "Licence", th: "สัญญาอนุญาต"))
        .optional,
      Field("note", .localized(.either), Phrase(en: "Note", th: "หมายเหตุ")).optional.unlisted,
    ])

  private static let sourceKinds = [
    Choice("primary", en: "the original handbook", th: "คู่มือต้นฉบับ"),
    Choice("book", en: "book", th: "หนังสือ"),
    Choice("chapter", en: "chapter of a book", th: "บทในหนังสือ"),
    Choice("article", en: "article", th: "บทความ"),
    Choice("report", en: "report", th: "รายงาน"),
    Choice("paper", en: "working paper", th: "เอกสารวิชาการ"),
    Choice("guide", en: "guide", th: "คู่มือ"),
    Choice("guideline", en: "guidelines", th: "แนวปฏิบัติ"),
    Choice("framework", en: "framework", th: "กรอบแนวคิด"),
    Choice("tool", en: "assessment tool", th: "เครื่องมือประเมิน"),
    Choice("training", en: "training material", th: "เอกสารฝึกอบรม"),
    Choice("slides", en: "slides", th: "สไลด์"),
    Choice("official", en: "official document", th: "เอกสารราชการ"),
    Choice("law", en: "law", th: "กฎหมาย"),
    Choice("review", en: "book review", th: "บทวิจารณ์หนังสือ"),
    Choice("encyclopedia", en: "encyclopedia", th: "สารานุกรม"),
    Choice("wiki", en: "wiki page", th: "หน้าวิกิ"),
    Choice("web", en: "web page", th: "หน้าเว็บ"),
    Choice("blog", en: "blog post", th: "บล็อก"),
    Choice("secondary", en: "known through another work", th: "รู้จักผ่านงานอื่น"),
  ]
}
