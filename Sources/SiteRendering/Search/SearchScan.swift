import ThaiText

/// Finds and ranks pages as `templates/assets/search.js` does in a browser, so that a build can hold
/// the search against cases.
package struct SearchScan: Sendable {
  /// The answer to a query.
  package struct Answer: Hashable, Sendable {
    /// Addresses, best first.
    package let addresses: [String]
    /// Whether the pages were found only without tones.
    package let isToneless: Bool
  }

  private let pages: [SearchPage]
  private let forms: [Page]
  private let tonelessForms: [Page]

  package init(_ pages: [SearchPage]) {
    self.pages = pages
    forms = pages.map { Page($0, isToneless: false) }
    tonelessForms = pages.map { Page($0, isToneless: true) }
  }

  /// The pages that have every word of the query; without tones when there are none.
  package func answer(to query: String) -> Answer {
    for isToneless in [false, true] {
      var terms: [[UInt16]] = []
      for term in SearchForm(query, isToneless: isToneless).units.split(separator: 0x20)
      where !terms.contains(Array(term)) {
        terms.append(Array(term))
      }
      guard !terms.isEmpty else { break }
      var found: [(index: Int, rank: Rank)] = []
      for (index, page) in (isToneless ? tonelessForms : forms).enumerated() {
        if let rank = page.rank(terms) { found.append((index, rank)) }
      }
      found.sort { $0.rank == $1.rank ? $0.index < $1.index : $0.rank < $1.rank }
      if !found.isEmpty {
        return Answer(addresses: found.map { pages[$0.index].address }, isToneless: isToneless)
      }
    }
    return Answer(addresses: [], isToneless: false)
  }
}

extension SearchScan {
  /// What decides which page comes first: its score, then how often the terms occur (only twice as
  /// often counts), then where the query stands in its title.
  private struct Rank: Comparable {
    let score: Int
    let often: Int
    let place: Int

    static func < (one: Rank, other: Rank) -> Bool {
      (other.score, other.often, one.place) < (one.score, one.often, other.place)
    }
  }

  /// The forms of a page's texts.
  private struct Page: Sendable {
    private let title: SearchField
    private let alias: SearchField
    /// What a hit in the title, the alias or a heading counts, times two.
    private let weights: (title: Int, alias: Int, heading: Int)
    private let isBacking: Bool
    private let sections: [(heading: SearchField, text: SearchField)]

    init(_ page: SearchPage, isToneless: Bool) {
      func field(_ text: String) -> SearchField { SearchField(text, isToneless: isToneless) }
      title = field(page.title)
      alias = field(page.alias)
      isBacking = page.isBacking
      weights = page.isBacking ? (1, 1, 1) : (3, 2, 2)
      sections = page.sections.map { (field($0.heading), field($0.text)) }
    }

    /// How good a page is and how many hits it has; `nil` when a term is missing.
    ///
    /// Each term counts with its best hit. The query as a whole counts as much as its terms
    /// together, a section that has every term (or stands under a title that has it) a little, and a title that is
    /// the query most.
    func rank(_ terms: [[UInt16]]) -> Rank? {
      let whole = Array(terms.joined(separator: [0x20]))
      var (score, hits) = (0, 0)
      var matched = [Int](repeating: 0, count: sections.count)
      var worths = matched
      for (index, term) in (terms.count > 1 ? terms + [whole] : terms).enumerated() {
        let above = [
          title.look(for: term, weight: weights.title),
          alias.look(for: term, weight: weights.alias),
        ]
        var (best, count) = (max(above[0].worth, above[1].worth), above[0].count + above[1].count)
        let isAbove = best > 0 && index < terms.count && !isBacking
        for (place, section) in sections.enumerated() {
          let found = [
            section.heading.look(for: term, weight: weights.heading),
            section.text.look(for: term, weight: 1),
          ]
          let worth = max(found[0].worth, found[1].worth)
          matched[place] += worth > 0 || isAbove ? 1 : 0
          worths[place] += worth
          best = max(best, worth)
          count += found[0].count + found[1].count
        }
        if index == terms.count {
          score += best * terms.count
        } else {
          guard best > 0 else { return nil }
          score += best
          hits += count
        }
      }
      if title.units == whole || alias.units == whole { score += 100 }
      let together = matched.indices.contains { worths[$0] > 0 && matched[$0] >= terms.count }
      if terms.count > 1, together { score += 8 }
      return Rank(
        score: score, often: Int.bitWidth - hits.leadingZeroBitCount,
        place: title.firstHit(of: whole) ?? .max)
    }
  }
}
