package import Diagnostics
package import MarkdownTree
package import Model
import ThaiText

/// What the index of a book names, and where chapters speak of it.
package struct BookIndex: Sendable {
  /// An entry: the words that it stands under, and the records of that title.
  package struct Entry: Hashable, Sendable {
    package let words: String
    package fileprivate(set) var records: [RecordReference]
  }

  /// Kinds of records whose titles are looked for in chapters, by folder name.
  private static let kinds = ["glossary", "places", "agencies", "networks", "case_studies"]

  /// In the order of a dictionary.
  package let entries: [Entry]
  private let finder: PhraseFinder
  private let targets: [RecordReference]

  package init(_ handbook: Handbook, _ language: Language) {
    var entries: [Entry] = []
    var phrases: [String] = []
    var targets: [RecordReference] = []
    for record in Self.kinds.flatMap(handbook.records) {
      let title = record.title(in: language)
      guard title.language == language else { continue }
      if let place = entries.firstIndex(where: { Self.isSame($0.words, title.text) }) {
        entries[place].records.append(record.reference)
      } else {
        entries.append(Entry(words: title.text, records: [record.reference]))
      }
      for phrase in GlossaryTerms.forms(of: title.text) {
        phrases.append(phrase)
        targets.append(record.reference)
      }
    }
    self.entries = entries.sorted { ThaiOrder.precedes($0.words, $1.words) }
    self.targets = targets
    finder = PhraseFinder(
      phrases, segmenter: WordSegmenter(extraWords: handbook.settings.words))
  }

  private static func isSame(_ left: String, _ right: String) -> Bool {
    left.utf8.elementsEqual(right.utf8)
  }

  /// The first use of each entry in each section of a text, by index of the text's node.
  ///
  /// Headings and code are left alone.
  package func uses(in document: MarkdownDocument) -> [Int: [GlossaryTerms.Use]] {
    var seen: Set<RecordReference> = []
    var uses: [Int: [GlossaryTerms.Use]] = [:]
    var index = 0
    while index < document.nodes.count {
      switch document.nodes[index].kind {
      case .heading:
        seen = []
        index = document.nodes[index].end
        continue
      case .image, .codeBlock:
        index = document.nodes[index].end
        continue
      case .text:
        for match in finder.matches(in: Array(document.literal(of: index))) {
          let record = targets[match.phrase]
          guard seen.insert(record).inserted else { continue }
          uses[index, default: []].append(GlossaryTerms.Use(term: record, range: match.range))
        }
      default: break
      }
      index += 1
    }
    return uses
  }
}
