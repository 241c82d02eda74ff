import Diagnostics

extension Code {
  static let translationKit = Code(
    "translation-kit",
    title: Phrase(
      en: "A translation comes back to the text that it was made for",
      th: "คำแปลต้องกลับมาที่ข้อความต้นทางเดิม"),
    why: Phrase(
      en: "Otherwise somebody else's newer words would be lost without a word.",
      th: "มิฉะนั้นข้อความใหม่ที่คนอื่นเขียนไว้จะหายไปโดยไม่มีใครรู้"),
    wrong: "a reply to a Thai section that was rewritten since the export",
    right: "a new export, and a reply to that")
}

/// The findings about what translators send back.
extension Diagnostic {
  static func badKitLine(_ span: Span) -> Diagnostic {
    Diagnostic(
      .translationKit, at: .span(span),
      Phrase(
        en: "a kit holds comments, msgctxt, msgid, msgstr and texts in quotes; this line is none",
        th: "ชุดแปลมีเฉพาะหมายเหตุ msgctxt msgid msgstr และข้อความในอัญประกาศ แต่บรรทัดนี้ไม่ใช่"),
      help: Phrase(en: "correct the line, or export again", th: "แก้บรรทัดนี้ หรือส่งออกใหม่"))
  }

  static func unknownKitUnit(_ name: String, _ kit: String) -> Diagnostic {
    Diagnostic(
      .translationKit, at: .file(kit),
      Phrase(
        en: "each entry names a unit of the project; there is no '\(name)'",
        th: "แต่ละรายการต้องเป็นหน่วยในโครงการ แต่ไม่มี '\(name)'"),
      help: Phrase(en: "export again", th: "ส่งออกใหม่"))
  }

  static func changedSinceExport(
    _ unit: TranslationUnit, _ language: Language, _ kit: String
  ) -> Diagnostic {
    Diagnostic(
      .translationKit, at: .file(kit),
      Phrase(
        en:
          "a reply is to the text that was exported; '\(language.tag)' of '\(unit.name)' has changed since",
        th: "คำตอบต้องตรงกับข้อความที่ส่งออก แต่ '\(language.tag)' ของ '\(unit.name)' เปลี่ยนไปแล้ว"),
      help: Phrase(en: "export this unit again", th: "ส่งออกหน่วยนี้ใหม่"))
  }

  static func noPlaceInFile(
    _ unit: TranslationUnit, _ language: Language, _ kit: String
  ) -> Diagnostic {
    Diagnostic(
      .translationKit, at: .file(kit),
      Phrase(
        en: "a section is put in its place by hand; '\(language.tag)' has no '\(unit.name)' yet",
        th: "ต้องวางหัวข้อใหม่ด้วยมือ เพราะ '\(language.tag)' ยังไม่มี '\(unit.name)'"),
      help: Phrase(
        en: "copy the translation into the file, then accept the unit",
        th: "คัดลอกคำแปลไปวางในไฟล์ แล้วรับรองหน่วยนี้"))
  }

  static func unsafeReply(_ unit: TranslationUnit, _ kit: String) -> Diagnostic {
    Diagnostic(
      .translationKit, at: .file(kit),
      Phrase(
        en:
          "a reply changes its own text and nothing else; that to '\(unit.name)' would change more",
        th: "คำตอบต้องแก้เฉพาะข้อความของตน แต่คำตอบของ '\(unit.name)' จะกระทบข้อความอื่น"),
      help: Phrase(
        en: "keep headings, ids and notes as they are, or edit the file by hand",
        th: "คงหัวข้อ รหัส และเชิงอรรถไว้ตามเดิม หรือแก้ไฟล์ด้วยมือ"))
  }
}
