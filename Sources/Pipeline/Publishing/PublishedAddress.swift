/// Which published files have an address that others keep: in bookmarks, in print, in chat groups.
enum PublishedAddress {
  /// The address of a file relative to the site, `th/roles/` for `th/roles/index.html`; `nil` for what only our own
  /// pages load, such as styles and the data of the search.
  static func of(_ path: String) -> String? {
    guard !path.hasPrefix("assets/"), !path.hasPrefix("search/"), path != "404.html",
      !isForPrinters(path)
    else { return nil }
    if path == "index.html" { return "" }
    if path.hasSuffix("/index.html") { return String(path.dropLast("index.html".count)) }
    let name = path.split(separator: "/").last.map(String.init) ?? ""
    let isKept = endings.contains { name.hasSuffix($0) } || feeds.contains(name)
    return isKept ? path : nil
  }

  /// The books that only some builds make, for those who print them.
  private static func isForPrinters(_ path: String) -> Bool {
    PressKind.allCases.contains { path.hasSuffix("-\($0.rawValue).pdf") }
  }

  private static let endings = [
    ".html", ".pdf", ".epub", ".csv", ".svg", ".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif",
  ]
  private static let feeds: Set<String> = ["atom.xml", "rss.xml", "feed.json"]
}
