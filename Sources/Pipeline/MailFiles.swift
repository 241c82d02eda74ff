import Diagnostics
import Files
import Mail
import Model
import Planning

/// Each issue as files that mail programs open: in each of its languages, and in both.
///
/// There are none where the settings name no sender, or where the site is not published by https.
struct MailFiles {
  private let publication: Publication

  init(_ publication: Publication) {
    self.publication = publication
  }

  /// The files, such as `newsletters/2026-12/mail-th.eml`.
  func outputs() -> [Output] {
    issues().flatMap { issue in
      forms(of: issue.contents).map { form in
        let names = form.map(\.language.tag).joined(separator: "-")
        return Output("newsletters/\(issue.newsletter.month)/mail-\(names).eml") { out in
          // `findings` has tried the same.
          out += (try? message(form, issue.newsletter))?.bytes ?? []
        }
      }
    }
  }

  /// What keeps an issue from becoming a message, at the issue's file.
  func findings() -> [Diagnostic] {
    guard isMailed else { return [] }
    return publication.plan.handbook.newsletters.compactMap { newsletter in
      do throws(MailFault) {
        for form in forms(of: try publication.mailContents(newsletter.month)) {
          _ = try message(form, newsletter)
        }
        return nil
      } catch {
        let path = "\(Newsletter.folder)/\(newsletter.month)/issue.yaml"
        return Diagnostic(.unmailableIssue, at: .file(path), error.message, help: error.help)
      }
    }
  }

  private var isMailed: Bool {
    publication.mailSender != nil && publication.plan.baseAddress.hasPrefix("https://")
  }

  private func issues() -> [(newsletter: Newsletter, contents: [MailContent])] {
    guard isMailed else { return [] }
    return publication.plan.handbook.newsletters.compactMap { newsletter in
      (try? publication.mailContents(newsletter.month)).map { (newsletter, $0) }
    }
  }

  private func forms(of contents: [MailContent]) -> [[MailContent]] {
    contents.map { [$0] } + (contents.count > 1 ? [contents] : [])
  }

  private func message(
    _ form: [MailContent], _ newsletter: Newsletter
  ) throws(MailFault) -> MailMessage? {
    guard let sender = publication.mailSender else { return nil }
    return try MailMessage(
      form, from: sender, to: nil, unsubscribe: nil, at: MailMoment(newsletter.date))
  }
}

extension Code {
  /// The codes that the making of messages raises.
  static let mailFileCodes: [Code] = [.unmailableIssue]

  static let unmailableIssue = Code(
    "unmailable-issue",
    title: Phrase(
      en: "An issue of the newsletter fits into an e-mail", th: "จดหมายข่าวแต่ละฉบับต้องส่งทางอีเมลได้"),
    why: Phrase(
      en: "Mail programs cut long messages off, and the way to unsubscribe stands at the end.",
      th: "โปรแกรมอีเมลตัดท้ายข้อความที่ยาวเกินไป และทางเลิกรับอยู่ท้ายข้อความ"),
    wrong: "an issue with two hundred items", right: "an issue with ten items")
}
