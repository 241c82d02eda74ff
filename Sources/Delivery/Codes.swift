package import Diagnostics

extension Code {
  /// The codes that this module raises.
  package static let deliveryCodes: [Code] = [.damagedJournal]

  static let damagedJournal = Code(
    "damaged-journal",
    title: Phrase(
      en: "The journal of a newsletter is left as the program wrote it",
      th: "บันทึกการส่งจดหมายข่าวต้องเป็นไปตามที่โปรแกรมเขียนไว้"),
    why: Phrase(
      en:
        "It alone says who has the issue already. With a changed one somebody would get two messages.",
      th: "มีแต่บันทึกนี้ที่บอกว่าใครได้รับฉบับนั้นแล้ว ถ้าถูกแก้ไข บางคนจะได้จดหมายสองฉบับ"),
    wrong: "a journal that an editor has saved anew", right: "the journal as it was")
}

extension Diagnostic {
  static func damagedJournal(_ span: Span) -> Diagnostic {
    Diagnostic(
      .damagedJournal, at: .span(span),
      Phrase(
        en: "a journal is left as it was written; this line is none of ours, or of another issue",
        th: "บันทึกการส่งต้องไม่ถูกแก้ไข แต่บรรทัดนี้โปรแกรมไม่ได้เขียน หรือเป็นของฉบับอื่น"),
      help: Phrase(
        en: "restore the journal; without it nobody knows who has the issue already",
        th: "กู้บันทึกเดิมกลับมา ถ้าไม่มีก็ไม่รู้ว่าใครได้รับฉบับนี้แล้ว"))
  }
}
