import Diagnostics
import Markup
import Model
import Planning
import ThaiText

/// What a feed holds, whatever form it is written in.
struct Feed: Sendable {
  /// At most this many chapters and this many issues of the newsletter.
  private static let longest = 20

  let context: SiteContext
  let title: String
  /// The page that the feed belongs to, relative to the site.
  let page: String
  let chapters: [PlacedChapter]
  let issues: [NewsletterIssue]
  /// Whether entries hold their whole text, not the summary alone.
  let isWhole: Bool

  /// Chapters and issues of the whole handbook.
  init(_ context: SiteContext) {
    self.context = context
    title = context.handbook.settings.title.shown(in: context.language).text
    page = context.address(of: .home)
    chapters = context.plan.placedChapters
    issues = context.plan.issues(in: context.language)
    isWhole = true
  }

  /// The chapters of one part, by their summaries: the feed of the handbook holds their texts already.
  init(ofPart part: Int, _ context: SiteContext) {
    self.context = context
    title = context.title(of: .part(part))
    page = context.address(of: .part(part))
    chapters = context.plan.placedChapters(ofPart: part)
    issues = []
    isWhole = false
  }

  var language: Language { context.language }
  var base: String { context.plan.baseAddress }
  /// Who writes.
  var author: String { context.handbook.settings.publisher.shown(in: language).text }
  /// One sentence about the site.
  var summary: String {
    context.handbook.settings.subtitle?.shown(in: language).text ?? title
  }

  /// Newest first; of one day, issues first, then chapters in reading order.
  var entries: [FeedEntry] {
    let written = chapters.filter { context.plan.isWritten($0.subject, in: language) }
    let own =
      newest(issues, on: \.date).map(entry) + newest(written, on: updated).map(entry)
    return newest(own, on: \.updated, limit: own.count)
  }

  /// The day of the newest entry.
  func updated(_ entries: [FeedEntry]) -> CalendarDate {
    entries.map(\.updated).max() ?? context.plan.date
  }

  private func updated(_ placed: PlacedChapter) -> CalendarDate {
    placed.chapter[language].updated ?? context.plan.date
  }

  /// The newest first; of one day as they stood.
  private func newest<Item>(
    _ items: [Item], on day: (Item) -> CalendarDate, limit: Int = longest
  ) -> [Item] {
    let days = items.map(day)
    let order = days.indices.sorted { (days[$1], $0) < (days[$0], $1) }
    return order.prefix(limit).map { items[$0] }
  }

  private func entry(_ placed: PlacedChapter) -> FeedEntry {
    let text = placed.chapter[language]
    let place = base + context.address(of: placed.subject)
    return FeedEntry(
      id: place, title: text.title, address: place, summary: text.summary, published: text.date,
      updated: updated(placed)
    ) { [context] out in
      ChapterBody(placed.chapter, context, root: context.plan.baseAddress).write(into: &out)
    }
  }

  private func entry(_ issue: NewsletterIssue) -> FeedEntry {
    FeedEntry(
      id: issue.id, title: issue.title, address: issue.address, summary: issue.lead,
      published: issue.date, updated: issue.date
    ) { [context] out in
      ChapterBody(issue.letter, context, root: context.plan.baseAddress).write(into: &out)
      NewsletterHTML.write(issue.sections, into: &out)
    }
  }
}
