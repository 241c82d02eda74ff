import Diagnostics

/// The forms in which the news of the handbook are offered to programs that gather news.
enum FeedForm: CaseIterable, Sendable {
  /// Atom (RFC 4287), on which the others are modelled.
  case atom
  /// RSS 2.0.
  case rss
  /// JSON Feed 1.1.
  case json

  /// The name that people know it by; the same in both languages.
  var name: String {
    switch self {
    case .atom: "Atom"
    case .rss: "RSS"
    case .json: "JSON Feed"
    }
  }

  var type: String {
    switch self {
    case .atom: "application/atom+xml"
    case .rss: "application/rss+xml"
    case .json: "application/feed+json"
    }
  }

  /// Writes a feed in this form.
  func write(_ feed: Feed, at address: String, into out: inout [UInt8]) {
    switch self {
    case .atom: AtomFeed(feed: feed, address: address).write(into: &out)
    case .rss: RSSFeed(feed: feed, address: address).write(into: &out)
    case .json: JSONFeed(feed: feed, address: address).write(into: &out)
    }
  }

  /// Where the feed of a language lies, relative to the site.
  func address(in language: Language) -> String {
    switch self {
    case .atom: "\(language.tag)/atom.xml"
    case .rss: "\(language.tag)/rss.xml"
    case .json: "\(language.tag)/feed.json"
    }
  }
}
