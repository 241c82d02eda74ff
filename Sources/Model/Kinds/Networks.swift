import Diagnostics

extension RecordKind {
  static let networks = RecordKind(
    "networks", prefix: "network",
    plural: Phrase(en: "Networks", th: "เครือข่าย"),
    singular: Phrase(en: "Network", th: "เครือข่าย"),
    summary: Phrase(
      en:
        "Civil-society participation networks: what they are for, who promotes them and how they are led.",
      th: "เครือข่ายการมีส่วนร่วมภาคประชาชน ตั้งขึ้นเพื่ออะไร ใครส่งเสริม และนำกันอย่างไร"),
    fields: .shared([
      Field(
        "kind",
        .choice([
          Choice("community", en: "community", th: "ชุมชน"),
          Choice("occupational", en: "occupational", th: "อาชีพ"),
          Choice("issue", en: "issue", th: "ประเด็น"), Choice("area", en: "area", th: "พื้นที่"),
          Choice("participation", en: "participation", th: "การมีส่วนร่วม"),
        ]), Phrase(en: "Kind", th: "ประเภท")),
      Field(
        "level",
        .choice([
          Choice("community", en: "community", th: "ชุมชน"),
          Choice("province", en: "province", th: "จังหวัด"),
          Choice("region", en: "region", th: "ภาค"),
          Choice("national", en: "national", th: "ประเทศ"),
        ]), Phrase(en: "Level", th: "ระดับ")),
      Field.region.optional,
      Field(
        "provinces", .list(.reference("places")), Phrase(en: "Provinces it is in", th: "อยู่ในจังหวัด")
      )
      .optional.explained(
        en: "places that are provinces or lie in one; the map shows them",
        th: "พื้นที่ที่เป็นจังหวัดหรืออยู่ในจังหวัด ใช้แสดงในแผนที่"),
      Field("area", .both, Phrase(en: "Area", th: "พื้นที่")),
      Field("purpose", .both, Phrase(en: "Purpose", th: "วัตถุประสงค์")),
      Field(
        "promoters", .list(.reference("agencies")), Phrase(en: "Promoted by", th: "หน่วยงานส่งเสริม")),
      Field(
        "coordinates_with", .list(.typedReference(["networks", "agencies"])),
        Phrase(en: "Coordinates with", th: "ประสานงานกับ")
      ).optional,
      Field(
        "members_from", .list(.reference("structure_components")),
        Phrase(en: "Members from", th: "สมาชิกมาจาก")
      ).absent(en: "not stated in the sources", th: "แหล่งอ้างอิงไม่ได้ระบุ"),
      Field("established", .orUnknown(.year), Phrase(en: "Established", th: "ก่อตั้งเมื่อ"))
        .asking(en: "When it was set up", th: "ก่อตั้งเมื่อใด"),
      Field("province_count", .counted(1...77), Phrase(en: "Provinces", th: "จำนวนจังหวัด"))
        .asking(en: "How many provinces it covered", th: "ครอบคลุมกี่จังหวัด"),
      Field("region_count", .counted(1...10), Phrase(en: "Regions", th: "จำนวนภาค"))
        .asking(en: "How many regions it covered", th: "ครอบคลุมกี่ภาค"),
      Field(
        "governance_form",
        .choice([
          Choice("shared", en: "shared among members", th: "สมาชิกกำกับร่วมกัน"),
          Choice("lead", en: "led by one member", th: "สมาชิกหนึ่งรายเป็นแกนนำ"),
          Choice("nao", en: "run by an administrative body", th: "มีองค์กรกลางบริหาร"),
          Choice("unknown", en: "unknown", th: "ไม่ทราบ"),
        ]), Phrase(en: "Governance", th: "รูปแบบการกำกับ")
      ).asking(
        en: "Who governed it: the members together, one of them, or a body set up for it",
        th: "ใครกำกับเครือข่าย สมาชิกร่วมกัน สมาชิกรายหนึ่ง หรือองค์กรกลาง"),
    ]))
}
