package import Diagnostics
package import MarkdownTree
package import ThaiText

/// One chapter in both languages. An immutable class, so that lists of chapters are cheap to hand around.
package final class Chapter: Sendable {
  /// ASCII, from the folder name without its number; unique in the handbook and part of the address.
  package let id: String
  /// The folder under `content`, for figures and for links between files.
  package let folder: String
  package let thai: ChapterText
  package let english: ChapterText

  /// The language in which nothing is written yet, and what becomes of the chapter there; its text is the other one.
  package let lacking: Lack?

  /// A language in which a chapter is not written.
  package struct Lack: Hashable, Sendable {
    package let language: Language
    package let policy: MissingPolicy

    package init(_ language: Language, _ policy: MissingPolicy) {
      self.language = language
      self.policy = policy
    }
  }

  package init(
    id: String, folder: String, thai: ChapterText, english: ChapterText, lacking: Lack? = nil
  ) {
    self.lacking = lacking
    self.id = id
    self.folder = folder
    self.thai = thai
    self.english = english
  }

  /// The same chapter with a page in both languages.
  var shown: Chapter {
    guard let lacking, lacking.policy == .hide else { return self }
    return Chapter(
      id: id, folder: folder, thai: thai, english: english, lacking: Lack(lacking.language, .show))
  }

  /// Whether there is no page in a language.
  package func isHidden(in language: Language) -> Bool {
    lacking == Lack(language, .hide)
  }

  /// The language of the text that a page in `language` shows.
  package func language(shownIn language: Language) -> Language {
    lacking?.language == language ? language.other : language
  }

  package subscript(language: Language) -> ChapterText {
    language == .thai ? thai : english
  }
}

/// A chapter, or the opening page of a part, in one language.
package final class ChapterText: Sendable {
  package let path: String
  package let title: String
  /// One sentence; empty where the file has none.
  package let summary: String
  package let tags: [String]
  package let date: CalendarDate?
  package let reviewed: CalendarDate?
  package let body: MarkdownDocument
  /// Every heading of the text with its anchor, in order.
  package let sections: [ChapterSection]

  package init(
    path: String, title: String, summary: String, tags: [String], date: CalendarDate?,
    reviewed: CalendarDate?, body: MarkdownDocument, sections: [ChapterSection]
  ) {
    self.path = path
    self.title = title
    self.summary = summary
    self.tags = tags
    self.date = date
    self.reviewed = reviewed
    self.body = body
    self.sections = sections
  }

  /// The last day on which the text changed, as far as its front matter tells.
  package var updated: CalendarDate? {
    guard let reviewed else { return date }
    guard let date else { return reviewed }
    return max(date, reviewed)
  }
}
