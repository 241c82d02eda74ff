import Diagnostics

extension Code {
  /// The codes that the comparison of a published site with its manifest raises.
  static let publishingCodes: [Code] = [
    .badManifest, .missingOutput, .changedOutput, .foreignOutput,
  ]

  static let badManifest = Code(
    "bad-manifest",
    title: Phrase(
      en: "The manifest is as the build wrote it", th: "รายการไฟล์ที่เผยแพร่ต้องเป็นแบบที่โปรแกรมเขียนไว้"),
    why: Phrase(
      en: "A manifest that was edited or cut off proves nothing about the site.",
      th: "รายการที่ถูกแก้ไขหรือขาดตอนใช้ยืนยันอะไรเกี่ยวกับเว็บไซต์ไม่ได้"),
    wrong: "manifest.json, reformatted by hand", right: "manifest.json, as khumue build wrote it")

  static let missingOutput = Code(
    "missing-output",
    title: Phrase(en: "Every published file is there", th: "ไฟล์ที่เผยแพร่ต้องอยู่ครบ"),
    why: Phrase(
      en: "A file lost on the way to the server is a page that readers cannot open.",
      th: "ไฟล์ที่ตกหล่นระหว่างส่งขึ้นเซิร์ฟเวอร์คือหน้าที่ผู้อ่านเปิดไม่ได้"),
    wrong: "a site copied in part", right: "the whole site, copied again")

  static let changedOutput = Code(
    "changed-output",
    title: Phrase(
      en: "Published files are as they were built", th: "ไฟล์ที่เผยแพร่ต้องตรงกับที่สร้างไว้"),
    why: Phrase(
      en:
        "A page changed by hand is lost with the next build, and one changed by others misleads readers.",
      th: "หน้าที่แก้ด้วยมือจะหายไปเมื่อสร้างครั้งต่อไป และหน้าที่ผู้อื่นแก้อาจทำให้ผู้อ่านเข้าใจผิด"),
    wrong: "site/th/index.html, edited", right: "the chapter edited, and the site built again")

  static let foreignOutput = Code(
    "foreign-output",
    title: Phrase(
      en: "The published folder holds what was built, and nothing else",
      th: "โฟลเดอร์ที่เผยแพร่มีเฉพาะไฟล์ที่โปรแกรมสร้าง"),
    why: Phrase(
      en: "A file that nobody knows of is published with the rest.",
      th: "ไฟล์ที่ไม่มีใครรู้จักจะถูกเผยแพร่ไปพร้อมกับไฟล์อื่น"),
    wrong: "site/notes.docx", right: "notes.docx beside the site")
}
