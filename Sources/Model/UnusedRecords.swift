import MarkdownTree

/// What stands in the handbook and is named nowhere.
package enum UnusedRecords {
  /// Sources that no record and no chapter cites.
  package static func sources(in handbook: Handbook) -> [Record] {
    var used = Set(handbook.collections.flatMap(\.records).flatMap(\.mentions))
    used.formUnion(prose(handbook))
    return handbook.records("sources").filter { !used.contains($0.reference) }
  }

  /// Facts that no record and no chapter rests on.
  package static func facts(in handbook: Handbook) -> [Record] {
    var used = Set(handbook.collections.flatMap(\.records).flatMap(\.mentions))
    used.formUnion(prose(handbook))
    return handbook.records("facts").filter { !used.contains($0.reference) }
  }

  /// Figures that no chapter shows, by path.
  package static func figures(in handbook: Handbook) -> [String] {
    let links = LinkResolver(handbook)
    var shown: Set<String> = []
    for chapter in handbook.texts {
      for text in [chapter.thai, chapter.english] {
        let named = text.body.images.map(text.body.destinationString)
        let shownByName = text.body.directives.filter { $0.name == DirectiveKind.figure.rawValue }
          .compactMap { $0.subject?.value }
        for written in named + shownByName {
          if case .target(.figure(let path)) = links.figure(written, from: chapter) {
            shown.insert(path)
          }
        }
      }
    }
    return handbook.figures.map(\.path).filter { !shown.contains($0) }
  }

  private static func prose(_ handbook: Handbook) -> [RecordReference] {
    handbook.texts.flatMap { chapter in
      [chapter.thai.body, chapter.english.body].flatMap(ProseReferences.records)
    }
  }
}

extension Record {
  /// Every record that a field of this one names, in order, repeats included.
  package var mentions: [RecordReference] { entries.flatMap { $0.value.mentions } }
}

extension FieldValue {
  /// The records that the value names, in order.
  package var mentions: [RecordReference] {
    switch self {
    case .reference(let reference): [reference]
    case .list(let values): values.flatMap(\.mentions)
    case .object(let entries): entries.flatMap(\.value.mentions)
    default: []
    }
  }
}

extension Handbook {
  /// The openings of parts and the chapters, in reading order.
  package var pages: [Chapter] {
    parts.flatMap { part in (part.opening.map { [$0] } ?? []) + part.chapters }
  }

  /// Every text that editors wrote as prose: the pages of the handbook, then the letters of the newsletter.
  package var texts: [Chapter] { pages + newsletters.map(\.letter) }
}
