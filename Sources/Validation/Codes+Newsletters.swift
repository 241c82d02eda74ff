import Diagnostics

extension Code {
  /// Findings about issues of the newsletter.
  static let newsletterCodes: [Code] = [
    .badIssueFolder, .missingIssueFile, .duplicateIssueNumber, .missingIssueLanguage,
    .unnamedIssueLanguage, .untitledLink, .brokenLine,
    .badPhoneNumber,
  ]

  static let badPhoneNumber = Code(
    "bad-phone-number",
    title: Phrase(en: "A telephone number can be dialled", th: "หมายเลขโทรศัพท์ต้องโทรได้"),
    why: Phrase(
      en: "It stands on the slip that people cut off and keep, and nobody can ask what was meant.",
      th: "หมายเลขนี้อยู่บนส่วนที่คนตัดเก็บไว้ ถ้าผิดก็ไม่มีใครถามได้ว่าหมายถึงเลขใด"),
    wrong: "hotline: call the office", right: "hotline: '02 123 4567'")

  static let badIssueFolder = Code(
    "bad-issue-folder",
    title: Phrase(
      en: "An issue lies in a folder named after its month", th: "จดหมายข่าวแต่ละฉบับอยู่ในโฟลเดอร์ชื่อเดือน"
    ),
    why: Phrase(
      en: "The folder gives the issue its address, and readers look issues up by month.",
      th: "ชื่อโฟลเดอร์เป็นที่อยู่ของฉบับ และผู้อ่านค้นจดหมายข่าวจากเดือน"),
    wrong: "content/newsletters/2026-12/issue.yaml with date: 2027-01-05",
    right: "content/newsletters/2027-01/issue.yaml with date: 2027-01-05")

  static let missingIssueFile = Code(
    "missing-issue-file",
    title: Phrase(en: "Each issue has its issue.yaml", th: "จดหมายข่าวทุกฉบับต้องมี issue.yaml"),
    why: Phrase(
      en: "Without it nobody knows the number, the day and the items of the issue.",
      th: "ถ้าไม่มีไฟล์นี้จะไม่รู้เลขฉบับ วันที่ และเรื่องในฉบับ"),
    wrong: "2026-12/th.md and en.md alone", right: "2026-12/issue.yaml, th.md and en.md")

  static let duplicateIssueNumber = Code(
    "duplicate-issue-number",
    title: Phrase(en: "Each issue has a number of its own", th: "เลขฉบับของจดหมายข่าวต้องไม่ซ้ำ"),
    why: Phrase(
      en: "People ask for an issue by its number.", th: "ผู้อ่านเรียกจดหมายข่าวด้วยเลขฉบับ"),
    wrong: "number: 2 in two issues", right: "number: 2, number: 3")

  static let missingIssueLanguage = Code(
    "missing-issue-language",
    title: Phrase(
      en: "An issue is whole in each language that it names", th: "จดหมายข่าวต้องครบทุกภาษาที่ระบุไว้"),
    why: Phrase(
      en: "Readers of one language would be sent a letter with holes.",
      th: "ผู้อ่านภาษาหนึ่งจะได้จดหมายที่ขาดๆ หายๆ"),
    wrong: "languages: both, without en.md", right: "languages: both, with th.md and en.md")

  static let unnamedIssueLanguage = Code(
    "unnamed-issue-language",
    title: Phrase(
      en: "An issue has no text in a language that it does not name",
      th: "จดหมายข่าวต้องไม่มีไฟล์ภาษาที่ไม่ได้ระบุไว้"),
    why: Phrase(
      en: "The text would be sent to nobody.", th: "ข้อความในไฟล์นั้นจะไม่ถึงผู้อ่านคนใด"),
    wrong: "languages: th, with en.md", right: "languages: both")

  static let untitledLink = Code(
    "untitled-link",
    title: Phrase(
      en: "A link out of the handbook has a title", th: "ลิงก์ออกนอกคู่มือต้องมีชื่อเรื่อง"),
    why: Phrase(
      en: "A bare address does not tell a reader what is there.",
      th: "ที่อยู่เว็บเปล่าๆ ไม่บอกผู้อ่านว่ามีอะไร"),
    wrong: "link: https://www.opdc.go.th/",
    right: "link: https://www.opdc.go.th/, title: {th: …, en: …}")

  static let brokenLine = Code(
    "broken-line",
    title: Phrase(
      en: "A text that becomes a header stands on one line",
      th: "ข้อความที่ใช้เป็นหัวเรื่องต้องอยู่ในบรรทัดเดียว"),
    why: Phrase(
      en:
        "A line end in the subject of an e-mail would begin another header, and could add recipients.",
      th: "ถ้าหัวเรื่องอีเมลมีการขึ้นบรรทัด ส่วนที่เหลือจะกลายเป็นหัวอื่น และอาจเพิ่มผู้รับได้"),
    wrong: "title: \"News\\nBcc: …\"", right: "title: News")
}
