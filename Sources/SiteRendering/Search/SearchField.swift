import ThaiText

/// A text that is searched: its form, and where words begin in it.
struct SearchField: Sendable {
  private let form: SearchForm
  /// For each unit of the form whether a mark says that a word begins there.
  private let starts: Set<Int>

  /// - Parameter text: with U+200B where Thai words begin.
  init(_ text: String, isToneless: Bool) {
    let form = SearchForm(text, isToneless: isToneless)
    let source = Array(text.utf16)
    self.form = form
    starts = Set(
      form.sources.indices.filter { place in
        let before = form.sources[place] - 1
        return before >= 0 && source[before] == 0x200B
      })
  }

  var units: [UInt16] { form.units }

  /// The worth of the best hit, and the number of hits; a worth of 0 means none.
  ///
  /// What begins with a word is worth more than anything that does not; then the place counts, then
  /// whether the hit ends with a word. A hit that tears a mark from its letter begins nothing.
  func look(for term: [UInt16], weight: Int) -> (worth: Int, count: Int) {
    var (worth, count) = (0, 0)
    for start in hits(of: term) {
      let end = start + term.count
      let isTorn = end < units.count && Self.isMark(units[end])
      let begins = !isTorn && isBoundary(start)
      let isWhole = begins && isBoundary(end)
      worth = max(worth, (begins ? 8 : 0) + weight * 2 + (isWhole ? 1 : 0))
      count += 1
    }
    return (worth, count)
  }

  /// Where the term first stands.
  func firstHit(of term: [UInt16]) -> Int? { hits(of: term).first }

  private func hits(of term: [UInt16]) -> [Int] {
    guard let first = term.first, term.count <= units.count else { return [] }
    return (0...units.count - term.count).filter { place in
      units[place] == first && units[place..<place + term.count].elementsEqual(term)
    }
  }

  private func isBoundary(_ place: Int) -> Bool {
    if place == 0 || place == units.count || starts.contains(place) { return true }
    let (before, after) = (Self.script(units[place - 1]), Self.script(units[place]))
    return before == 0 || after == 0 || before != after
  }

  /// 0 between words, else a number for each script that words are written in.
  private static func script(_ unit: UInt16) -> Int {
    switch unit {
    case 0x0E2F, 0x0E3F, 0x0E46: 0
    case 0x0E01...0x0E4E: 1
    case 0x61...0x7A, 0x30...0x39: 2
    case 0x0E00...0x0E7F, 0x2000...0x303F: 0
    default: unit >= 0xC0 ? 3 : 0
    }
  }

  private static func isMark(_ unit: UInt16) -> Bool {
    switch unit {
    case 0x0E31, 0x0E34...0x0E3A, 0x0E47...0x0E4E: true
    default: false
    }
  }
}
