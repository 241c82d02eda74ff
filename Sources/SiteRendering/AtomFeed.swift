import Diagnostics
import Markup
import Model
import Planning
import ThaiText

/// An Atom feed (RFC 4287) of chapters, newest first.
struct AtomFeed: Sendable {
  /// Feeds hold at most this many entries.
  private static let longest = 20

  let context: SiteContext
  let title: String
  /// The address of the feed and of the page that it belongs to, relative to the site.
  let address: String
  let page: String
  let chapters: [PlacedChapter]

  func write(into out: inout [UInt8]) {
    let base = context.plan.baseAddress
    let written = chapters.filter { context.plan.isWritten($0.subject, in: context.language) }
    let dated = written.map { (chapter: $0, date: updated($0)) }
    let newest = dated.sorted { ($1.date, $0.chapter.number) < ($0.date, $1.chapter.number) }
      .prefix(Self.longest)
    out.append("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
    out.append("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"")
    out.appendEscaped(context.language.tag)
    out.append("\">\n")
    element("title", title, into: &out)
    element("id", base + address, into: &out)
    element("updated", timestamp(newest.first?.date ?? context.plan.date), into: &out)
    link(base + address, "self", into: &out)
    link(base + page, "alternate", into: &out)
    out.append("<author>")
    element(
      "name", context.handbook.settings.publisher.shown(in: context.language).text, into: &out)
    out.append("</author>\n")
    for (chapter, date) in newest { entry(chapter, date, base, into: &out) }
    out.append("</feed>\n")
  }

  private func entry(
    _ placed: PlacedChapter, _ date: CalendarDate, _ base: String, into out: inout [UInt8]
  ) {
    let text = placed.chapter[context.language]
    let place = base + context.address(of: placed.subject)
    out.append("<entry>\n")
    element("title", text.title, into: &out)
    element("id", place, into: &out)
    link(place, "alternate", into: &out)
    element("updated", timestamp(date), into: &out)
    if !text.summary.isEmpty { element("summary", text.summary, into: &out) }
    out.append("</entry>\n")
  }

  private func updated(_ placed: PlacedChapter) -> CalendarDate {
    placed.chapter[context.language].updated ?? context.plan.date
  }

  private func timestamp(_ date: CalendarDate) -> String { "\(date.text(.iso))T00:00:00Z" }

  private func element(_ name: StaticString, _ text: String, into out: inout [UInt8]) {
    out.append("<")
    out.append(name)
    out.append(">")
    out.appendEscaped(text)
    out.append("</")
    out.append(name)
    out.append(">\n")
  }

  private func link(_ address: String, _ relation: StaticString, into out: inout [UInt8]) {
    out.append("<link rel=\"")
    out.append(relation)
    out.append("\" href=\"")
    out.appendEscaped(address)
    out.append("\"/>\n")
  }
}
