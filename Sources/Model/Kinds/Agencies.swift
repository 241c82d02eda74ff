import Diagnostics

extension RecordKind {
  static let agencies = RecordKind(
    "agencies", prefix: "agency",
    plural: Phrase(en: "Agencies", th: "หน่วยงาน"),
    singular: Phrase(en: "Agency", th: "หน่วยงาน"),
    summary: Phrase(
      en: "The public bodies that the sources name.",
      th: "หน่วยงานที่แหล่งอ้างอิงกล่าวถึง"),
    fields: .shared([
      Field("abbreviation", .both, Phrase(en: "Abbreviation", th: "ชื่อย่อ")).optional,
      Field(
        "tier",
        .choice([
          Choice("central", en: "central", th: "ส่วนกลาง"),
          Choice("provincial", en: "provincial", th: "จังหวัด"),
          Choice("district", en: "district", th: "อำเภอ"), Choice("local", en: "local", th: "ท้องถิ่น"),
          Choice("university", en: "university", th: "มหาวิทยาลัย"),
        ]), Phrase(en: "Tier", th: "ระดับหน่วยงาน")),
      Field("party_id", .reference("parties"), Phrase(en: "Party", th: "ฝ่าย")),
      Field("duty", .both, Phrase(en: "Duty", th: "หน้าที่")),
      Field(
        "example_in_handbook", .boolean,
        Phrase(en: "Example in the original", th: "ต้นฉบับยกเป็นตัวอย่าง")),
      Field("url", .address, Phrase(en: "Address on the web", th: "เว็บไซต์")).optional,
    ]))
}
