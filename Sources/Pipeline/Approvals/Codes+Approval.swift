import Diagnostics
import Model
import ThaiText

extension Code {
  /// Findings about approvals.
  static let approvalCodes: [Code] = [.unapproved, .badApprovalLine]

  static let unapproved = Code(
    "unapproved",
    title: Phrase(
      en: "A release holds what somebody approved as it is",
      th: "ฉบับเผยแพร่จริงมีเฉพาะเนื้อหาที่มีผู้อนุมัติตามที่เป็นอยู่"),
    why: Phrase(
      en: "Readers rely on the handbook; somebody must have read each text as it is now.",
      th: "ผู้อ่านเชื่อถือคู่มือ จึงต้องมีผู้อ่านทวนเนื้อหาทุกชิ้นตามที่เป็นอยู่ตอนนี้"),
    wrong: "khumue build --release after an edit",
    right: "khumue approve role:gather-needs --by Somsri")

  static let badApprovalLine = Code(
    "bad-approval-line",
    title: Phrase(
      en: "Each line of content/approvals.tsv is an approval",
      th: "ทุกบรรทัดใน content/approvals.tsv ต้องเป็นการอนุมัติ"),
    why: Phrase(
      en: "A line that a merge has broken must not pass for an approval.",
      th: "บรรทัดที่เสียจากการรวมไฟล์ต้องไม่นับเป็นการอนุมัติ"),
    wrong: "<<<<<<< HEAD in content/approvals.tsv",
    right: "unit, sha256, who, date and review day, separated by tabs, each unit once")
}

extension Diagnostic {
  static func unapproved(_ entry: ApprovalDesk.Entry) -> Diagnostic {
    let name = entry.unit.name
    let message =
      switch entry.state {
      case .withdrawn(let line):
        Phrase(
          en: "'\(name)' was changed after \(line.who) approved it on \(line.day.text(.iso))",
          th: "'\(name)' ถูกแก้หลังจาก \(line.who) อนุมัติเมื่อ \(line.day.text(.iso))")
      case .overdue(let line):
        Phrase(
          en: "'\(name)' was to be reviewed by \(line.reviewBy.text(.iso))",
          th: "'\(name)' ต้องทบทวนภายใน \(line.reviewBy.text(.iso))")
      case .missing, .approved:
        Phrase(en: "nobody has approved '\(name)'", th: "ยังไม่มีผู้อนุมัติ '\(name)'")
      }
    return Diagnostic(
      .unapproved, at: .file(entry.path), message,
      help: Phrase(
        en: "read it, then run 'khumue approve \(name) --by <name>'",
        th: "อ่านทวน แล้วใช้ 'khumue approve \(name) --by <ชื่อ>'"))
  }

  static func badApprovalLine(_ span: Span) -> Diagnostic {
    Diagnostic(
      .badApprovalLine, at: .span(span),
      Phrase(
        en: "this line is no approval, or approves the same text again",
        th: "บรรทัดนี้ไม่ใช่การอนุมัติ หรืออนุมัติข้อความเดิมซ้ำ"),
      help: Phrase(
        en: "take the line out and run 'khumue approve' again",
        th: "ลบบรรทัดนี้ แล้วใช้ 'khumue approve' อีกครั้ง"))
  }
}
