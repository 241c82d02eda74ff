import Diagnostics
import Files
import Planning

/// The files behind the search page of one language.
struct SearchOutputs: Sendable {
  /// From this many bytes of text on it is loaded in pieces; compressed they are about 500 KB.
  static let mostInOneFile = 2_000_000

  private let context: SiteContext
  private let pages: SearchPages

  init(_ context: SiteContext) {
    self.context = context
    pages = SearchPages(context)
  }

  /// One file with all texts, or, for a large handbook, one with all titles and headings, the texts
  /// in chunks, and lists of the pages that hold certain letters.
  func outputs() -> [Output] {
    let tag = context.language.tag
    guard pages.expectedSize > Self.mostInOneFile else {
      return [
        Output("search/\(tag).js") { out in
          SearchScript.append(pages.subjects.compactMap(pages.page), language: tag, to: &out)
        }
      ]
    }
    let chunks = SearchChunks(pages)
    let titles = Output("search/\(tag).js") { out in
      let all = (0..<chunks.count).flatMap { chunks.made($0).titles }
      SearchScript.append(
        all, language: tag, chunk: SearchChunks.size, shards: SearchGrams.shards, to: &out)
    }
    let texts = (0..<chunks.count).map { chunk in
      Output("search/\(tag)/text-\(chunk).js") { out in
        out += chunks.made(chunk).texts
      }
    }
    let grams = (0..<SearchGrams.shards).map { shard in
      Output("search/\(tag)/grams-\(shard).js") { out in
        SearchScript.appendGrams(chunks.grams(of: shard), shard: shard, to: &out)
      }
    }
    return [titles] + texts + grams
  }

  /// The rules by which a browser compares texts.
  static let rules = Output("search/normal.js") { SearchScript.appendTable(to: &$0) }
}
