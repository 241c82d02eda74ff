import Diagnostics

extension RecordKind {
  static let roles = RecordKind(
    "roles", prefix: "role",
    plural: Phrase(en: "Roles", th: "บทบาทหน้าที่"),
    singular: Phrase(en: "Role", th: "บทบาท"),
    summary: Phrase(
      en:
        "What a network does for people, for the state and for other networks.",
      th: "สิ่งที่เครือข่ายทำเพื่อประชาชน ภาครัฐ และเครือข่ายอื่น"),
    fields: .shared([
      Field(
        "holder",
        .choice([
          Choice("network", en: "the network", th: "เครือข่าย"),
          Choice("member", en: "each member", th: "สมาชิก"),
          Choice("coordinator", en: "the coordinator", th: "ผู้ประสานงาน"),
          Choice("state", en: "the state", th: "ภาครัฐ"),
        ]), Phrase(en: "Held by", th: "ผู้รับบทบาท")),
      Field(
        "towards",
        .list(
          .choice([
            Choice("people", en: "people", th: "ประชาชน"),
            Choice("state", en: "the state", th: "ภาครัฐ"),
            Choice("other_networks", en: "other networks", th: "เครือข่ายอื่น"),
          ])), Phrase(en: "Towards", th: "ทำต่อ")),
      Field("sample_tasks", .bothList, Phrase(en: "Sample tasks", th: "ตัวอย่างงาน")),
      Field("limits", .both, Phrase(en: "Limits", th: "ขอบเขตที่ไม่ควรทำ")),
    ]), textHead: Phrase(en: "What the network does", th: "เครือข่ายทำอะไร"))
}
