package import Diagnostics
package import MarkdownTree
package import Model
import ThaiText

/// Finds the first use of each glossary term in a text, so that readers can look it up where they meet it.
package struct GlossaryTerms: Sendable {
  /// A term in a text node of a document.
  package struct Use: Hashable, Sendable {
    package let term: RecordReference
    /// UTF-8 offsets into the literal of the node.
    package let range: Range<Int>
  }

  private struct Vocabulary: Sendable {
    let finder: PhraseFinder
    let terms: [RecordReference]
  }

  private let vocabularies: [Language: Vocabulary]

  package init(_ handbook: Handbook) {
    var vocabularies: [Language: Vocabulary] = [:]
    for language in Language.allCases {
      var phrases: [String] = []
      var terms: [RecordReference] = []
      for record in handbook.records("glossary") {
        let title = record.title(in: language)
        guard title.language == language else { continue }
        for phrase in Self.forms(of: title.text) {
          phrases.append(phrase)
          terms.append(record.reference)
        }
      }
      guard !phrases.isEmpty else { continue }
      let segmenter = WordSegmenter(extraWords: handbook.settings.words)
      vocabularies[language] = Vocabulary(
        finder: PhraseFinder(phrases, segmenter: segmenter), terms: terms)
    }
    self.vocabularies = vocabularies
  }

  /// The first use of each term in running text, by index of the text's node.
  ///
  /// Headings, links, code and what stands in them are left alone.
  package func firstUses(in document: MarkdownDocument, _ language: Language) -> [Int: [Use]] {
    guard let vocabulary = vocabularies[language] else { return [:] }
    var seen: Set<RecordReference> = []
    var uses: [Int: [Use]] = [:]
    var index = 0
    while index < document.nodes.count {
      switch document.nodes[index].kind {
      case .heading, .link, .image, .codeBlock:
        index = document.nodes[index].end
        continue
      case .text:
        let literal = Array(document.literal(of: index))
        for match in vocabulary.finder.matches(in: literal) {
          let term = vocabulary.terms[match.phrase]
          guard seen.insert(term).inserted else { continue }
          uses[index, default: []].append(Use(term: term, range: match.range))
        }
      default: break
      }
      index += 1
    }
    return uses
  }

  /// A title and, where it ends with a short form in brackets, both forms: `ก.พ.ร. (คณะกรรมการ…)`.
  static func forms(of title: String) -> [String] {
    guard let open = title.lastIndex(of: "("), title.hasSuffix(")") else { return [title] }
    let outer = title[..<open].split(separator: " ").joined(separator: " ")
    let inner = String(title[title.index(after: open)...].dropLast())
    return [outer, inner].filter { !$0.isEmpty }
  }
}
