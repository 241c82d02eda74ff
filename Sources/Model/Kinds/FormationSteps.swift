import Diagnostics

extension RecordKind {
  static let formationSteps = RecordKind(
    "formation_steps", prefix: "formation-step",
    plural: Phrase(en: "Formation steps", th: "ขั้นตอนสร้างเครือข่าย"),
    singular: Phrase(en: "Formation step", th: "ขั้นตอน"),
    summary: Phrase(
      en: "How a network is formed, step by step, and how to tell that a step is done.",
      th: "สร้างเครือข่ายทีละขั้นอย่างไร และรู้ได้อย่างไรว่าแต่ละขั้นเสร็จแล้ว"),
    fields: .shared([
      Field("step", .integer(1...8), Phrase(en: "Step", th: "ขั้นที่")).counting,
      Field("goal", .both, Phrase(en: "Goal", th: "เป้าหมาย")),
      Field("actions", .bothList, Phrase(en: "What to do", th: "สิ่งที่ต้องทำ")),
      Field("output", .both, Phrase(en: "Output", th: "สิ่งที่ได้")),
      Field("who", .list(.reference("parties")), Phrase(en: "Who", th: "ใครทำ")),
      Field("done_when", .both, Phrase(en: "Done when", th: "ถือว่าเสร็จเมื่อ")),
    ]), sheetQuestion: "done_when")
}
