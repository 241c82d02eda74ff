import Diagnostics

extension Code {
  /// The codes that the check of finished outputs and of other people's addresses raises.
  static let linkCodes: [Code] = [.deadOutputLink, .deadExternalLink]

  static let deadOutputLink = Code(
    "dead-output-link",
    title: Phrase(
      en: "Every link of an output leads to what is published",
      th: "ทุกลิงก์ในสิ่งที่เผยแพร่ต้องไปถึงสิ่งที่เผยแพร่จริง"),
    why: Phrase(
      en:
        "A layout stands behind many pages; one wrong address in it misleads readers on all of them.",
      th: "แม่แบบหนึ่งใช้กับหลายหน้า ที่อยู่ผิดแห่งเดียวทำให้ผู้อ่านหลงทางทุกหน้า"),
    wrong: "<link rel=\"icon\" href=\"{{root}}assets/makr.svg\">",
    right: "<link rel=\"icon\" href=\"{{root}}assets/mark.svg\">")

  static let deadExternalLink = Code(
    "dead-external-link",
    title: Phrase(
      en: "An address of others still answers", th: "ที่อยู่เว็บไซต์ภายนอกยังเปิดได้"),
    why: Phrase(
      en:
        "Readers follow a source to check what it says. Addresses of others vanish without notice.",
      th: "ผู้อ่านตามแหล่งอ้างอิงไปตรวจสอบ แต่ที่อยู่ของผู้อื่นหายไปได้โดยไม่มีใครแจ้ง"),
    wrong: "url: https://example.org/moved-away",
    right: "url: https://example.org/new-home, or an archived copy")
}
