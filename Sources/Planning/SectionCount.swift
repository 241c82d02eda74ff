import Diagnostics
import MarkdownTree
import Model
import ThaiText

/// How often a section of a chapter names each entry of the index.
struct SectionCount {
  struct Find {
    /// The text to mark, and the part of it that names the entry; empty where only the heading does.
    var node: Int
    var range: Range<Int>
    var count: Int
    var isInHeading: Bool
  }

  let chapter: String
  /// By the number of the entry.
  var finds: [Int: Find] = [:]
  private var named: Set<Int> = []

  private init(_ chapter: String, named: Set<Int>) {
    self.chapter = chapter
    self.named = named
  }

  /// The sections of a chapter in order. Headings name what a section treats; code is left alone.
  static func all(
    in chapter: Chapter, _ language: Language, _ finder: PhraseFinder, _ targets: [Int]
  ) -> [SectionCount] {
    func entries(in text: String) -> Set<Int> {
      Set(finder.matches(in: Array(text.utf8)).map { targets[$0.phrase] })
    }
    let text = chapter[language]
    let document = text.body
    let titles = Dictionary(text.sections.map { ($0.heading, $0.title) }) { first, _ in first }
    var sections = [SectionCount(chapter.id, named: entries(in: text.title))]
    var index = 0
    while index < document.nodes.count {
      switch document.nodes[index].kind {
      case .heading:
        sections.append(SectionCount(chapter.id, named: entries(in: titles[index] ?? "")))
        index = document.nodes[index].end
        continue
      case .image, .codeBlock:
        index = document.nodes[index].end
        continue
      case .text:
        let matches = finder.matches(in: Array(document.literal(of: index)))
        sections[sections.count - 1].add(
          matches.map { (targets[$0.phrase], $0.range) }, node: index)
      default: break
      }
      index += 1
    }
    return sections
  }

  private mutating func add(_ matches: [(entry: Int, range: Range<Int>)], node: Int) {
    for (entry, range) in matches {
      finds[
        entry,
        default: Find(
          node: node, range: range, count: 0, isInHeading: named.contains(entry))
      ].count += 1
    }
    // What the heading alone names is marked at the section's first words.
    for entry in named where finds[entry] == nil {
      finds[entry] = Find(node: node, range: 0..<0, count: 0, isInHeading: true)
    }
  }
}
