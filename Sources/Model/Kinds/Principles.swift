import Diagnostics

extension RecordKind {
  static let principles = RecordKind(
    "principles", prefix: "principle",
    plural: Phrase(en: "Principles", th: "หลักการบริหารเครือข่าย"),
    singular: Phrase(en: "Principle", th: "หลักการ"),
    summary: Phrase(
      en: "What to hold on to when managing a network, with what to do and what to avoid.",
      th: "สิ่งที่ควรยึดไว้เมื่อบริหารเครือข่าย พร้อมสิ่งที่ควรทำและควรเลี่ยง"),
    fields: .shared([
      Field("do", .bothList, Phrase(en: "Do", th: "ควรทำ")),
      Field("avoid", .bothList, Phrase(en: "Avoid", th: "ควรเลี่ยง")),
      Field(
        "guideline_ids", .list(.reference("guidelines")),
        Phrase(en: "Serves the guidelines", th: "หนุนแนวทางข้อ")),
    ]))
}
