package import Diagnostics
package import Model
import ThaiText

/// What the index of a book names, and where chapters speak of it.
///
/// A term that many sections use is named where it is treated: in the sections that have it in their
/// heading, then in those that use it most.
package struct BookIndex: Sendable {
  /// An entry: the words that it stands under, and the records of that title.
  package struct Entry: Hashable, Sendable {
    package let words: String
    package fileprivate(set) var records: [RecordReference]
  }

  /// Kinds of records whose titles readers look up, by folder name. Networks and case studies have
  /// titles that describe; readers find them under their places.
  private static let kinds = ["glossary", "places", "agencies"]
  /// More sections than these for one entry send readers hither and thither.
  package static let mostSections = 6

  /// In the order of a dictionary.
  package let entries: [Entry]
  private let places: [String: [Int: [GlossaryTerms.Use]]]

  package init(_ handbook: Handbook, _ language: Language) {
    var entries: [Entry] = []
    var numbers: [String: Int] = [:]
    var phrases: [String] = []
    var targets: [Int] = []
    for record in Self.kinds.flatMap(handbook.records) {
      let title = record.title(in: language)
      guard title.language == language else { continue }
      let keys = Self.keys(title.text)
      let number = keys.compactMap { numbers[$0] }.first ?? entries.count
      for key in keys { numbers[key] = number }
      if number == entries.count {
        entries.append(Entry(words: title.text, records: [record.reference]))
      } else {
        entries[number].records.append(record.reference)
      }
      for phrase in GlossaryTerms.forms(of: title.text) + Self.others(record, language) {
        phrases.append(phrase)
        targets.append(number)
      }
    }
    let finder = PhraseFinder(
      phrases, segmenter: WordSegmenter(extraWords: handbook.settings.words))
    let counts = handbook.chapters.flatMap {
      SectionCount.all(in: $0, language, finder, targets)
    }
    places = Self.places(of: counts, entries.map(\.records[0]))
    self.entries = entries.sorted { ThaiOrder.precedes($0.words, $1.words) }
  }

  /// The places of a chapter's text to which the index leads, by index of the text's node.
  package func uses(in chapter: Chapter) -> [Int: [GlossaryTerms.Use]] {
    places[chapter.id] ?? [:]
  }

  /// What two titles share that mean the same: `Municipality` and `municipality`, a name with its
  /// short form in brackets and without.
  private static func keys(_ title: String) -> [String] {
    var depth = 0
    var outer = ""
    for letter in title {
      if letter == "(" { depth += 1 }
      if depth == 0 { outer.append(letter) }
      if letter == ")" { depth -= 1 }
    }
    return ([outer] + GlossaryTerms.forms(of: title)).map {
      $0.lowercased().split(separator: " ").joined(separator: " ")
    }
  }

  /// The other words for a term of the glossary.
  private static func others(_ record: Record, _ language: Language) -> [String] {
    guard case .object(let entries)? = record["also"],
      case .list(let values)? = entries.first(where: { $0.field.name == language.tag })?.value
    else { return [] }
    return values.compactMap { value in
      if case .text(let text) = value { return text }
      return nil
    }
  }

  /// The sections in which each entry is named, by chapter and node.
  private static func places(
    of counts: [SectionCount], _ records: [RecordReference]
  ) -> [String: [Int: [GlossaryTerms.Use]]] {
    var places: [String: [Int: [GlossaryTerms.Use]]] = [:]
    for (entry, record) in records.enumerated() {
      let all = counts.enumerated().compactMap { number, section in
        section.finds[entry].map { (number: number, find: $0) }
      }
      let main = all.sorted {
        ($0.find.isInHeading ? 0 : 1, -$0.find.count, $0.number)
          < ($1.find.isInHeading ? 0 : 1, -$1.find.count, $1.number)
      }.prefix(mostSections)
      for (number, find) in main {
        places[counts[number].chapter, default: [:]][find.node, default: []].append(
          GlossaryTerms.Use(term: record, range: find.range))
      }
    }
    return places
  }
}
