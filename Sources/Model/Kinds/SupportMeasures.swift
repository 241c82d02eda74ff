import Diagnostics

extension RecordKind {
  static let supportMeasures = RecordKind(
    "support_measures", prefix: "support-measure",
    plural: Phrase(en: "Support from the state", th: "สิ่งที่ภาครัฐควรหนุน"),
    singular: Phrase(en: "Measure of support", th: "เรื่องที่ควรหนุน"),
    summary: Phrase(
      en: "What the state gives a network so that it can work, and how to check that it did.",
      th: "สิ่งที่ภาครัฐควรจัดให้เครือข่ายทำงานได้ และวิธีตรวจว่าได้รับจริง"),
    presentation: .list,
    fields: .shared([
      Field("giver", .list(.reference("agencies")), Phrase(en: "Given by", th: "ผู้สนับสนุน"))
        .absent(en: "not stated in the sources", th: "แหล่งอ้างอิงไม่ได้ระบุ"),
      Field(
        "form",
        .choice([
          Choice("place", en: "a place to work", th: "สถานที่"),
          Choice("budget", en: "budget", th: "งบประมาณ"),
          Choice("activity", en: "activities", th: "กิจกรรม"),
          Choice("rule", en: "structure and guidelines", th: "โครงสร้างและแนวปฏิบัติ"),
          Choice("recognition", en: "recognition", th: "การยอมรับ"),
        ]), Phrase(en: "Form", th: "รูปแบบ")),
      Field("check", .both, Phrase(en: "How to check", th: "ตรวจอย่างไร")),
    ]))
}
