import Diagnostics

extension RecordKind {
  static let coordinatorQualities = RecordKind(
    "coordinator_qualities", prefix: "coordinator-quality",
    plural: Phrase(en: "Coordinator qualities", th: "คุณสมบัติของผู้ประสานงาน"),
    singular: Phrase(en: "Coordinator quality", th: "คุณสมบัติของผู้ประสานงาน"),
    summary: Phrase(
      en:
        "What makes a good network coordinator, and how to grow it.",
      th: "ผู้ประสานงานที่ดีเป็นอย่างไร และฝึกได้อย่างไร"),
    fields: .shared([
      Field("why", .both, Phrase(en: "Why it matters", th: "เหตุที่สำคัญ")),
      Field("how_to_see_it", .both, Phrase(en: "How to see it", th: "ดูได้จากอะไร")),
      Field("how_to_build_it", .both, Phrase(en: "How to build it", th: "ฝึกได้อย่างไร")),
    ]), sheetQuestion: "how_to_see_it")
}
