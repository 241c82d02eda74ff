import TestSupport
import Testing

/// The sitemap and the feeds.
@Suite struct FeedTests {
  private static let base = "https://well.example/book/"

  @Test func theSitemapNamesEveryPageOnce() async throws {
    let site = try await RenderedSite.minimal()
    let sitemap = try #require(site.files["sitemap.xml"])
    let tags = try #require(Tag.all(in: sitemap))
    #expect(sitemap.hasPrefix("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"))
    #expect(Tag.misplaced(in: tags) == nil)
    let addresses = texts("loc", in: sitemap)
    // The search page says nothing that another page does not.
    let pages = site.pages.map(\.path).filter {
      $0.contains("/") && !$0.hasSuffix("/search/index.html")
    }.map {
      Self.base + $0.dropLast("index.html".count)
    }
    #expect(addresses.sorted() == pages.sorted())
    for tag in tags where tag.name == "xhtml:link" {
      let address = try #require(tag["href"])
      #expect(address == Self.base || addresses.contains(address), "\(address)")
    }
  }

  @Test(arguments: [
    "th/atom.xml", "en/atom.xml", "th/handbook/start/atom.xml", "en/handbook/start/atom.xml",
  ])
  func feedsListChaptersNewestFirst(_ path: String) async throws {
    let site = try await RenderedSite.minimal()
    let feed = try #require(site.files[path])
    let tags = try #require(Tag.all(in: feed))
    #expect(Tag.misplaced(in: tags) == nil)
    #expect(tags.first?["xml:lang"] == String(path.prefix(2)))
    let ids = texts("id", in: feed)
    let language = path.prefix(2)
    let chapters = ["second", "first"].map { "\(Self.base)\(language)/handbook/\($0)/" }
    #expect(ids.first == Self.base + path && Array(ids.suffix(2)) == chapters)
    let days = ["2026-02-07", "2026-01-05"].map { $0 + "T00:00:00Z" }
    #expect(Array(texts("updated", in: feed).suffix(2)) == days)
    #expect(texts("updated", in: feed).first == texts("updated", in: feed).dropFirst().first)
    #expect(tags.filter { $0["rel"] == "self" }.compactMap { $0["href"] } == [Self.base + path])
    #expect(texts("name", in: feed).count == 1)
  }

  @Test func reservedCharactersInTitlesStayText() async throws {
    var project = try await SampleProject.minimal()
    let path = "content/handbook/10-start/20-second/en.md"
    project[path] = project[path].replacing("title: Rules", with: "title: 'R & <D> \"'")
    let site = try await RenderedSite(project)
    let feed = try #require(site.files["en/atom.xml"])
    let tags = try #require(Tag.all(in: feed))
    #expect(Tag.misplaced(in: tags) == nil)
    #expect(feed.contains("<title>R &amp; &lt;D&gt; "))
  }

  /// The text of each element of a name, in order.
  private func texts(_ name: String, in text: String) -> [String] {
    text.ranges(of: "<\(name)>").map { String(text[$0.upperBound...].prefix { $0 != "<" }) }
  }
}
