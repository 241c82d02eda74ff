import Diagnostics

extension RecordKind {
  static let successFactors = RecordKind(
    "success_factors", prefix: "success-factor",
    plural: Phrase(en: "Success factors", th: "ปัจจัยความสำเร็จ"),
    singular: Phrase(en: "Success factor", th: "ปัจจัยความสำเร็จ"),
    summary: Phrase(
      en: "What keeps a network going, and how to measure it.",
      th: "สิ่งที่ทำให้เครือข่ายอยู่ได้ และวิธีวัด"),
    presentation: .list,
    fields: .shared([
      Field("indicator", .both, Phrase(en: "Indicator", th: "ตัวชี้วัด")),
      Field("how_to_measure", .both, Phrase(en: "How to measure", th: "วัดอย่างไร")),
      Field(
        "evaluation_level",
        .choice([
          Choice("community", en: "community", th: "ชุมชน"),
          Choice("network", en: "network", th: "เครือข่าย"),
          Choice("member", en: "member", th: "สมาชิก"),
        ]), Phrase(en: "Level of evaluation", th: "ระดับการประเมิน")),
    ]))
}
