import Diagnostics

extension RecordKind {
  static let channels = RecordKind(
    "channels", prefix: "channel",
    plural: Phrase(en: "Channels", th: "ช่องทางการมีส่วนร่วม"),
    singular: Phrase(en: "Channel", th: "ช่องทาง"),
    summary: Phrase(
      en: "Ways in which people and the state hear each other.",
      th: "วิธีที่ประชาชนกับภาครัฐได้ยินเสียงกัน"),
    fields: .shared([
      Field(
        "direction",
        .choice([
          Choice("state_to_people", en: "from the state to people", th: "จากรัฐถึงประชาชน"),
          Choice("people_to_state", en: "from people to the state", th: "จากประชาชนถึงรัฐ"),
          Choice("two_way", en: "both ways", th: "สองทาง"),
        ]), Phrase(en: "Direction", th: "ทิศทาง")),
      Field(
        "medium",
        .choice([
          Choice("paper", en: "paper", th: "กระดาษ"),
          Choice("phone", en: "telephone", th: "โทรศัพท์"),
          Choice("online", en: "online", th: "ออนไลน์"),
          Choice("meeting", en: "meeting", th: "การประชุม"),
        ]), Phrase(en: "Medium", th: "สื่อ")),
      Field(
        "level_ids", .list(.reference("participation_levels")),
        Phrase(en: "Levels", th: "ระดับการมีส่วนร่วม")),
      Field("in_handbook", .boolean, Phrase(en: "Named in the original", th: "ต้นฉบับกล่าวถึง")),
      Field("needs", .both, Phrase(en: "What it needs", th: "สิ่งที่ต้องมี")),
      Field("good_for", .both, Phrase(en: "Good for", th: "เหมาะกับ")),
      Field("limits", .both, Phrase(en: "Limits", th: "ข้อจำกัด")),
    ]))
}
