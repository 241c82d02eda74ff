import Diagnostics

extension RecordKind {
  static let coordinationConditions = RecordKind(
    "coordination_conditions", prefix: "coordination-condition",
    plural: Phrase(en: "Coordination conditions", th: "เงื่อนไขในการประสานงาน"),
    singular: Phrase(en: "Coordination condition", th: "เงื่อนไขในการประสานงาน"),
    summary: Phrase(
      en:
        "What must be in place before networks can coordinate.",
      th: "สิ่งที่ต้องมีก่อน เครือข่ายจึงจะประสานงานกันได้"),
    fields: .shared([
      Field("question", .both, Phrase(en: "Question to ask", th: "คำถามตรวจสอบ")),
      Field("sign_of_yes", .both, Phrase(en: "Sign that it is met", th: "สัญญาณว่ามีแล้ว")),
      Field("risk_if_missing", .both, Phrase(en: "Risk if it is missing", th: "ความเสี่ยงถ้าขาด")),
    ]), sheetQuestion: "question")
}
