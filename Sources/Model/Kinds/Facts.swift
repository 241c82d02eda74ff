import Diagnostics

extension RecordKind {
  static let facts = RecordKind(
    "facts", prefix: "fact",
    plural: Phrase(en: "Facts", th: "ข้อเท็จจริง"),
    singular: Phrase(en: "Fact", th: "ข้อเท็จจริง"),
    summary: Phrase(
      en: "The ledger behind this handbook: every statement, its status and its sources.",
      th: "บัญชีข้อเท็จจริงของคู่มือนี้ ทุกข้อความมีสถานะและแหล่งอ้างอิง"),
    presentation: .list,
    fields: [
      .id,
      .order,
      .text,
      Field("group", .text, Phrase(en: "Group", th: "หมวด")),
      .status,
      .original.optional,
      .restsOn.optional,
      .sources,
      Field("note", .localized(.either), Phrase(en: "Note", th: "หมายเหตุ")).optional.unlisted,
    ])
}
