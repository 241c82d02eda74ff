package import Diagnostics

/// What an issue says in one language, ready for any form of e-mail.
package struct MailContent: Hashable, Sendable {
  package let language: Language
  /// One line; the subject of the message comes from it.
  package let title: String
  /// A line above the title, such as the newsletter's name and number; empty for none.
  package let kicker: String
  /// Paragraphs before the items.
  package let lead: [String]
  package let sections: [Section]
  /// Short paragraphs at the end: who publishes, why the reader gets this.
  package let footer: [String]
  /// The page of the issue.
  package let page: WebAddress

  package init(
    language: Language, title: String, kicker: String = "", lead: [String], sections: [Section],
    footer: [String], page: WebAddress
  ) {
    self.language = language
    self.title = title
    self.kicker = kicker
    self.lead = lead
    self.sections = sections
    self.footer = footer
    self.page = page
  }

  /// Items under one heading.
  package struct Section: Hashable, Sendable {
    package let title: String
    package let items: [Item]

    package init(title: String, items: [Item]) {
      self.title = title
      self.items = items
    }
  }

  /// One thing that the issue points to.
  package struct Item: Hashable, Sendable {
    package let title: String
    /// Empty where there is none.
    package let summary: String
    package let address: WebAddress

    package init(title: String, summary: String, address: WebAddress) {
      self.title = title
      self.summary = summary
      self.address = address
    }
  }
}
