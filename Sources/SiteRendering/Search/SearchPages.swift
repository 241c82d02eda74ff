import Diagnostics
import MarkdownTree
import Markup
import Model
import Planning
import ThaiText

/// Gathers what search knows of one language, in reading order: parts and chapters, then records, then issues of
/// the newsletter.
struct SearchPages: Sendable {
  private let context: SiteContext
  private let segmenter: WordSegmenter?
  /// The pages that can be found. Lists, tags and the home page are left out: what they say stands
  /// elsewhere.
  let subjects: [PageSubject]

  /// - Parameter isMarked: puts U+200B where Thai words begin.
  init(_ context: SiteContext, isMarked: Bool = true) {
    self.context = context
    let words = context.handbook.settings.words
    segmenter = isMarked ? WordSegmenter(extraWords: words) : nil
    var subjects: [PageSubject] = []
    for (part, group) in context.handbook.parts.enumerated() {
      let chapters = context.plan.placedChapters(ofPart: part).map(\.subject)
      let pages = group.opening == nil ? chapters : [.part(part)] + chapters
      subjects += pages.filter { context.plan.isWritten($0, in: context.language) }
    }
    subjects += context.handbook.collections.flatMap(\.records).map { .record($0.reference) }
    subjects += context.handbook.newsletters(in: context.language).map { .newsletter($0.month) }
    self.subjects = subjects
  }

  /// An upper bound, about, of the text in bytes, known before any of it is made.
  var expectedSize: Int {
    let chapters = context.handbook.chapters.map { $0[context.language].body.text.count }
    return chapters.reduce(0, +) * 5 / 4
      + context.handbook.collections.map { $0.records.count * 1_000 }.reduce(0, +)
  }

  func page(_ subject: PageSubject) -> SearchPage? {
    switch subject {
    case .part(let part):
      guard let opening = context.handbook.parts[part].opening else { return nil }
      return page(subject, opening, label: context.word("part"))
    case .chapter(let part, let index):
      let number = context.plan.number(ofChapter: index, inPart: part)
      let chapter = context.handbook.parts[part].chapters[index]
      return page(subject, chapter, label: "\(context.word("chapter")) \(number)")
    case .record(let reference): return context.handbook.record(reference).map(page)
    case .newsletter(let month):
      return context.plan.issue(month, in: context.language).map { page(subject, $0) }
    default: return nil
    }
  }

  private func page(_ subject: PageSubject, _ chapter: Chapter, label: String) -> SearchPage {
    let text = chapter[context.language]
    var html: [UInt8] = []
    html.append("<p>")
    html.appendEscaped(text.summary)
    html.append("</p>")
    ChapterBody(chapter, context, root: "").write(into: &html)
    return SearchPage(
      address: address(of: subject), title: marked(text.title), titleLanguage: "",
      alias: alias(chapter[context.language.other].title, of: text.title), label: label,
      isBacking: false, sections: sections(html))
  }

  private func page(_ subject: PageSubject, _ issue: NewsletterIssue) -> SearchPage {
    var html: [UInt8] = []
    html.append("<p>")
    html.appendEscaped(issue.lead)
    html.append("</p>")
    ChapterBody(issue.letter, context, root: "").write(into: &html)
    for item in issue.items {
      html.append("<p>")
      html.appendEscaped(item.title)
      html.append("</p><p>")
      html.appendEscaped(item.summary)
      html.append("</p>")
    }
    let number = "\(context.word("newsletter_number")) \(issue.number)"
    let other = context.plan.issue(issue.month, in: context.language.other)
    return SearchPage(
      address: address(of: subject), title: marked(issue.title), titleLanguage: "",
      alias: alias(other?.title ?? issue.title, of: issue.title),
      label: "\(context.word("newsletters")) \(number)", isBacking: true,
      sections: sections(html))
  }

  private func page(_ record: Record) -> SearchPage {
    let title = record.title(in: context.language)
    let values = FieldHTML(context, root: "")
    var html: [UInt8] = []
    for name in ["text", "def", "note"] {
      guard let text = record.localized(name) else { continue }
      html.append("<p>")
      values.write(text, into: &html)
      html.append("</p>")
    }
    RecordHTML(record, context, root: "").writeDetails(into: &html)
    return SearchPage(
      address: address(of: .record(record.reference)), title: marked(title.text),
      titleLanguage: title.language == context.language ? "" : title.language.tag,
      alias: alias(record.title(in: context.language.other).text, of: title.text),
      label: record.kind.singular[context.language],
      isBacking: ["facts", "sources"].contains(record.kind.folder), sections: sections(html))
  }

  private func sections(_ html: [UInt8]) -> [SearchPage.Section] {
    PageText(html).sections.filter { !$0.text.isEmpty || !$0.heading.isEmpty }.map {
      SearchPage.Section(
        anchor: String(decoding: $0.anchor, as: UTF8.self), heading: marked($0.heading),
        text: marked($0.text))
    }
  }

  private func alias(_ other: String, of title: String) -> String {
    other == title ? "" : marked(other)
  }

  private func marked(_ text: String) -> String { marked(Array(text.utf8)) }

  private func marked(_ text: [UInt8]) -> String {
    String(decoding: segmenter?.marked(text) ?? text, as: UTF8.self)
  }

  private func address(of subject: PageSubject) -> String {
    String(context.address(of: subject).dropFirst(context.language.tag.count + 1))
  }
}
