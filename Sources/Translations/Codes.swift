package import Diagnostics

extension Code {
  /// The codes that this stage raises.
  package static let translationCodes: [Code] = [
    .badLedgerLine, .staleTranslation, .untranslatedText, .untrackedTranslation,
    .translationKit,
  ]

  static let badLedgerLine = Code(
    "bad-ledger-line",
    title: Phrase(
      en: "The ledger of translations has one unit a line", th: "ทะเบียนคำแปลมีบรรทัดละหนึ่งหน่วย"),
    why: Phrase(
      en: "A line that cannot be read hides whether a translation is up to date.",
      th: "ถ้าอ่านบรรทัดไม่ได้ จะไม่มีทางรู้ว่าคำแปลยังตรงกับต้นทางหรือไม่"),
    wrong: "<<<<<<< HEAD in content/translations.tsv",
    right: "role:gather-needs.title, two hashes, a name and a day, with tabs between")

  static let staleTranslation = Code(
    "stale-translation",
    title: Phrase(
      en: "A translation follows the text that it was made from", th: "คำแปลต้องตามต้นทางให้ทัน"),
    why: Phrase(
      en: "Readers of the two languages would be told different things.",
      th: "ผู้อ่านสองภาษาจะได้ข้อมูลไม่ตรงกัน"),
    wrong: "a Thai paragraph rewritten, its English left as it was",
    right: "both rewritten, then 'khumue translations accept'")

  static let untranslatedText = Code(
    "untranslated-text",
    title: Phrase(en: "Each text has its translation", th: "ทุกข้อความต้องมีคำแปล"),
    why: Phrase(
      en: "Readers of the other language would miss it.", th: "ผู้อ่านอีกภาษาจะขาดข้อความนั้น"),
    wrong: "a section in th.md alone",
    right: "the section in both, or 'khumue translations not-needed'")

  static let untrackedTranslation = Code(
    "untracked-translation",
    title: Phrase(
      en: "Somebody has compared each text with its translation",
      th: "ทุกข้อความต้องมีผู้ตรวจว่าคำแปลตรงกัน"),
    why: Phrase(
      en: "Only what was once accepted can later be found out of date.",
      th: "ต้องรับรองไว้ก่อน จึงจะรู้ภายหลังได้ว่าคำแปลไม่ทันต้นทาง"),
    wrong: "a new record that the ledger does not know",
    right: "khumue translations accept role:gather-needs.title --by Somsri")
}

extension Diagnostic {
  static func unknownLedgerVersion(_ line: String, _ span: Span) -> Diagnostic {
    Diagnostic(
      .badLedgerLine, at: .span(span),
      Phrase(
        en: "the ledger starts with a line that says its version; '\(line)' is not one known here",
        th: "บรรทัดแรกของทะเบียนต้องบอกรุ่นของรูปแบบ แต่ไม่รู้จัก '\(line)'"),
      help: Phrase(
        en: "start the file with '\(Ledger.header)'", th: "เริ่มไฟล์ด้วย '\(Ledger.header)'"))
  }

  static func badLedgerLine(_ fault: LedgerLine.Fault, _ span: Span) -> Diagnostic {
    let found = fault.phrase
    return Diagnostic(
      .badLedgerLine, at: .span(span),
      Phrase(
        en: "a line of the ledger holds unit, two hashes, a name and a day; \(found.english)",
        th: "แต่ละบรรทัดของทะเบียนมีหน่วย ค่าแฮชสองค่า ชื่อ และวันที่ แต่\(found.thai)"),
      help: Phrase(
        en: "take the line out and accept the unit again",
        th: "ลบบรรทัดนี้ แล้วรับรองหน่วยนั้นอีกครั้ง"))
  }

  static func duplicateLedgerLine(_ unit: String, _ span: Span) -> Diagnostic {
    Diagnostic(
      .badLedgerLine, at: .span(span),
      Phrase(
        en: "each unit stands in the ledger once; '\(unit)' stands in a line before this one",
        th: "แต่ละหน่วยอยู่ในทะเบียนได้บรรทัดเดียว แต่ '\(unit)' มีอยู่แล้วในบรรทัดก่อนหน้า"),
      help: Phrase(
        en: "keep the line that is right and take the other out",
        th: "เก็บบรรทัดที่ถูกต้องไว้ แล้วลบอีกบรรทัด"))
  }
}

extension LedgerLine.Fault {
  fileprivate var phrase: Phrase {
    switch self {
    case .columns(let count):
      Phrase(en: "this one has \(count) columns", th: "บรรทัดนี้มี \(count) คอลัมน์")
    case .unit: Phrase(en: "this one names no unit", th: "บรรทัดนี้ไม่มีชื่อหน่วย")
    case .hash(let text): Phrase(en: "'\(text)' is no hash", th: "'\(text)' ไม่ใช่ค่าแฮช")
    case .who: Phrase(en: "this one names nobody", th: "บรรทัดนี้ไม่มีชื่อผู้รับรอง")
    case .date(let text): Phrase(en: "'\(text)' is no day", th: "'\(text)' ไม่ใช่วันที่")
    }
  }
}
