import Diagnostics

extension RecordKind {
  static let caseStudies = RecordKind(
    "case_studies", prefix: "case-study",
    plural: Phrase(en: "Case studies", th: "กรณีศึกษา"),
    singular: Phrase(en: "Case study", th: "กรณีศึกษา"),
    summary: Phrase(
      en: "What networks have done, as far as the sources tell.",
      th: "สิ่งที่เครือข่ายได้ทำ เท่าที่แหล่งอ้างอิงบอกไว้"),
    fields: .shared([
      Field("province", .reference("places"), Phrase(en: "Province", th: "จังหวัด")),
      Field("place", .reference("places"), Phrase(en: "Place", th: "พื้นที่")).optional,
      Field(
        "original_case_number", .orUnknown(.integer(1...99)),
        Phrase(en: "Case number in the original", th: "ลำดับกรณีในต้นฉบับ")
      ).asking(en: "Which number the case had in the original", th: "เป็นกรณีที่เท่าใดในต้นฉบับ"),
      Field("topic", .orUnknown(.both), Phrase(en: "Topic", th: "เรื่อง"))
        .asking(en: "What the work was about", th: "งานนี้เป็นเรื่องอะไร"),
      Field(
        "actors", .list(.typedReference(["parties", "agencies"])),
        Phrase(en: "Who took part", th: "ผู้เกี่ยวข้อง")),
      Field("what_was_done", .both, Phrase(en: "What was done", th: "สิ่งที่ทำ")),
      Field(
        "good_practices",
        .list(
          .object([
            Field("th", .text, Phrase(en: "Thai", th: "ไทย")),
            Field("en", .text, Phrase(en: "English", th: "อังกฤษ")),
            Field("lines", .text, Phrase(en: "Lines", th: "บรรทัด")),
          ])), Phrase(en: "Good practices", th: "แนวปฏิบัติที่ดี")),
      Field("result", .both, Phrase(en: "Result", th: "ผล")),
      Field(
        "difference_from_others", .both, Phrase(en: "What sets it apart", th: "สิ่งที่ต่างจากกรณีอื่น")),
      Field("unknowns", .bothList, Phrase(en: "What is not known", th: "สิ่งที่ยังไม่ทราบ")),
      Field(
        "conditions_shown", .list(.reference("coordination_conditions")),
        Phrase(en: "Conditions it shows", th: "เงื่อนไขที่เห็นได้")
      ).optional,
      Field(
        "qualities_shown", .list(.reference("coordinator_qualities")),
        Phrase(en: "Qualities it shows", th: "คุณสมบัติที่เห็นได้")
      ).optional,
    ]))
}
