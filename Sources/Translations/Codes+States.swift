import Diagnostics
import ThaiText

/// The findings about units, each at the text that somebody has to look at.
extension Diagnostic {
  static func staleTranslation(
    _ entry: TranslationReview.Entry, _ language: Language
  ) -> Diagnostic? {
    guard let text = entry.unit[language], let newer = entry.unit[language.other],
      let day = entry.line?.date
    else { return nil }
    let (stale, changed) = (language.phrase, language.other.phrase)
    return Diagnostic(
      .staleTranslation, severity: .warning, at: .span(text.span),
      Phrase(
        en:
          "the \(stale.english) text follows the \(changed.english); that of '\(entry.unit.name)' changed after \(day.text(.iso))",
        th:
          "ข้อความ\(stale.thai)ต้องตาม\(changed.thai) แต่\(changed.thai)ของ '\(entry.unit.name)' เปลี่ยนไปหลังวันที่ \(day.text(.iso))"
      ),
      help: Phrase(
        en: "bring it up to date, then 'khumue translations accept \(entry.unit.name)'",
        th: "แก้ให้ตรงกัน แล้วสั่ง 'khumue translations accept \(entry.unit.name)'"),
      labels: [Label(newer.span, Phrase(en: "the newer text", th: "ข้อความที่ใหม่กว่า"))])
  }

  static func untranslatedText(
    _ entry: TranslationReview.Entry, _ language: Language
  ) -> Diagnostic? {
    guard let text = entry.unit[language.other] else { return nil }
    return Diagnostic(
      .untranslatedText, severity: .warning, at: .span(text.span),
      Phrase(
        en:
          "each text has its translation; '\(entry.unit.name)' has no \(language.phrase.english) text",
        th: "ทุกข้อความต้องมีคำแปล แต่ '\(entry.unit.name)' ยังไม่มีข้อความ\(language.phrase.thai)"),
      help: Phrase(
        en: "write it, or 'khumue translations not-needed \(entry.unit.name)'",
        th: "เขียนเพิ่ม หรือสั่ง 'khumue translations not-needed \(entry.unit.name)'"))
  }

  static func untrackedTranslation(_ entry: TranslationReview.Entry) -> Diagnostic? {
    guard let text = entry.unit.thai ?? entry.unit.english else { return nil }
    let why =
      entry.line.map {
        Phrase(
          en: "both texts of '\(entry.unit.name)' changed after \($0.date.text(.iso))",
          th: "ข้อความทั้งสองภาษาของ '\(entry.unit.name)' เปลี่ยนไปหลังวันที่ \($0.date.text(.iso))")
      }
      ?? Phrase(
        en: "nobody has accepted '\(entry.unit.name)'",
        th: "ยังไม่มีใครรับรอง '\(entry.unit.name)'")
    return Diagnostic(
      .untrackedTranslation, severity: .warning, at: .span(text.span),
      Phrase(
        en: "somebody compares each text with its translation; \(why.english)",
        th: "ทุกข้อความต้องมีผู้ตรวจว่าคำแปลตรงกัน แต่\(why.thai)"),
      help: Phrase(
        en: "compare both, then 'khumue translations accept \(entry.unit.name)'",
        th: "เทียบทั้งสองภาษา แล้วสั่ง 'khumue translations accept \(entry.unit.name)'"))
  }
}

extension Language {
  /// What the language is called, in lower case or not as the language asks.
  fileprivate var phrase: Phrase {
    switch self {
    case .thai: Phrase(en: "Thai", th: "ภาษาไทย")
    case .english: Phrase(en: "English", th: "ภาษาอังกฤษ")
    }
  }
}
