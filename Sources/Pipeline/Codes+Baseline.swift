import Diagnostics
import ThaiText

extension Code {
  /// The codes that the baseline raises.
  static let baselineCodes: [Code] = [.badBaselineLine, .expiredBaseline, .unmetBaseline]

  /// Whether the finding is about the baseline itself.
  var isOfBaseline: Bool { Self.baselineCodes.contains(self) }

  static let badBaselineLine = Code(
    "bad-baseline-line",
    title: Phrase(
      en: "A line of the baseline has a day, a code, a file and a message",
      th: "แต่ละบรรทัดของไฟล์ข้อยกเว้นมีวันที่ รหัส ไฟล์ และข้อความ"),
    why: Phrase(
      en: "A line that cannot be read excuses nothing, and nobody would notice.",
      th: "บรรทัดที่อ่านไม่ได้ไม่ได้ยกเว้นสิ่งใด และจะไม่มีใครสังเกตเห็น"),
    wrong: "dead-link content/handbook/10-start/10-first/en.md",
    right: "2027-03-31, a code, a file and a message, with tabs between")

  static let expiredBaseline = Code(
    "expired-baseline",
    title: Phrase(
      en: "A known finding is mended before its day", th: "ข้อที่ยกเว้นไว้ต้องแก้ก่อนครบกำหนด"),
    why: Phrase(
      en: "A baseline gives time to mend things; without an end it would hide them for ever.",
      th: "ไฟล์ข้อยกเว้นมีไว้ให้เวลาแก้ไข ถ้าไม่มีกำหนดก็เท่ากับซ่อนปัญหาไว้ตลอดไป"),
    wrong: "a line whose day was last month, and the finding still there",
    right: "the finding mended and the line removed, or a later day agreed on")

  static let unmetBaseline = Code(
    "unmet-baseline",
    title: Phrase(
      en: "A line of the baseline has its finding", th: "ข้อยกเว้นทุกบรรทัดยังมีข้อที่พบอยู่จริง"),
    why: Phrase(
      en: "A line that outlives its finding would hide the same mistake when it is made again.",
      th: "บรรทัดที่ค้างอยู่หลังแก้แล้ว จะซ่อนข้อผิดพลาดเดิมเมื่อเกิดขึ้นอีก"),
    wrong: "a line for a dead link that somebody mended",
    right: "no line for it: 'khumue check --baseline FILE --update-baseline'")
}

extension Diagnostic {
  static func badBaselineLine(_ span: Span) -> Diagnostic {
    Diagnostic(
      .badBaselineLine, at: .span(span),
      Phrase(
        en: "a line of the baseline has a day, a code, a file and a message with tabs between",
        th: "แต่ละบรรทัดของไฟล์ข้อยกเว้นต้องมีวันที่ รหัส ไฟล์ และข้อความ คั่นด้วยแท็บ"),
      help: Phrase(
        en: "mend the line, or write the file anew with --update-baseline",
        th: "แก้บรรทัดนี้ หรือเขียนไฟล์ใหม่ด้วย --update-baseline"))
  }

  static func expiredBaseline(_ until: CalendarDate, _ span: Span) -> Diagnostic {
    let day = until.text(.iso)
    return Diagnostic(
      .expiredBaseline, severity: .warning, at: .span(span),
      Phrase(
        en: "a known finding is mended before its day, which was '\(day)'",
        th: "ข้อที่ยกเว้นไว้ต้องแก้ก่อนครบกำหนด ซึ่งคือ '\(day)'"),
      help: Phrase(
        en: "mend the finding and remove this line, or agree on a later day",
        th: "แก้ข้อที่พบแล้วลบบรรทัดนี้ หรือตกลงกำหนดวันใหม่"))
  }

  static func unmetBaseline(_ span: Span) -> Diagnostic {
    Diagnostic(
      .unmetBaseline, severity: .warning, at: .span(span),
      Phrase(
        en: "a line of the baseline has its finding, and this one has none any more",
        th: "ข้อยกเว้นต้องมีข้อที่พบอยู่จริง แต่บรรทัดนี้ไม่พบแล้ว"),
      help: Phrase(
        en: "remove the line, or write the file anew with --update-baseline",
        th: "ลบบรรทัดนี้ หรือเขียนไฟล์ใหม่ด้วย --update-baseline"))
  }
}
