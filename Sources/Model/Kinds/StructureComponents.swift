import Diagnostics

extension RecordKind {
  static let structureComponents = RecordKind(
    "structure_components", prefix: "structure-component",
    plural: Phrase(en: "Structure components", th: "องค์ประกอบของเครือข่าย"),
    singular: Phrase(en: "Structure component", th: "องค์ประกอบ"),
    summary: Phrase(
      en:
        "The groups and bodies that make up a network.",
      th: "กลุ่มและคณะที่ประกอบเป็นเครือข่าย"),
    fields: .shared([
      Field(
        "kind",
        .choice([
          Choice("member_group", en: "group of members", th: "กลุ่มสมาชิก"),
          Choice("committee", en: "committee", th: "คณะทำงาน"),
          Choice("office", en: "office", th: "สำนักงาน"),
          Choice("budget", en: "budget", th: "งบประมาณ"), Choice("rule", en: "rule", th: "กติกา"),
        ]), Phrase(en: "Kind", th: "ประเภท")),
      Field("source_group", .both, Phrase(en: "Drawn from", th: "มาจาก")),
      Field(
        "number_of_persons", .orNull(.counted(1...999)),
        Phrase(en: "Number of persons", th: "จำนวนคน")
      ).absent(en: "unknown; the original’s list is lost", th: "ไม่ทราบ เพราะรายการในต้นฉบับหายไป")
        .asking(en: "How many persons it had", th: "มีกี่คน"),
      Field("how_chosen", .both, Phrase(en: "How chosen", th: "วิธีได้มา")),
      Field("term", .orUnknown(.both), Phrase(en: "Term", th: "วาระ"))
        .asking(en: "How long its members serve", th: "อยู่ในวาระนานเท่าใด"),
    ]))
}
