import Diagnostics

extension Code {
  /// Findings about what belongs to persons.
  static let personalCodes: [Code] = [.personalData]

  static let personalData = Code(
    "personal-data",
    title: Phrase(
      en: "What identifies a person is printed with consent alone",
      th: "ข้อมูลที่ระบุตัวบุคคลต้องได้รับความยินยอมก่อนเผยแพร่"),
    why: Phrase(
      en:
        "An identity number, a telephone number or an e-mail address that is once printed cannot be called back.",
      th: "เลขประจำตัวประชาชน เบอร์โทรศัพท์ หรืออีเมลที่เผยแพร่ไปแล้วเรียกคืนไม่ได้"),
    wrong: "text: {en: 'Ask Somchai, 081 234 5678'}",
    right: "consent: {by: The secretary, date: 2026-10-01}")
}

extension Diagnostic {
  /// The same finding about a private field, without the value that its words may repeat.
  var withoutPrivateValue: Diagnostic {
    if code == .missingKey || code == .unknownKey || code == .emptyText { return self }
    return Diagnostic(
      code, severity: severity, at: place,
      Phrase(
        en: "this private field does not hold what it should", th: "ช่องสำหรับบรรณาธิการช่องนี้มีค่าผิดชนิด"),
      help: Phrase(
        en: "write a text, and the day as in 2026-11-22",
        th: "เขียนเป็นข้อความ ส่วนวันที่เขียนแบบ 2026-11-22"))
  }
}
