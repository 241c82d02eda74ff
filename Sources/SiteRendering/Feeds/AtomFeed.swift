import Diagnostics
import Markup
import ThaiText

/// A feed as Atom (RFC 4287).
struct AtomFeed: Sendable {
  let feed: Feed
  /// Where the feed lies, relative to the site.
  let address: String

  func write(into out: inout [UInt8]) {
    let entries = feed.entries
    out.append("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
    out.append("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"")
    out.appendEscaped(feed.language.tag)
    out.append("\">\n")
    out.appendElement("title", feed.title)
    out.appendElement("id", feed.base + address)
    out.appendElement("updated", feed.updated(entries).timestamp)
    link(feed.base + address, "self", into: &out)
    link(feed.base + feed.page, "alternate", into: &out)
    out.append("<author>")
    out.appendElement("name", feed.author)
    out.append("</author>\n")
    for entry in entries { write(entry, into: &out) }
    out.append("</feed>\n")
  }

  private func write(_ entry: FeedEntry, into out: inout [UInt8]) {
    out.append("<entry>\n")
    out.appendElement("title", entry.title)
    out.appendElement("id", entry.id)
    link(entry.address, "alternate", into: &out)
    if let published = entry.published { out.appendElement("published", published.timestamp) }
    out.appendElement("updated", entry.updated.timestamp)
    if !entry.summary.isEmpty { out.appendElement("summary", entry.summary) }
    if feed.isWhole {
      out.append("<content type=\"html\">")
      out.appendEscaped(entry.content)
      out.append("</content>\n")
    }
    out.append("</entry>\n")
  }

  private func link(_ address: String, _ relation: StaticString, into out: inout [UInt8]) {
    out.append("<link rel=\"")
    out.append(relation)
    out.append("\" href=\"")
    out.appendEscaped(address)
    out.append("\"/>\n")
  }
}

extension [UInt8] {
  /// Appends an element that holds text alone, and a line feed.
  mutating func appendElement(_ name: StaticString, _ text: String) {
    append("<")
    append(name)
    append(">")
    appendEscaped(text)
    append("</")
    append(name)
    append(">\n")
  }
}
