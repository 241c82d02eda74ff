/// A text as search compares it: marks in order, digits Arabic, Latin letters small and bare,
/// nothing invisible.
///
/// Two texts are found by each other when their forms agree. `SearchTable` is the only rule; the
/// same table, written as a script, makes the same form in a browser. Units are UTF-16, because
/// browsers count in them.
package struct SearchForm: Hashable, Sendable {
  package private(set) var units: [UInt16] = []
  /// For each unit the index in the text, in UTF-16 units, that it came from.
  package private(set) var sources: [Int] = []

  /// - Parameter isToneless: leaves out tones and MAITAIKHU, for a second try when the first finds
  ///   nothing.
  package init(_ text: String, isToneless: Bool = false) {
    units.reserveCapacity(text.utf16.count)
    sources.reserveCapacity(text.utf16.count)
    for (index, unit) in text.utf16.enumerated() {
      if isToneless, SearchTable.tones.contains(unit) { continue }
      if SearchTable.isFolded(unit), let fold = SearchTable.folds[unit] {
        for folded in fold { push(folded, index) }
      } else {
        push(unit, index)
      }
    }
  }

  /// The form as a text of its own.
  package var text: String { String(decoding: units, as: UTF16.self) }

  /// Adds a unit, and puts it in order with the one before.
  private mutating func push(_ unit: UInt16, _ source: Int) {
    guard SearchTable.endsPair(unit), let last = units.last,
      let pair = SearchTable.pairs[SearchTable.key(last, unit)]
    else {
      units.append(unit)
      sources.append(source)
      return
    }
    units.removeLast()
    let start = min(source, sources.removeLast())
    for next in pair { push(next, start) }
  }
}
