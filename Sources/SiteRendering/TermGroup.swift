import Diagnostics
import Model
import ThaiText

/// The terms under one letter of a language's own order.
struct TermGroup {
  let letter: String
  let terms: [Record]

  /// All terms in the dictionary order of a language, grouped by their first consonant or letter.
  static func groups(_ records: [Record], _ language: Language) -> [TermGroup] {
    let keyed = records.map { record in
      let title = record.title(in: language).text
      return (
        key: ThaiOrder.key(for: Array(title.utf8)),
        letter: ThaiOrder.heading(for: Array(title.utf8)), record: record
      )
    }
    let sorted = keyed.sorted { $0.key.lexicographicallyPrecedes($1.key) }
    var groups: [TermGroup] = []
    for (_, letter, record) in sorted {
      if let last = groups.last, last.letter == letter {
        groups[groups.count - 1] = TermGroup(letter: letter, terms: last.terms + [record])
      } else {
        groups.append(TermGroup(letter: letter, terms: [record]))
      }
    }
    return groups
  }
}
