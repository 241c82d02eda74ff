import Diagnostics

extension RecordKind {
  static let networkTypes = RecordKind(
    "network_types", prefix: "network-type",
    plural: Phrase(en: "Types of network", th: "ประเภทของเครือข่าย"),
    singular: Phrase(en: "Type of network", th: "ประเภทเครือข่าย"),
    summary: Phrase(
      en: "Ways in which government works through networks.",
      th: "ภาครัฐทำงานผ่านเครือข่ายได้กี่แบบ"),
    presentation: .list,
    fields: .shared(.theory))
}
