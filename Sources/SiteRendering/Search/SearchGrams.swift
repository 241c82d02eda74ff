import Synchronization
import ThaiText

/// Which pages hold which letters side by side, so that a browser need load only texts that may hold
/// a query.
///
/// A gram is a letter with its marks and the letter after it, without that one's marks: the last
/// letter of a query may have marks that were not typed yet. Grams are without tones, so that they
/// serve the second try as well.
struct SearchGrams: Sendable {
  /// How many files the grams are spread over.
  static let shards = 64

  /// The grams of some texts, without those that hold a space.
  static func grams(of texts: [String]) -> Set<[UInt16]> {
    var grams: Set<[UInt16]> = []
    for text in texts {
      let units = SearchForm(text, isToneless: true).units
      var gram: [UInt16] = []
      for unit in units {
        if isMark(unit) {
          if !gram.isEmpty { gram.append(unit) }
        } else {
          if !gram.isEmpty, gram.allSatisfy(isKept), isKept(unit) { grams.insert(gram + [unit]) }
          gram = [unit]
        }
      }
    }
    return grams
  }

  /// The file that a gram stands in.
  static func shard(of gram: [UInt16]) -> Int {
    gram.reduce(0) { ($0 * 31 + Int($1)) % 4096 } % shards
  }

  /// Spaces part words, and half a character of two units is no text.
  private static func isKept(_ unit: UInt16) -> Bool {
    unit != 0x20 && !(0xD800...0xDFFF).contains(unit)
  }

  private static func isMark(_ unit: UInt16) -> Bool {
    switch unit {
    case 0x0E31, 0x0E34...0x0E3A, 0x0E47...0x0E4E: true
    default: false
    }
  }
}

/// The texts of a language, cut into chunks of pages, each made once by whoever needs it first.
final class SearchChunks: Sendable {
  /// How many pages stand in one file.
  static let size = 16

  private let pages: SearchPages
  private let unmarked: SearchPages
  private let chunks: [Chunk]

  init(_ pages: SearchPages, unmarked: SearchPages) {
    self.pages = pages
    self.unmarked = unmarked
    let count = (pages.subjects.count + Self.size - 1) / Self.size
    chunks = (0..<count).map { _ in Chunk() }
  }

  var count: Int { chunks.count }

  func pages(of chunk: Int) -> [SearchPage] { pages(of: chunk, from: pages) }

  private func pages(of chunk: Int, from pages: SearchPages) -> [SearchPage] {
    let start = chunk * Self.size
    let end = min(start + Self.size, pages.subjects.count)
    return pages.subjects[start..<end].compactMap(pages.page)
  }

  /// The grams of one shard, sorted, with the numbers of the pages that hold them.
  func grams(of shard: Int) -> [(gram: [UInt16], pages: [Int])] {
    var found: [[UInt16]: [Int]] = [:]
    // Whoever asks for another shard at the same time starts elsewhere.
    let first = shard * count / SearchGrams.shards
    for offset in 0..<count {
      let chunk = (first + offset) % count
      for (index, grams) in grams(ofChunk: chunk).enumerated() {
        for gram in grams[shard] { found[gram, default: []].append(chunk * Self.size + index) }
      }
    }
    return found.map { ($0.key, $0.value.sorted()) }
      .sorted { $0.0.lexicographicallyPrecedes($1.0) }
  }

  /// For each page of a chunk its grams by shard.
  private func grams(ofChunk chunk: Int) -> [[[[UInt16]]]] {
    chunks[chunk].grams.withLock { kept in
      if let kept { return kept }
      let made = pages(of: chunk, from: unmarked).map { page in
        var shards = [[[UInt16]]](repeating: [], count: SearchGrams.shards)
        let texts = page.sections.flatMap { [$0.heading, $0.text] }
        for gram in SearchGrams.grams(of: [page.title, page.alias] + texts) {
          shards[SearchGrams.shard(of: gram)].append(gram)
        }
        return shards
      }
      kept = made
      return made
    }
  }

  private final class Chunk: Sendable {
    let grams = Mutex<[[[[UInt16]]]]?>(nil)
  }
}
