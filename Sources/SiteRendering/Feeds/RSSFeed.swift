import Diagnostics
import Markup
import ThaiText

/// A feed as RSS 2.0, with the whole text in the module `content` and the feed's own address in that of Atom.
struct RSSFeed: Sendable {
  let feed: Feed
  /// Where the feed lies, relative to the site.
  let address: String

  func write(into out: inout [UInt8]) {
    let entries = feed.entries
    out.append("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
    out.append("<rss version=\"2.0\" xmlns:atom=\"http://www.w3.org/2005/Atom\"")
    out.append(" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\">\n<channel>\n")
    out.appendElement("title", feed.title)
    out.appendElement("link", feed.base + feed.page)
    out.appendElement("description", feed.summary)
    out.appendElement("language", feed.language.tag)
    out.appendElement("lastBuildDate", feed.updated(entries).mailTimestamp)
    out.append("<atom:link rel=\"self\" type=\"application/rss+xml\" href=\"")
    out.appendEscaped(feed.base + address)
    out.append("\"/>\n")
    for entry in entries { write(entry, into: &out) }
    out.append("</channel>\n</rss>\n")
  }

  private func write(_ entry: FeedEntry, into out: inout [UInt8]) {
    out.append("<item>\n")
    out.appendElement("title", entry.title)
    out.appendElement("link", entry.address)
    out.append("<guid isPermaLink=\"")
    out.append(entry.id == entry.address ? "true" : "false")
    out.append("\">")
    out.appendEscaped(entry.id)
    out.append("</guid>\n")
    out.appendElement("pubDate", (entry.published ?? entry.updated).mailTimestamp)
    if !entry.summary.isEmpty { out.appendElement("description", entry.summary) }
    out.append("<content:encoded>")
    out.appendEscaped(entry.content)
    out.append("</content:encoded>\n</item>\n")
  }
}
