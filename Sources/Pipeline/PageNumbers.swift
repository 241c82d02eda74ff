import Files

/// On which page of a printed book each anchor stands, as the typesetter says it: a line for each,
/// with the page, a space and the anchor.
enum PageNumbers {
  /// Where the page numbers of an edition are published.
  static func path(of edition: PrintEdition) -> String {
    String(edition.path.dropLast(".pdf".count)) + ".pages.txt"
  }

  /// The page numbers among some outputs; empty when the edition was not made.
  static func of(_ edition: PrintEdition, in outputs: [Output]) -> [String: Int] {
    guard let output = outputs.first(where: { $0.path == path(of: edition) }) else { return [:] }
    var bytes: [UInt8] = []
    output.render(&bytes)
    var pages: [String: Int] = [:]
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      let parts = line.split(separator: " ", maxSplits: 1)
      if parts.count == 2, let page = Int(parts[0]) { pages[String(parts[1])] = page }
    }
    return pages
  }
}
