package import Diagnostics
package import Model
package import ThaiText

/// One issue of the newsletter in one language, with every text and address found.
///
/// Each form of an issue (page, feed, chat, e-mail, sheet) is made from this value, so that all of them hold the same
/// items in the same order with the same addresses.
package struct NewsletterIssue: Sendable {
  package let language: Language
  /// The name of the issue's folder, `2026-12`.
  package let month: String
  package let number: Int
  package let date: CalendarDate
  package let audience: String
  /// One line, fit for a subject.
  package let title: String
  /// One line: what the issue brings.
  package let lead: String
  /// The page of the issue, absolute.
  package let address: String
  /// Names the issue in this language for ever, wherever its page lies: a tag URI (RFC 4151).
  package let id: String
  /// The editors' prose, to be rendered before the sections.
  package let letter: Chapter
  package let sections: [Section]

  /// Items under one heading.
  package struct Section: Sendable {
    package let title: String
    package let items: [Item]
  }

  /// One thing that the issue points to.
  package struct Item: Sendable {
    package let kind: Kind
    /// One line.
    package let title: String
    /// One line; empty where nobody wrote any.
    package let summary: String
    /// Absolute.
    package let address: String
    /// The address relative to the site; `nil` when it leads out of the handbook.
    package let path: String?
    /// Where the item is written; `nil` when it stands in no file.
    package let span: Span?
  }

  /// What an item points to.
  package enum Kind: Hashable, Sendable {
    case chapter
    /// A record, by the folder of its kind.
    case record(String)
    /// A self-assessment sheet.
    case sheet
    case outside
  }

  /// Every item of every section, in order.
  package var items: [Item] { sections.flatMap(\.items) }

  /// Where the text for chat groups lies, relative to the site: `newsletters/2026-12/chat-th.txt`.
  package var chatPath: String { "newsletters/\(month)/chat-\(language.tag).txt" }

  /// Where the sheet for notice boards lies, relative to the site: `newsletters/2026-12/sheet-th.pdf`.
  package var sheetPath: String { "newsletters/\(month)/sheet-\(language.tag).pdf" }
}

extension Plan {
  /// The issue of a month such as `2026-12`; `nil` when there is none in that language.
  package func issue(_ month: String, in language: Language) -> NewsletterIssue? {
    guard let newsletter = handbook.newsletter(month), newsletter.languages.contains(language)
    else { return nil }
    return issue(newsletter, language)
  }

  /// The issues in a language, newest first.
  package func issues(in language: Language) -> [NewsletterIssue] {
    handbook.newsletters(in: language).reversed().map { issue($0, language) }
  }

  private func issue(_ newsletter: Newsletter, _ language: Language) -> NewsletterIssue {
    let text = newsletter.letter[language]
    let page = PageSubject.newsletter(newsletter.month)
    return NewsletterIssue(
      language: language, month: newsletter.month, number: newsletter.number,
      date: newsletter.date, audience: newsletter.audience.shown(in: language).text.oneLine,
      title: text.title.oneLine, lead: text.summary.oneLine,
      address: baseAddress + page.address(in: language, of: handbook),
      id: "tag:\(host),\(newsletter.month):newsletter-\(language.tag)",
      letter: newsletter.letter,
      sections: newsletter.sections.map { section in
        NewsletterIssue.Section(
          title: section.title.shown(in: language).text.oneLine,
          items: section.items.map { item($0, language) })
      })
  }

  private func item(_ item: Newsletter.Item, _ language: Language) -> NewsletterIssue.Item {
    let (kind, path) = place(of: item.link, language)
    var address = ""
    if case .outside(let outside) = item.link { address = outside }
    return NewsletterIssue.Item(
      kind: kind, title: (handbook.title(of: item, in: language) ?? "").oneLine,
      summary: (handbook.summary(of: item, in: language) ?? "").oneLine,
      address: path.map { baseAddress + $0 } ?? address, path: path, span: item.span)
  }

  private func place(
    of link: Newsletter.Link, _ language: Language
  ) -> (NewsletterIssue.Kind, String?) {
    switch link {
    case .record(let reference):
      return (.record(reference.kind), address(of: .record(reference), in: language))
    case .chapter(let id, let anchor):
      let page = subject(ofChapter: id).map { address(of: $0, in: language) } ?? ""
      return (.chapter, page + (anchor.map { "#" + $0 } ?? ""))
    case .sheet(let slug):
      let folder = RecordKind.slugged(slug)?.folder ?? slug
      return (.sheet, address(of: .sheet(folder), in: language))
    case .outside: return (.outside, nil)
    }
  }

  /// The host of the address in `content/site.yaml`, which stays when a build is published elsewhere.
  private var host: String {
    let parts = handbook.settings.baseAddress.split(
      separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
    let authority = parts.count > 2 ? parts[2] : ""
    return String(authority.split(separator: "@").last?.prefix { $0 != ":" } ?? "")
  }
}

extension String {
  /// The text with each run of spaces and line ends as one space.
  fileprivate var oneLine: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
