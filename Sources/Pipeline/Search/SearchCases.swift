package import Diagnostics
import Files
import SiteRendering
import YAMLTree

/// Holds the site's search against what editors expect of it.
package enum SearchCases {
  static let path = "content/search-cases.yaml"
  /// A page that is expected stands among this many.
  static let depth = 3

  /// A query and the page that it should find.
  struct Case {
    let query: String
    let language: Language
    /// Relative to the folder of the language.
    let page: String
    let querySpan: Span
    let pageSpan: Span
  }

  /// Every case that the search does not meet, at its line.
  package static func check(_ publication: Publication) -> [Diagnostic] {
    guard let file = publication.project.content.files.first(where: { $0.path == path }) else {
      return [.missingSearchCases]
    }
    let read = YAMLReader.read(file.bytes, path: path)
    guard !read.hasErrors, let value = read.value else { return read.diagnostics }
    let cases = cases(in: value)
    var diagnostics = read.diagnostics + cases.diagnostics
    let renderer = publication.siteRenderer(hasPrint: false)
    for language in Language.allCases {
      let pages = renderer.searchPages(in: language)
      let scan = SearchScan(pages)
      for item in cases.value ?? [] where item.language == language {
        diagnostics += check(item, scan, addresses: pages.map(\.address))
      }
    }
    return diagnostics
  }

  private static func check(
    _ item: Case, _ scan: SearchScan, addresses: [String]
  ) -> [Diagnostic] {
    guard addresses.contains(item.page) else {
      return [.unknownSearchPage(item, nearest: NearestName.of(item.page, among: addresses))]
    }
    let found = scan.answer(to: item.query).addresses
    if found.prefix(depth).contains(item.page) { return [] }
    return [.unmetSearchCase(item, found)]
  }

  private static func cases(in value: YAMLValue) -> Checked<[Case]> {
    guard case .sequence(let items) = value.content else {
      return Checked(nil, [.badSearchCase(Span(path, value.range))])
    }
    var diagnostics: [Diagnostic] = []
    let cases = items.compactMap { item -> Case? in
      if let found = Self.item(item) { return found }
      diagnostics.append(.badSearchCase(Span(path, item.range)))
      return nil
    }
    return Checked(cases, diagnostics)
  }

  private static func item(_ item: YAMLValue) -> Case? {
    guard case .mapping(let entries) = item.content, entries.count == 3,
      let query = item["query"], case .string(let text) = query.content,
      case .string(let tag)? = item["lang"]?.content, let language = Language(rawValue: tag),
      let page = item["page"], case .string(let address) = page.content
    else { return nil }
    return Case(
      query: text, language: language, page: address, querySpan: Span(path, query.range),
      pageSpan: Span(path, page.range))
  }
}
