import Diagnostics

extension RecordKind {
  static let laws = RecordKind(
    "laws", prefix: "law",
    plural: Phrase(en: "Laws and resolutions", th: "กฎหมายและมติ"),
    singular: Phrase(en: "Law or resolution", th: "กฎหมายหรือมติ"),
    summary: Phrase(
      en: "What the law says about taking part, and what has to be checked before use.",
      th: "กฎหมายว่าด้วยการมีส่วนร่วมอย่างไร และเรื่องใดต้องตรวจก่อนใช้"),
    presentation: .list,
    fields: .shared([
      Field("year_be", .integer(2400...2699), Phrase(en: "Year (B.E.)", th: "ปี พ.ศ.")).unlisted,
      Field("year_ce", .year, Phrase(en: "Year", th: "ปี")),
      Field("section", .text, Phrase(en: "Section", th: "มาตรา")).optional,
      Field("what_it_says", .both, Phrase(en: "What it says", th: "สาระสำคัญ")),
      Field(
        "in_force",
        .choice([
          Choice("yes", en: "in force", th: "ใช้อยู่"),
          Choice("replaced", en: "replaced by a later one", th: "มีฉบับใหม่มาแทนแล้ว"),
          Choice(
            "check", en: "not known; check whether it is still in force before use",
            th: "ยังไม่ทราบ ต้องตรวจว่ายังใช้อยู่หรือไม่ก่อนนำไปใช้"),
        ]), Phrase(en: "Validity", th: "การมีผลใช้")),
      Field("url", .address, Phrase(en: "Address on the web", th: "เว็บไซต์")).optional,
    ]))
}
