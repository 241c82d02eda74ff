import Diagnostics
import Loading
import Model
import ThaiText
import YAMLTree

/// An issue lies in the folder of its month, and has a number that no other issue has.
enum NewsletterIdentity {
  static func check(_ drafts: [NewsletterDraft]) -> [Diagnostic] {
    var found: [Diagnostic] = []
    var numbers: [String: Span] = [:]
    for draft in drafts {
      let isMonth = CalendarDate(iso: draft.month + "-01") != nil
      if !isMonth { found.append(.badIssueFolder(draft)) }
      guard let issue = draft.issue else { continue }
      if isMonth, let date = issue.value["date"], let day = date.scalarText,
        CalendarDate(iso: day) != nil, !day.hasPrefix(draft.month + "-")
      {
        found.append(.otherMonth(day, draft, Span(issue.path, date.range)))
      }
      guard let value = issue.value["number"], let number = value.scalarText else { continue }
      let span = Span(issue.path, value.range)
      if let first = numbers[number] {
        found.append(.duplicateIssueNumber(number, span, first: first))
      } else {
        numbers[number] = span
      }
    }
    return found
  }
}

extension Diagnostic {
  fileprivate static func badIssueFolder(_ draft: NewsletterDraft) -> Diagnostic {
    Diagnostic(
      .badIssueFolder, at: .file(draft.folder),
      Phrase(
        en: "an issue lies in a folder named after its month; this one is '\(draft.month)'",
        th: "จดหมายข่าวต้องอยู่ในโฟลเดอร์ชื่อเดือน แต่โฟลเดอร์นี้ชื่อ '\(draft.month)'"),
      help: Phrase(
        en: "rename it to a form such as 2026-12, in the common era",
        th: "เปลี่ยนชื่อให้เป็นแบบ 2026-12 โดยใช้ปี ค.ศ."))
  }

  fileprivate static func otherMonth(
    _ day: String, _ draft: NewsletterDraft, _ span: Span
  ) -> Diagnostic {
    Diagnostic(
      .badIssueFolder, at: .span(span),
      Phrase(
        en: "an issue lies in the folder of its month; '\(day)' is not in '\(draft.month)'",
        th: "จดหมายข่าวต้องอยู่ในโฟลเดอร์ของเดือนนั้น แต่ '\(day)' ไม่อยู่ใน '\(draft.month)'"),
      help: Phrase(
        en: "correct the day, or rename the folder to \(day.prefix(7))",
        th: "แก้วันที่ หรือเปลี่ยนชื่อโฟลเดอร์เป็น \(day.prefix(7))"))
  }

  fileprivate static func duplicateIssueNumber(
    _ number: String, _ span: Span, first: Span
  ) -> Diagnostic {
    Diagnostic(
      .duplicateIssueNumber, at: .span(span),
      Phrase(
        en: "each issue has a number of its own; \(number) is taken",
        th: "เลขฉบับต้องไม่ซ้ำ แต่เลข \(number) มีแล้ว"),
      help: Phrase(en: "count on from the last issue", th: "นับต่อจากฉบับล่าสุด"),
      labels: [Label(first, Phrase(en: "taken here", th: "ใช้แล้วที่นี่"))])
  }

  static func missingIssueFile(_ draft: NewsletterDraft) -> Diagnostic {
    Diagnostic(
      .missingIssueFile, at: .file(draft.folder),
      Phrase(
        en: "each issue has its 'issue.yaml'; there is none in '\(draft.month)'",
        th: "จดหมายข่าวทุกฉบับต้องมี 'issue.yaml' แต่ '\(draft.month)' ไม่มี"),
      help: Phrase(
        en: "write \(draft.folder)/issue.yaml, or start with 'khumue newsletter new'",
        th: "เขียน \(draft.folder)/issue.yaml หรือเริ่มด้วย 'khumue newsletter new'"))
  }
}
