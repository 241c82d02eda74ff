package import Diagnostics
package import ThaiText

/// One issue of the newsletter, as its folder under `content/newsletters` declares it.
///
/// `NewsletterIssue` in Planning is the same issue in one language, with every text and address found.
package struct Newsletter: Sendable {
  /// The name of the folder, `2026-12`; part of every address of the issue.
  package let month: String
  /// Counted by the editors; no two issues share one.
  package let number: Int
  package let date: CalendarDate
  /// Whom the issue is written for.
  package let audience: Localized
  /// The languages that the issue is written in, Thai first.
  package let languages: [Language]
  package let sections: [Section]
  /// The editors' prose before the items, with the title and the summary of the issue.
  ///
  /// It is a chapter whose missing language, where the issue has one language alone, is hidden.
  package let letter: Chapter

  /// Items under one heading.
  package struct Section: Sendable {
    package let title: Localized
    package let items: [Item]

    package init(title: Localized, items: [Item]) {
      self.title = title
      self.items = items
    }
  }

  /// One thing that an issue points to.
  package struct Item: Sendable {
    package let link: Link
    /// What is shown instead of the title of what the item names.
    package let title: Localized?
    package let summary: Localized?
    /// Where its link is written; `nil` for an item that stands in no file.
    package let span: Span?

    package init(link: Link, title: Localized?, summary: Localized?, span: Span? = nil) {
      self.link = link
      self.title = title
      self.summary = summary
      self.span = span
    }
  }

  /// What an item is about.
  package enum Link: Hashable, Sendable {
    case record(RecordReference)
    /// A chapter or the opening of a part, by id, and an anchor on its page.
    case chapter(id: String, anchor: String?)
    /// The self-assessment sheet of a kind of record, by the kind's slug.
    case sheet(String)
    /// An https address outside the handbook.
    case outside(String)
  }

  package init(
    month: String, number: Int, date: CalendarDate, audience: Localized, languages: [Language],
    sections: [Section], letter: Chapter
  ) {
    self.month = month
    self.number = number
    self.date = date
    self.audience = audience
    self.languages = languages
    self.sections = sections
    self.letter = letter
  }

  /// Where the issues lie in a project.
  package static let folder = "content/newsletters"
}

extension Handbook {
  /// The issue of a month such as `2026-12`, or `nil` when there is none.
  package func newsletter(_ month: String) -> Newsletter? {
    newsletters.first { $0.month == month }
  }

  /// The issues that are written in a language, oldest first.
  package func newsletters(in language: Language) -> [Newsletter] {
    newsletters.filter { $0.languages.contains(language) }
  }

  /// What an item is called in a language: its own title, else that of what it names.
  ///
  /// `nil` when neither is written in that language; validation refuses such items.
  package func title(of item: Newsletter.Item, in language: Language) -> String? {
    if let own = item.title?.exact(language) { return own }
    switch item.link {
    case .record(let reference): return record(reference)?.localized("title")?.exact(language)
    case .chapter(let id, _): return text(ofChapter: id, in: language)?.title
    case .sheet(let slug): return RecordKind.slugged(slug)?.plural[language]
    case .outside: return nil
    }
  }

  /// One or a few sentences about an item, or `nil` where none are written in that language.
  package func summary(of item: Newsletter.Item, in language: Language) -> String? {
    if let own = item.summary?.exact(language) { return own }
    switch item.link {
    case .record(let reference):
      let record = record(reference)
      return (record?.localized("text") ?? record?.localized("def"))?.exact(language)
    case .chapter(let id, _):
      return text(ofChapter: id, in: language).map(\.summary).flatMap { $0.isEmpty ? nil : $0 }
    case .sheet(let slug): return RecordKind.slugged(slug)?.summary[language]
    case .outside: return nil
    }
  }

  private func text(ofChapter id: String, in language: Language) -> ChapterText? {
    guard let chapter = pages.first(where: { $0.id == id }), chapter.lacking?.language != language
    else { return nil }
    return chapter[language]
  }
}
