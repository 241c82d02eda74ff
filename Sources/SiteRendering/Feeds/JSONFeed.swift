import Diagnostics
import Markup
import ThaiText

/// A feed as JSON Feed 1.1.
struct JSONFeed: Sendable {
  let feed: Feed
  /// Where the feed lies, relative to the site.
  let address: String

  func write(into out: inout [UInt8]) {
    let language = JSON.text(feed.language.tag)
    let value = JSON.object([
      ("version", .text("https://jsonfeed.org/version/1.1")),
      ("title", .text(feed.title)),
      ("description", .text(feed.summary)),
      ("home_page_url", .text(feed.base + feed.page)),
      ("feed_url", .text(feed.base + address)),
      ("language", language),
      ("authors", .list([.object([("name", .text(feed.author))])])),
      ("items", .list(feed.entries.map { item($0, language) })),
    ])
    out += value.lines
  }

  private func item(_ entry: FeedEntry, _ language: JSON) -> JSON {
    var members: [(String, JSON)] = [
      ("id", .text(entry.id)), ("url", .text(entry.address)), ("title", .text(entry.title)),
    ]
    if !entry.summary.isEmpty { members.append(("summary", .text(entry.summary))) }
    members.append(("content_html", .text(String(decoding: entry.content, as: UTF8.self))))
    if let published = entry.published {
      members.append(("date_published", .text(published.timestamp)))
    }
    members.append(("date_modified", .text(entry.updated.timestamp)))
    members.append(("language", language))
    return .object(members)
  }
}
