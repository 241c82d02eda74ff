import Diagnostics

extension [Field] {
  /// What every record, chapter and issue may tell its editors; no output holds it.
  package static let forEditors: [Field] = [
    Field(
      "consent",
      .object([
        Field("by", .text, Phrase(en: "Who recorded the consent", th: "ผู้บันทึกความยินยอม")),
        Field("date", .date, Phrase(en: "Recorded on", th: "วันที่บันทึก")),
      ]), Phrase(en: "Consent to personal data", th: "ความยินยอมให้เผยแพร่ข้อมูลส่วนบุคคล")
    ).optional.keptPrivate.explained(
      en: "without it, numbers and addresses of persons are refused; no reader sees it",
      th: "ถ้าไม่มี จะใส่เลขประจำตัว เบอร์โทรศัพท์ หรืออีเมลของบุคคลไม่ได้ ผู้อ่านไม่เห็นช่องนี้"),
    Field("internal_note", .text, Phrase(en: "Note among editors", th: "บันทึกภายใน"))
      .optional.keptPrivate.explained(
        en: "no reader sees it", th: "ผู้อ่านไม่เห็นช่องนี้"),
  ]
}
