package import Diagnostics
package import MarkdownTree
package import Model

/// A chapter and where it stands.
package struct PlacedChapter: Sendable {
  package let part: Int
  package let index: Int
  /// Counted through the whole handbook from 1.
  package let number: Int
  package let chapter: Chapter

  package var subject: PageSubject { .chapter(part: part, index: index) }
}

extension Plan {
  /// The number of a chapter, counted through the whole handbook from 1.
  package func number(ofChapter index: Int, inPart part: Int) -> Int {
    firstNumbers[part] + index
  }

  /// Every chapter in reading order.
  package var placedChapters: [PlacedChapter] {
    handbook.parts.indices.flatMap(placedChapters(ofPart:))
  }

  /// The chapters of one part, in reading order.
  package func placedChapters(ofPart part: Int) -> [PlacedChapter] {
    handbook.parts[part].chapters.enumerated().map { index, chapter in
      PlacedChapter(
        part: part, index: index, number: number(ofChapter: index, inPart: part), chapter: chapter)
    }
  }

  /// The page of a chapter or of a part's opening, by its id.
  package func subject(ofChapter id: String) -> PageSubject? { chapterSubjects[id] }

  /// The chapters with a tag in one language, in reading order.
  package func chapters(tagged tag: String, in language: Language) -> [PlacedChapter] {
    (tagged[tag] ?? []).filter {
      $0.chapter[language].tags.contains(tag) && !$0.chapter.isHidden(in: language)
    }
  }

  /// The works behind the facts that a chapter's statements name, in the order of first use.
  package func sources(of document: MarkdownDocument) -> [Record] {
    var seen: Set<String> = []
    var sources: [Record] = []
    for support in ProseReferences.support(in: document) {
      let ids =
        support.kind == "sources" ? [support.id] : handbook.record(support)?.sources ?? []
      for id in ids where seen.insert(id).inserted {
        if let source = handbook.record(RecordReference(kind: "sources", id: id)) {
          sources.append(source)
        }
      }
    }
    return sources
  }
}
