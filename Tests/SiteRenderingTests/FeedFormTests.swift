import FoundationEssentials
import TestSupport
import Testing

/// The three forms of a feed, held to what their specifications ask: Atom (RFC 4287), RSS 2.0, JSON Feed 1.1.
@Suite struct FeedFormTests {
  private static let base = "https://well.example/book/"
  private static let languages = ["th", "en"]

  private struct Feed: Decodable {
    struct Author: Decodable { let name: String }
    struct Item: Decodable {
      let id: String
      let url: String
      let title: String
      let summary: String?
      let content_html: String
      let date_published: String?
      let date_modified: String
      let language: String
    }
    let version: String
    let title: String
    let home_page_url: String
    let feed_url: String
    let language: String
    let authors: [Author]
    let items: [Item]
  }

  private func json(_ language: String, in site: RenderedSite) throws -> Feed {
    let text = try #require(site.files["\(language)/feed.json"])
    return try JSONDecoder().decode(Feed.self, from: Data(text.utf8))
  }

  @Test(arguments: languages)
  func theJSONFeedHoldsWhatVersion11AsksFor(_ language: String) async throws {
    let feed = try json(language, in: try await RenderedSite.minimal())
    #expect(feed.version == "https://jsonfeed.org/version/1.1")
    #expect(feed.feed_url == "\(Self.base)\(language)/feed.json")
    #expect(feed.home_page_url == "\(Self.base)\(language)/")
    #expect(feed.language == language && feed.authors.map(\.name).count == 1)
    #expect(Set(feed.items.map(\.id)).count == feed.items.count)
    for item in feed.items {
      #expect(item.url.hasPrefix(Self.base) && item.language == language)
      let dates = [item.date_published, item.date_modified].compactMap(\.self)
      for date in dates { #expect(date.wholeMatch(of: Self.timestamp) != nil, "\(date)") }
      let tags = try #require(Tag.all(in: item.content_html), "\(item.id)")
      #expect(Tag.misplaced(in: tags, void: Tag.void) == nil, "\(item.id)")
      for link in tags.compactMap({ $0["href"] ?? $0["src"] }) {
        #expect(link.hasPrefix("https://"), "\(item.id): \(link)")
      }
    }
  }

  private static var timestamp: Regex<Substring> { /\d{4}-\d{2}-\d{2}T00:00:00Z/ }

  @Test(arguments: languages)
  func anAtomEntryHoldsWhatRFC4287AsksFor(_ language: String) async throws {
    let text = try #require(try await RenderedSite.minimal().files["\(language)/atom.xml"])
    let tags = try #require(Tag.all(in: text))
    #expect(Tag.misplaced(in: tags) == nil)
    #expect(tags.first?["xmlns"] == "http://www.w3.org/2005/Atom")
    let entries = text.split(separator: "<entry>").dropFirst().map(String.init)
    #expect(entries.count == (language == "th" ? 4 : 3))
    for entry in entries {
      for name in ["id", "title", "updated"] {
        #expect(texts(name, in: entry).count == 1, "\(name): \(entry)")
      }
      #expect(entry.contains("<content type=\"html\">"))
      #expect(entry.contains("<link rel=\"alternate\" href=\"https://"))
      for date in texts("updated", in: entry) + texts("published", in: entry) {
        #expect(date.wholeMatch(of: Self.timestamp) != nil, "\(date)")
      }
    }
  }

  @Test(arguments: languages)
  func theFeedOfAPartHoldsSummariesAlone(_ language: String) async throws {
    let site = try await RenderedSite.minimal()
    let text = try #require(site.files["\(language)/handbook/start/atom.xml"])
    #expect(texts("title", in: text).count == 3 && texts("summary", in: text).count == 1)
    #expect(!text.contains("<content"))
  }

  @Test(arguments: languages)
  func anRSSItemHoldsWhatVersion20AsksFor(_ language: String) async throws {
    let text = try #require(try await RenderedSite.minimal().files["\(language)/rss.xml"])
    let tags = try #require(Tag.all(in: text))
    #expect(Tag.misplaced(in: tags) == nil)
    #expect(tags.first?["version"] == "2.0")
    let own = tags.first { $0.name == "atom:link" }
    #expect(own?["rel"] == "self" && own?["href"] == "\(Self.base)\(language)/rss.xml")
    let channel = String(text.split(separator: "<item>")[0])
    for name in ["title", "link", "description", "language", "lastBuildDate"] {
      #expect(texts(name, in: channel).count == 1, "\(name)")
    }
    let weekdays = [
      "2026-04-02": "Thu, 02 Apr 2026 00:00:00 +0000",
      "2026-03-01": "Sun, 01 Mar 2026 00:00:00 +0000",
    ]
    let dates = texts("pubDate", in: text)
    #expect(dates.contains(weekdays["2026-03-01"] ?? ""))
    if language == "th" { #expect(dates.first == weekdays["2026-04-02"]) }
    let guides = tags.filter { $0.name == "guid" && !$0.isClosing }
    #expect(guides.count == dates.count)
    let ids = text.matches(of: /<guid isPermaLink="(true|false)">([^<]+)<\/guid>/)
    for id in ids {
      #expect(id.output.2.hasPrefix("https://") == (id.output.1 == "true"), "\(id.output.0)")
    }
  }

  @Test(arguments: languages)
  func allFormsHoldTheSameNews(_ language: String) async throws {
    let site = try await RenderedSite.minimal()
    let feed = try json(language, in: site)
    let atom = try #require(site.files["\(language)/atom.xml"])
    let rss = try #require(site.files["\(language)/rss.xml"])
    let ids = feed.items.map(\.id)
    #expect(Array(texts("id", in: atom).dropFirst()) == ids)
    let guides = rss.matches(of: /<guid [^>]*>([^<]+)</).map { String($0.output.1) }
    #expect(guides == ids)
    #expect(Array(texts("title", in: atom).dropFirst()).count == ids.count)
    for item in feed.items {
      let escaped = item.content_html.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
        .replacing(">", with: "&gt;").replacing("\"", with: "&quot;")
      #expect(atom.contains(escaped) && rss.contains(escaped), "\(item.id)")
    }
  }

  @Test func anIssueIsGivenWholeAndKeepsItsIDWhereverItsPageLies() async throws {
    let feed = try json("en", in: try await RenderedSite.minimal())
    let issue = try #require(feed.items.first)
    #expect(issue.id == "tag:well.example,2026-03:newsletter-en")
    #expect(issue.url == "\(Self.base)en/newsletters/2026-03/")
    #expect(issue.date_published == "2026-03-01T00:00:00Z")
    let parts = [
      "<a href=\"\(issue.url)#next\">what comes next</a>", "<h2 id=\"next\">Next</h2>",
      "<h2>Read in the handbook</h2>", "\(Self.base)en/handbook/first/#begin\">The first steps</a>",
      "https://water.example/news?a=1&amp;b=2",
    ].map { issue.content_html.firstRange(of: $0)?.lowerBound }
    #expect(!parts.contains(nil))
    #expect(parts.compactMap(\.self) == parts.compactMap(\.self).sorted())
  }

  @Test func everyPageLeadsToAllForms() async throws {
    let site = try await RenderedSite.minimal()
    let types = ["application/atom+xml", "application/rss+xml", "application/feed+json"]
    for (path, tags) in site.pages where path.hasPrefix("th/") || path.hasPrefix("en/") {
      let links = tags.filter { $0.name == "link" && $0["rel"] == "alternate" && $0["type"] != nil }
      #expect(links.compactMap { $0["type"] } == types, "\(path)")
      for link in links {
        let target = RenderedSite.target(of: Substring(link["href"] ?? ""), from: path)
        #expect(target.hasPrefix(path.prefix(3)) && site.files[target] != nil, "\(path)")
      }
    }
  }

  /// The text of each element of a name, in order.
  private func texts(_ name: String, in text: String) -> [String] {
    text.ranges(of: "<\(name)>").map { String(text[$0.upperBound...].prefix { $0 != "<" }) }
  }
}
