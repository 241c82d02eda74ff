import Diagnostics
import Files
import Planning

/// The files behind the search page of one language.
struct SearchOutputs: Sendable {
  private let context: SiteContext
  private let pages: SearchPages

  init(_ context: SiteContext) {
    self.context = context
    pages = SearchPages(context)
  }

  func outputs() -> [Output] {
    [
      Output("search/\(context.language.tag).js") { out in
        let found = pages.subjects.compactMap(pages.page)
        SearchScript.append(found, language: context.language.tag, to: &out)
      }
    ]
  }

  /// The rules by which a browser compares texts.
  static let rules = Output("search/normal.js") { SearchScript.appendTable(to: &$0) }
}
