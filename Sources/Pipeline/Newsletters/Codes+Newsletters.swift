import Diagnostics

extension Code {
  /// Findings about what the issues of the newsletter keep for the next draft.
  static let newsletterCodes: [Code] = [.badSeenLine]

  static let badSeenLine = Code(
    "bad-seen-line",
    title: Phrase(
      en: "What an issue knew is one name and one hash a line",
      th: "บันทึกว่าฉบับก่อนเห็นอะไรมีบรรทัดละหนึ่งชื่อกับหนึ่งค่าแฮช"),
    why: Phrase(
      en: "A line that cannot be read would make old things look like news.",
      th: "ถ้าอ่านบรรทัดไม่ได้ เรื่องเก่าจะกลายเป็นข่าวใหม่"),
    wrong: "<<<<<<< HEAD in content/newsletters/2026-12/seen.tsv",
    right: "chapter:roles and a hash, with a tab between")
}

extension Diagnostic {
  static func badSeenLine(_ line: String, _ span: Span) -> Diagnostic {
    Diagnostic(
      .badSeenLine, at: .span(span),
      Phrase(
        en: "a line holds a name and a hash, under '\(SeenContent.header)'; found '\(line)'",
        th: "แต่ละบรรทัดมีชื่อกับค่าแฮช ใต้บรรทัด '\(SeenContent.header)' แต่พบ '\(line)'"),
      help: Phrase(
        en: "take the line out, or restore the file from its last good version",
        th: "ลบบรรทัดนี้ หรือกู้ไฟล์จากฉบับล่าสุดที่ใช้ได้"))
  }
}
