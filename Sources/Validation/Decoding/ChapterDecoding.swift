import Diagnostics
import Loading
import Model
import ThaiText
import YAMLTree

/// Decodes front matter, and puts the two languages of each chapter together.
enum ChapterDecoding {
  struct Result {
    var value: [Part] = []
    var diagnostics: [Diagnostic] = []
  }

  static func decode(_ drafts: [ChapterDraft], missing policy: MissingPolicy?) -> Result {
    var result = Result()
    var seen: [String: ChapterDraft] = [:]
    var openings: [String: Chapter] = [:]
    var grouped: [(part: String?, chapters: [Chapter])] = []
    for draft in drafts {
      if let first = seen[draft.id] {
        result.diagnostics.append(.duplicateChapter(draft, first: first))
      }
      seen[draft.id] = draft
      guard let chapter = chapter(draft, policy, &result.diagnostics) else { continue }
      if draft.opensPart {
        openings[draft.folder] = chapter
        grouped.append((draft.folder, []))
      } else if let last = grouped.last, last.part == draft.part {
        grouped[grouped.count - 1].chapters.append(chapter)
      } else {
        grouped.append((draft.part, [chapter]))
      }
    }
    result.value = grouped.map { group in
      Part(opening: group.part.flatMap { openings[$0] }, chapters: group.chapters)
    }
    return result
  }

  private static func chapter(
    _ draft: ChapterDraft, _ policy: MissingPolicy?, _ diagnostics: inout [Diagnostic]
  ) -> Chapter? {
    var texts: [Language: ChapterText] = [:]
    var lacking: Chapter.Lack?
    for language in Language.allCases {
      guard let text = draft.text(in: language) else {
        guard let written = draft.text(in: language.other) else { continue }
        if let policy = self.policy(of: written) ?? policy {
          lacking = Chapter.Lack(language, draft.opensPart ? .show : policy)
        } else {
          diagnostics.append(.missingChapterLanguage(language, draft))
        }
        continue
      }
      texts[language] = decode(text, &diagnostics)
    }
    if let lacking { texts[lacking.language] = texts[lacking.language.other] }
    guard let thai = texts[.thai], let english = texts[.english] else { return nil }
    diagnostics += SectionIDs.check(thai, english)
    diagnostics += Headings.check(thai)
    if lacking == nil { diagnostics += Headings.check(english) }
    return Chapter(
      id: draft.id, folder: draft.folder, thai: thai, english: english, lacking: lacking)
  }

  /// What the front matter of the language that is there says about the other one.
  private static func policy(of draft: ChapterTextDraft) -> MissingPolicy? {
    guard case .string(let word)? = draft.frontMatter?["missing"]?.content else { return nil }
    return MissingPolicy(rawValue: word)
  }

  /// One language of a chapter, or of the letter of a newsletter, whose front matter has fields of its own.
  static func decode(
    _ draft: ChapterTextDraft, fields: [Field] = ChapterText.fields,
    _ diagnostics: inout [Diagnostic]
  ) -> ChapterText? {
    guard let body = draft.body else { return nil }
    guard let front = draft.frontMatter else {
      if !draft.frontMatterFailed { diagnostics.append(.missingFrontMatter(draft.path)) }
      return nil
    }
    var decoder = FieldDecoder(path: draft.path)
    let entries = decoder.entries(of: front, fields)
    diagnostics += decoder.diagnostics
    func value(_ name: String) -> FieldValue? { entries.first { $0.field.name == name }?.value }
    guard case .text(let title)? = value("title") else { return nil }
    diagnostics += Tags.check(front["tags"], path: draft.path)
    return ChapterText(
      path: draft.path, title: title, summary: value("summary")?.plainText ?? "",
      tags: value("tags")?.texts ?? [], date: value("date")?.day,
      reviewed: value("reviewed")?.day, body: body,
      sections: draft.sections)
  }
}

extension FieldValue {
  var plainText: String? {
    if case .text(let text) = self { return text }
    return nil
  }

  var texts: [String] {
    guard case .list(let values) = self else { return [] }
    return values.compactMap(\.plainText)
  }

  var day: CalendarDate? {
    if case .date(let date) = self { return date }
    return nil
  }
}
