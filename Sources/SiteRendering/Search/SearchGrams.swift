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

  /// A gram as one number: its units from the first on, 16 bits each.
  typealias Gram = UInt128
  /// How many units a gram has at most; longer ones, which no word has, are left out here and in browsers.
  static let longest = 8

  /// Adds the grams of a text, without those that hold a space.
  static func add(_ text: String, to grams: inout Set<Gram>) {
    var gram: Gram = 0
    var count = 0
    var isKept = false
    for unit in SearchForm(text, isToneless: true).units {
      if isMark(unit) {
        guard count > 0 else { continue }
        gram = gram << 16 | Gram(unit)
        count += 1
      } else {
        let isNextKept = Self.isKept(unit)
        if isKept, isNextKept, count < longest { grams.insert(gram << 16 | Gram(unit)) }
        (gram, count, isKept) = (Gram(unit), 1, isNextKept)
      }
    }
  }

  /// The units of a gram, in order.
  static func units(of gram: Gram) -> [UInt16] {
    var units: [UInt16] = []
    var rest = gram
    while rest > 0 {
      units.append(UInt16(truncatingIfNeeded: rest))
      rest >>= 16
    }
    return units.reversed()
  }

  /// The file that a gram stands in.
  static func shard(of gram: Gram) -> Int {
    units(of: gram).reduce(0) { ($0 * 31 + Int($1)) % 4096 } % shards
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

  /// What the files of a large handbook need of one chunk.
  struct Made: Sendable {
    /// The pages without their texts: titles and headings.
    let titles: [SearchPage]
    /// The file of the chunk's texts.
    let texts: [UInt8]
    /// For each shard its grams, each with the page of the chunk that holds it.
    let grams: [[(gram: SearchGrams.Gram, page: Int)]]
  }

  private let pages: SearchPages
  private let chunks: [Chunk]

  init(_ pages: SearchPages) {
    self.pages = pages
    let count = (pages.subjects.count + Self.size - 1) / Self.size
    chunks = (0..<count).map { _ in Chunk() }
  }

  var count: Int { chunks.count }

  /// The grams of one shard, sorted, with the numbers of the pages that hold them.
  func grams(of shard: Int) -> [(gram: [UInt16], pages: [Int])] {
    var found: [SearchGrams.Gram: [Int]] = [:]
    // Whoever asks for another shard at the same time starts elsewhere.
    let first = shard * count / SearchGrams.shards
    for offset in 0..<count {
      let chunk = (first + offset) % count
      for (gram, page) in made(chunk).grams[shard] {
        found[gram, default: []].append(chunk * Self.size + page)
      }
    }
    return found.map { (SearchGrams.units(of: $0.key), $0.value.sorted()) }
      .sorted { $0.0.lexicographicallyPrecedes($1.0) }
  }

  /// A chunk, made when it is first asked for.
  func made(_ chunk: Int) -> Made {
    chunks[chunk].made.withLock { kept in
      if let kept { return kept }
      let start = chunk * Self.size
      let end = min(start + Self.size, pages.subjects.count)
      let pages = pages.subjects[start..<end].compactMap(pages.page)
      var texts: [UInt8] = []
      SearchScript.appendTexts(pages, chunk: chunk, to: &texts)
      let made = Made(
        titles: pages.map(\.withoutTexts), texts: texts, grams: Self.grams(of: pages))
      kept = made
      return made
    }
  }

  private static func grams(of pages: [SearchPage]) -> [[(gram: SearchGrams.Gram, page: Int)]] {
    var shards = [[(gram: SearchGrams.Gram, page: Int)]](
      repeating: [], count: SearchGrams.shards)
    var grams: Set<SearchGrams.Gram> = []
    for (index, page) in pages.enumerated() {
      grams.removeAll(keepingCapacity: true)
      for text in [page.title, page.alias] + page.sections.flatMap({ [$0.heading, $0.text] }) {
        SearchGrams.add(text, to: &grams)
      }
      for gram in grams { shards[SearchGrams.shard(of: gram)].append((gram, index)) }
    }
    return shards
  }

  private final class Chunk: Sendable {
    let made = Mutex<Made?>(nil)
  }
}
