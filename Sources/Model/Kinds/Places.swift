import Diagnostics

extension RecordKind {
  static let places = RecordKind(
    "places", prefix: "place",
    plural: Phrase(en: "Places", th: "พื้นที่"),
    singular: Phrase(en: "Place", th: "พื้นที่"),
    summary: Phrase(
      en: "The places that the case studies are about.",
      th: "พื้นที่ในกรณีศึกษา"),
    fields: .shared([
      Field(
        "kind",
        .choice([
          Choice("province", en: "province", th: "จังหวัด"),
          Choice("district", en: "district", th: "อำเภอ"),
          Choice("subdistrict", en: "subdistrict", th: "ตำบล"),
          Choice("village", en: "village", th: "หมู่บ้าน"),
          Choice("unknown", en: "unknown", th: "ไม่ทราบ"),
        ]), Phrase(en: "Kind", th: "ประเภท")
      ).asking(
        en: "Whether the name means the village, the subdistrict or the district",
        th: "ชื่อนี้หมายถึงหมู่บ้าน ตำบล หรืออำเภอ"),
      Field("parent", .reference("places"), Phrase(en: "Part of", th: "อยู่ใน")).optional,
      Field.region.optional,
      Field(
        "area_km2",
        .list(
          .object([
            Field("value", .number, Phrase(en: "km²", th: "ตร.กม."))
              .measured(en: "km²", th: "ตร.กม."),
            Field("source", .reference("sources"), Phrase(en: "Source", th: "แหล่งอ้างอิง")),
          ])), Phrase(en: "Area", th: "เนื้อที่")
      ).absent(en: "not stated in the sources read", th: "ไม่มีในแหล่งอ้างอิงที่ได้อ่าน"),
      Field(
        "population",
        .list(
          .object([
            Field("value", .integer(0...100_000_000), Phrase(en: "People", th: "คน"))
              .measured(en: "people", th: "คน"),
            Field("year", .orUnknown(.year), Phrase(en: "Year", th: "ปี")),
            Field("source", .reference("sources"), Phrase(en: "Source", th: "แหล่งอ้างอิง")),
          ])), Phrase(en: "Population", th: "ประชากร")
      ).absent(en: "not stated in the sources read", th: "ไม่มีในแหล่งอ้างอิงที่ได้อ่าน"),
      Field(
        "certainty", .choice(certaintyChoices),
        Phrase(en: "Is this the place meant?", th: "เป็นที่นี้แน่หรือไม่")
      ).asking(en: "Which place is meant", th: "หมายถึงที่ใด"),
    ]))
}
