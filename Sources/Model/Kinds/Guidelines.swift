import Diagnostics

extension RecordKind {
  static let guidelines = RecordKind(
    "guidelines", prefix: "guideline",
    plural: Phrase(en: "Guidelines", th: "แนวทางบริหารเครือข่าย"),
    singular: Phrase(en: "Guideline", th: "แนวทาง"),
    summary: Phrase(
      en: "How to manage a network, from its design to its review.",
      th: "บริหารเครือข่ายอย่างไร ตั้งแต่ออกแบบจนถึงทบทวนผล"),
    fields: .shared([
      Field(
        "phase",
        .choice([
          Choice("design", en: "design", th: "ออกแบบ"),
          Choice("build", en: "build understanding", th: "สร้างความเข้าใจ"),
          Choice("integrate", en: "integrate", th: "บูรณาการ"),
          Choice("support", en: "support", th: "หนุนเสริม"),
          Choice("oversee", en: "oversee", th: "กำกับติดตาม"),
        ]), Phrase(en: "Phase", th: "ช่วงงาน")),
      Field("actions", .bothList, Phrase(en: "What to do", th: "สิ่งที่ต้องทำ")),
    ]))
}
