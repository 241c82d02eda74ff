import Diagnostics

extension RecordKind {
  static let characteristics = RecordKind(
    "characteristics", prefix: "characteristic",
    plural: Phrase(en: "Characteristics of networks", th: "ลักษณะร่วมของเครือข่าย"),
    singular: Phrase(en: "Characteristic", th: "ลักษณะ"),
    summary: Phrase(
      en: "What networks have in common.", th: "สิ่งที่เครือข่ายต่างๆ มีเหมือนกัน"),
    presentation: .list,
    fields: .shared(.theory))
}

extension [Field] {
  /// The fields of a point taken from the literature: whose it is, an example, and what the extract shows of it.
  static let theory = [
    Field("author", .both, Phrase(en: "After", th: "ตามแนวคิดของ")),
    Field("example", .both, Phrase(en: "Example", th: "ตัวอย่าง")),
    Field(
      "handbook_trace", .orNull(.reference("facts")),
      Phrase(en: "Trace in the original", th: "ร่องรอยในต้นฉบับ")
    ).absent(en: "none found in what survives", th: "ไม่พบในส่วนที่เหลืออยู่"),
  ]
}
