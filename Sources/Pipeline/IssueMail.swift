import Diagnostics
package import Mail
import Model
import Planning
import SiteRendering
import ThaiText

extension Publication {
  /// What a message says of the issue of a month such as `2026-12`, in each language that the issue has, Thai first.
  ///
  /// - Throws: when the address of the site is not https, so that no link in the message could be trusted.
  package func mailContents(_ month: String) throws(MailFault) -> [MailContent] {
    var contents: [MailContent] = []
    for language in Language.allCases {
      guard let issue = plan.issue(month, in: language) else { continue }
      contents.append(try content(issue))
    }
    return contents
  }

  /// The sender that the settings name; `nil` where they name none.
  package var mailSender: MailSender? {
    guard let settings = plan.handbook.settings.mail else { return nil }
    var names: [Language: HeaderText] = [:]
    // Validation has said what is wrong with these.
    for language in Language.allCases {
      names[language] = try? HeaderText(settings.from.exact(language) ?? "")
    }
    guard let address = try? MailAddress(settings.address) else { return nil }
    return try? MailSender(address: address, names: names, listID: settings.list)
  }

  private func content(_ issue: NewsletterIssue) throws(MailFault) -> MailContent {
    let language = issue.language
    let settings = plan.handbook.settings
    let month = issue.date.text(language == .thai ? .thaiMonth : .englishMonth)
    let title = wording["newsletters", language]
    let number = wording["newsletter_number", language]
    var sections: [MailContent.Section] = []
    for section in issue.sections {
      var items: [MailContent.Item] = []
      for item in section.items {
        items.append(
          MailContent.Item(
            title: item.title, summary: item.summary,
            address: try WebAddress(encoding: item.address)))
      }
      sections.append(MailContent.Section(title: section.title, items: items))
    }
    let letter = LetterText.paragraphs(of: siteRenderer(hasPrint: false).letter(of: issue))
    return MailContent(
      language: language, title: issue.title,
      kicker: "\(title) \(number) \(issue.number) · \(month)",
      lead: [issue.lead] + letter, sections: sections,
      footer: [
        settings.title.shown(in: language).text, settings.publisher.shown(in: language).text,
      ], page: try WebAddress(encoding: issue.address))
  }
}
