import Diagnostics

/// The findings about templates, each said in one place.
extension Diagnostic {
  static func unclosedTag(_ span: Span, closing: [UInt8]) -> Self {
    let sign = quoted(String(decoding: closing, as: UTF8.self))
    return Diagnostic(
      .templateUnclosedTag, at: .span(span),
      Phrase(
        en: "a tag ends on its own line with \(sign); this one does not",
        th: "แท็กต้องปิดด้วย \(sign) ในบรรทัดเดียวกัน แต่แท็กนี้ไม่ได้ปิด"),
      help: Phrase(en: "write \(sign) after the name", th: "ใส่ \(sign) ต่อท้ายชื่อ"))
  }

  static func unclosedSection(_ span: Span, _ name: String) -> Self {
    Diagnostic(
      .templateUnclosedSection, at: .span(span),
      Phrase(
        en: "a section that is opened is closed; \(quoted(name)) is not",
        th: "ส่วนที่เปิดไว้ต้องปิด แต่ \(quoted(name)) ยังไม่ได้ปิด"),
      help: Phrase(
        en: "write {{/\(clipped(name))}} where it ends",
        th: "ใส่ {{/\(clipped(name))}} ตรงที่ส่วนนี้จบ"))
  }

  static func wrongClosing(_ span: Span, _ name: String, open: (span: Span, name: String)?) -> Self
  {
    guard let open else {
      return Diagnostic(
        .templateWrongClosing, at: .span(span),
        Phrase(
          en: "a closing tag ends a section; none is open for \(quoted(name))",
          th: "แท็กปิดต้องปิดส่วนที่เปิดไว้ แต่ไม่มีส่วนใดเปิดไว้ให้ \(quoted(name))"),
        help: Phrase(en: "delete the tag", th: "ลบแท็กนี้"))
    }
    return Diagnostic(
      .templateWrongClosing, at: .span(span),
      Phrase(
        en:
          "a closing tag names the section \(quoted(open.name)); this one says \(quoted(name))",
        th: "แท็กปิดต้องใช้ชื่อของส่วนที่เปิดอยู่คือ \(quoted(open.name)) แต่แท็กนี้เขียนว่า \(quoted(name))"),
      help: Phrase(
        en: "write \(quoted(open.name))", th: "แก้เป็น \(quoted(open.name))"),
      labels: [Label(open.span, Phrase(en: "opened here", th: "เปิดที่นี่"))],
      fix: Fix(span, replacement: open.name, isSafe: false))
  }

  static func emptyTag(_ span: Span, _ tag: String) -> Self {
    Diagnostic(
      .templateEmptyTag, at: .span(span),
      Phrase(
        en: "a tag holds a name; \(quoted(tag)) holds none",
        th: "แท็กต้องมีชื่ออยู่ข้างใน แต่ \(quoted(tag)) ไม่มี"),
      help: Phrase(en: "write a name or delete the tag", th: "ใส่ชื่อหรือลบแท็กนี้"))
  }

  static func badDelimiters(_ span: Span, _ tag: String) -> Self {
    Diagnostic(
      .templateDelimiters, at: .span(span),
      Phrase(
        en: "a change of delimiters gives two, with a space between; \(quoted(tag)) does not",
        th: "การเปลี่ยนเครื่องหมายคั่นต้องระบุสองตัวโดยเว้นวรรคระหว่างกัน แต่ \(quoted(tag)) ไม่ได้ทำเช่นนั้น"),
      help: Phrase(en: "write it like {{=<% %>=}}", th: "เขียนแบบ {{=<% %>=}}"))
  }

  static func badName(_ span: Span, _ name: String) -> Self {
    Diagnostic(
      .templateBadName, at: .span(span),
      Phrase(
        en: "a name holds no space; \(quoted(name)) does",
        th: "ชื่อต้องไม่มีช่องว่าง แต่ \(quoted(name)) มี"),
      help: Phrase(en: "write the name alone", th: "เขียนเฉพาะชื่อ"))
  }

  static func badTemplateName(_ span: Span, _ name: String) -> Self {
    Diagnostic(
      .templateBadName, at: .span(span), badTemplateNamePhrase(name), help: templateNameHelp)
  }

  static func badFileName(_ path: String, _ name: String) -> Self {
    Diagnostic(
      .templateBadName, at: .file(path), badTemplateNamePhrase(name), help: templateNameHelp)
  }

  private static func badTemplateNamePhrase(_ name: String) -> Phrase {
    Phrase(
      en: "a template's name holds only a-z, 0-9, _, - and /; \(quoted(name)) does not fit",
      th: "ชื่อเทมเพลตใช้ได้เฉพาะ a-z, 0-9, _, - และ / แต่ \(quoted(name)) ไม่เป็นเช่นนั้น")
  }

  private static let templateNameHelp = Phrase(
    en: "write it like site/chapter, in at most 200 letters",
    th: "เขียนแบบ site/chapter ยาวไม่เกิน 200 ตัวอักษร")

  static func duplicateTemplate(_ path: String, _ name: String) -> Self {
    Diagnostic(
      .templateDuplicate, at: .file(path),
      Phrase(
        en: "a template has a name of its own; \(quoted(name)) is there already",
        th: "เทมเพลตต้องมีชื่อไม่ซ้ำกัน แต่มี \(quoted(name)) อยู่แล้ว"),
      help: Phrase(en: "rename or delete one of the files", th: "เปลี่ยนชื่อหรือลบไฟล์ใดไฟล์หนึ่ง"))
  }

  /// The same finding with more labels.
  func with(_ more: [Label]) -> Self {
    Diagnostic(
      code, severity: severity, at: place, message, help: help, labels: labels + more, fix: fix)
  }

  // MARK: Quoting

  static func quoted(_ name: String) -> String { "\"\(clipped(name))\"" }

  /// At most 60 scalars of a name, and no line end, so that a message stays one line.
  static func clipped(_ name: String) -> String {
    var text = String.UnicodeScalarView()
    for scalar in name.unicodeScalars.prefix(60) {
      text.append(scalar.value < 0x20 || scalar.value == 0x7F ? "\u{FFFD}" : scalar)
    }
    return String(text) + (name.unicodeScalars.dropFirst(60).isEmpty ? "" : "…")
  }
}
