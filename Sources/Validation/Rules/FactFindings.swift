import Diagnostics
import Model

/// Says why a fact in prose cannot be printed.
enum FactFindings {
  /// `nil` when the record exists but has a fault of its own, which is reported there.
  static func diagnostic(
    _ fault: ProseFactFault, _ written: String, _ span: Span, _ directory: ContentDirectory
  ) -> Diagnostic? {
    switch fault {
    case .form:
      return unknown(
        written, span,
        Phrase(
          en:
            "write {{role:gather-needs.title}}, {{count:networks}} or {{count:networks by=level}}",
          th: "เขียน {{role:gather-needs.title}}, {{count:networks}} หรือ {{count:networks by=level}}"
        ))
    case .unknownKind(let kind, let nearest):
      return unknown(
        written, span,
        LinkFindings.meant(
          nearest, else: Phrase(en: "'\(kind)' is no kind of record", th: "ไม่มีระเบียนชนิด '\(kind)'"))
      )
    case .unknownRecord(let reference, let nearest):
      if directory.contains(reference) { return nil }
      return unknown(
        written, span,
        LinkFindings.meant(
          nearest,
          else: Phrase(
            en: "there is no record '\(reference.id)'", th: "ไม่มีระเบียน '\(reference.id)'")))
    case .unknownField(let name, let nearest):
      return unknown(
        written, span,
        LinkFindings.meant(
          nearest, else: Phrase(en: "there is no field '\(name)'", th: "ไม่มีช่อง '\(name)'")))
    case .missingValue: return nil
    case .notText(let name):
      return unknown(
        written, span,
        Phrase(
          en: "'\(name)' holds no single text; name one of its fields or use a directive",
          th: "'\(name)' ไม่ใช่ข้อความเดี่ยว ให้ระบุช่องย่อย หรือใช้คำสั่งบล็อก"))
    }
  }

  private static func unknown(_ written: String, _ span: Span, _ help: Phrase) -> Diagnostic {
    Diagnostic(
      .unknownFact, at: .span(span),
      Phrase(
        en: "a fact in prose names a field that exists; '{{\(written)}}' does not",
        th: "ข้อมูลในเนื้อความต้องอ้างช่องที่มีจริง แต่ '{{\(written)}}' ไม่มี"),
      help: help)
  }
}
