package import Diagnostics

extension Code {
  /// The codes that this stage raises.
  package static let loadingCodes: [Code] = [
    .strayFile, .badFolderName, .missingWording, .unusedWording,
  ]

  static let strayFile = Code(
    "stray-file",
    title: Phrase(en: "Every file under content has its place", th: "ทุกไฟล์ใน content มีที่ของตน"),
    why: Phrase(
      en: "A file that no part of the handbook reads would silently be left out of it.",
      th: "ไฟล์ที่วางผิดที่จะไม่ถูกอ่าน และเนื้อหาจะหายไปโดยไม่มีใครรู้"),
    wrong: "content/records/roles/gather-needs.yml",
    right: "content/records/roles/gather-needs.yaml")

  static let badFolderName = Code(
    "bad-folder-name",
    title: Phrase(
      en: "A chapter's folder is named with a number, a hyphen and an id",
      th: "ชื่อโฟลเดอร์ของบทประกอบด้วยตัวเลข ขีด และรหัส"),
    why: Phrase(
      en: "The number gives the order; the rest becomes the address in both languages.",
      th: "ตัวเลขบอกลำดับ ส่วนที่เหลือใช้เป็นที่อยู่ของหน้าในทั้งสองภาษา"),
    wrong: "content/handbook/Roles/th.md", right: "content/handbook/90-roles/th.md")
}

extension Code {
  static let missingWording = Code(
    "missing-wording",
    title: Phrase(
      en: "Each word of the interface stands in both languages", th: "คำบนหน้าเว็บทุกคำต้องมีทั้งสองภาษา"),
    why: Phrase(
      en: "Readers would meet a key where a word belongs.", th: "ผู้อ่านจะเห็นคีย์แทนคำ"),
    wrong: "skip: in th.yaml alone", right: "skip: in th.yaml and en.yaml")

  package static let unusedWording = Code(
    "unused-wording",
    title: Phrase(en: "Every word of the interface is shown", th: "คำบนหน้าเว็บทุกคำต้องมีที่ใช้"),
    why: Phrase(
      en:
        "A word that nothing shows is translated and read over for nothing, and hides a misspelt key.",
      th: "คำที่ไม่มีที่ใช้ทำให้ต้องแปลและตรวจโดยเปล่าประโยชน์ และอาจเป็นคีย์ที่สะกดผิด"),
    wrong: "serach: ค้นหา, while the layout says {{wording.search}}",
    right: "search: ค้นหา")
}

extension Diagnostic {
  static func strayFile(_ path: String) -> Diagnostic {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return Diagnostic(
      .strayFile, severity: .warning, at: .file(path),
      Phrase(
        en: "every file under content has its place; '\(name)' is read by nothing",
        th: "ทุกไฟล์ใน content มีที่ของตน แต่ไม่มีส่วนใดอ่าน '\(name)'"),
      help: Phrase(
        en:
          "move or rename it (records/<kind>/<id>.yaml, handbook/<NN-chapter>/th.md, newsletters/<YYYY-MM>/issue.yaml), or delete it",
        th:
          "ย้ายหรือเปลี่ยนชื่อ (records/<ชนิด>/<รหัส>.yaml, handbook/<NN-บท>/th.md, newsletters/<YYYY-MM>/issue.yaml) หรือลบทิ้ง"
      ))
  }

  static func badFolderName(_ name: String, folder: String) -> Diagnostic {
    Diagnostic(
      .badFolderName, at: .file(folder),
      Phrase(
        en: "a chapter's folder is named with a number, a hyphen and an id; this one is '\(name)'",
        th: "ชื่อโฟลเดอร์ของบทต้องเป็นตัวเลข ขีด และรหัส แต่โฟลเดอร์นี้ชื่อ '\(name)'"),
      help: Phrase(
        en: "rename it to a form such as 60-coordinating (a-z, 0-9 and single hyphens)",
        th: "เปลี่ยนชื่อให้เป็นแบบ 60-coordinating (a-z 0-9 และขีดเดี่ยว)"))
  }
}
