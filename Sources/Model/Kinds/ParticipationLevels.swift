import Diagnostics

extension RecordKind {
  static let participationLevels = RecordKind(
    "participation_levels", prefix: "participation-level",
    plural: Phrase(en: "Levels of participation", th: "ระดับการมีส่วนร่วม"),
    singular: Phrase(en: "Level of participation", th: "ระดับการมีส่วนร่วม"),
    summary: Phrase(
      en: "How far people take part, from being told to deciding.",
      th: "ประชาชนมีส่วนร่วมได้ลึกเพียงใด ตั้งแต่รับรู้จนถึงตัดสินใจ"),
    fields: .shared([
      Field("level", .integer(1...5), Phrase(en: "Level", th: "ระดับที่")).counting,
      Field(
        "scheme",
        .choice([
          Choice("handbook", en: "the original", th: "ต้นฉบับ"),
          Choice("iap2", en: "IAP2", th: "IAP2"),
        ]), Phrase(en: "Scheme", th: "ชุดระดับ")),
      Field("state_does", .both, Phrase(en: "What the state does", th: "สิ่งที่รัฐทำ")),
      Field("people_do", .both, Phrase(en: "What people do", th: "สิ่งที่ประชาชนทำ")),
      Field("promise", .both, Phrase(en: "Promise", th: "คำมั่น")),
      Field("tools", .list(.reference("channels")), Phrase(en: "Channels", th: "ช่องทาง")),
      Field(
        "maps_to", .list(.reference("participation_levels")),
        Phrase(en: "Compares with", th: "เทียบกับ")
      ).absent(en: "no level of the other scheme", th: "ไม่มีระดับที่ตรงกันในอีกชุด"),
      Field("map_note", .both, Phrase(en: "On the comparison", th: "ข้อสังเกตในการเทียบ")),
    ]))
}
