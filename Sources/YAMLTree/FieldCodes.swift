package import Diagnostics

extension Code {
  /// What the fields of a record hold.
  package static let yamlFieldCodes: [Code] = [
    .missingField, .wrongType, .emptyText, .missingLanguage, .unknownField,
  ]

  package static let missingField = Code(
    "missing-field",
    title: Phrase(
      en: "Every field that a record needs is there",
      th: "ช่องข้อมูลที่จำเป็นต้องมีครบ"),
    why: Phrase(
      en: "A page would have a hole where the text should stand.",
      th: "หน้าเว็บจะมีช่องว่างตรงที่ควรมีข้อความ"),
    wrong: "id: phichit", right: "id: phichit\ntitle: …")

  package static let wrongType = Code(
    "wrong-type",
    title: Phrase(
      en: "A field holds the type of value that it asks for",
      th: "ช่องข้อมูลต้องมีค่าชนิดที่กำหนด"),
    why: Phrase(
      en: "A value of another type could not be shown.",
      th: "ค่าชนิดอื่นนำไปแสดงไม่ได้"),
    wrong: "order: first", right: "order: 1")

  package static let emptyText = Code(
    "empty-text",
    title: Phrase(
      en: "A text says something",
      th: "ข้อความต้องไม่ว่าง"),
    why: Phrase(
      en: "An empty text looks on the page as if something had been lost.",
      th: "ข้อความว่างทำให้หน้าเว็บดูเหมือนมีบางอย่างหายไป"),
    wrong: "title: \"\"", right: "title: Water")

  package static let missingLanguage = Code(
    "missing-language",
    title: Phrase(
      en: "A text exists in Thai and in English",
      th: "ข้อความต้องมีทั้งภาษาไทยและภาษาอังกฤษ"),
    why: Phrase(
      en: "Each reader finds the whole handbook in one language.",
      th: "ผู้อ่านทุกคนต้องอ่านคู่มือได้ครบในภาษาเดียว"),
    wrong: "title: {th: น้ำ}", right: "title: {th: น้ำ, en: Water}")

  package static let unknownField = Code(
    "unknown-field",
    title: Phrase(
      en: "A record holds only fields that are known",
      th: "ระเบียนมีได้เฉพาะช่องข้อมูลที่รู้จัก"),
    why: Phrase(
      en: "A misspelt field would be left out without a word.",
      th: "ช่องข้อมูลที่สะกดผิดจะหายไปโดยไม่มีใครรู้"),
    wrong: "tittle: Water", right: "title: Water")
}
