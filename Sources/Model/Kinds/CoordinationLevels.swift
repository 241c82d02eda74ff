import Diagnostics

extension RecordKind {
  static let coordinationLevels = RecordKind(
    "coordination_levels", prefix: "coordination-level",
    plural: Phrase(en: "Levels of coordination", th: "ระดับการประสานงาน"),
    singular: Phrase(en: "Level of coordination", th: "ระดับการประสานงาน"),
    summary: Phrase(
      en: "Where coordination happens, from the village to the whole country, and who meets there.",
      th: "ประสานงานกันที่ใดบ้าง ตั้งแต่หมู่บ้านถึงระดับประเทศ และใครพบใคร"),
    fields: .shared([
      Field(
        "level",
        .choice([
          Choice("community", en: "community and subdistrict", th: "ชุมชนและตำบล"),
          Choice("province", en: "district and province", th: "อำเภอและจังหวัด"),
          Choice("region", en: "region", th: "ภาค"),
          Choice("national", en: "national", th: "ประเทศ"),
        ]), Phrase(en: "Level", th: "ระดับ")),
      Field("who_meets", .list(.reference("parties")), Phrase(en: "Who meets", th: "ใครพบใคร")),
      Field("typical_issues", .bothList, Phrase(en: "Typical issues", th: "เรื่องที่มักคุยกัน")),
      Field("rhythm", .both, Phrase(en: "Rhythm of meetings", th: "จังหวะการพบกัน")),
      Field(
        "depth",
        .choice([
          Choice("network", en: "exchange information", th: "แลกเปลี่ยนข้อมูล"),
          Choice("coordinate", en: "adjust activities", th: "ปรับกิจกรรมให้สอดคล้อง"),
          Choice("cooperate", en: "share resources", th: "แบ่งปันทรัพยากร"),
          Choice("collaborate", en: "raise each other's capacity", th: "เสริมความสามารถให้กัน"),
        ]), Phrase(en: "Depth to aim for", th: "ความลึกที่ควรไปให้ถึง")),
    ]))
}
