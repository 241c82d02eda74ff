import Diagnostics

extension RecordKind {
  static let workingPatterns = RecordKind(
    "working_patterns", prefix: "working-pattern",
    plural: Phrase(en: "Working patterns", th: "รูปแบบการทำงาน"),
    singular: Phrase(en: "Working pattern", th: "รูปแบบการทำงาน"),
    summary: Phrase(
      en: "How work starts, and the stages it goes through.",
      th: "งานเริ่มจากใคร และเดินไปทีละขั้นอย่างไร"),
    presentation: .list,
    fields: .shared([
      .start,
      Field("stages", .bothList, Phrase(en: "Stages", th: "ขั้นตอน")),
    ]))

  static let workCycle = RecordKind(
    "work_cycle", prefix: "work-stage",
    plural: Phrase(en: "A year's cycle of work", th: "รอบงานหนึ่งปี"),
    singular: Phrase(en: "Stage of the year", th: "ช่วงของรอบงาน"),
    summary: Phrase(
      en: "What a network does in the course of a year, stage by stage.",
      th: "ในหนึ่งปีเครือข่ายทำอะไรบ้าง ทีละช่วง"),
    presentation: .list,
    fields: .shared([
      Field.start.optional,
      Field("stages", .bothList, Phrase(en: "What to do", th: "สิ่งที่ต้องทำ")),
      Field("months", .list(.month), Phrase(en: "Months", th: "เดือนที่")),
    ]))
}

extension Field {
  fileprivate static let start = Field(
    "start",
    .choice([
      Choice("state", en: "the state", th: "ภาครัฐ"),
      Choice("people", en: "people", th: "ประชาชน"),
    ]), Phrase(en: "Who starts", th: "ใครเริ่ม"))
}
