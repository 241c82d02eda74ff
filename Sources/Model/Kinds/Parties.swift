import Diagnostics

extension RecordKind {
  static let parties = RecordKind(
    "parties", prefix: "party",
    plural: Phrase(en: "Parties", th: "ฝ่ายที่เกี่ยวข้อง"),
    singular: Phrase(en: "Party", th: "ฝ่าย"),
    summary: Phrase(
      en: "The parties that work together, and what each does.",
      th: "ฝ่ายที่ทำงานร่วมกัน และงานของแต่ละฝ่าย"),
    fields: .shared([
      Field(
        "party",
        .choice([
          Choice("state", en: "the state", th: "ภาครัฐ"),
          Choice("people", en: "people", th: "ประชาชน"),
          Choice("network", en: "the network", th: "เครือข่าย"),
        ]), Phrase(en: "Party", th: "ฝ่าย")),
      Field("who", .both, Phrase(en: "Who", th: "ได้แก่ใคร")),
      Field("duties", .bothList, Phrase(en: "Duties", th: "หน้าที่")),
      Field(
        "gives",
        .list(
          .object([
            Field("to", .reference("parties"), Phrase(en: "To", th: "ให้")),
            Field("what", .both, Phrase(en: "What", th: "สิ่งที่ให้")),
          ])), Phrase(en: "Gives to other parties", th: "สิ่งที่ส่งให้ฝ่ายอื่น")
      ).optional,
      Field("examples", .bothList, Phrase(en: "Examples", th: "ตัวอย่าง")),
    ]))
}
