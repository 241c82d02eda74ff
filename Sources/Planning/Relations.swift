package import Model

/// Who names whom: the way back from a record to everything that refers to it.
package struct Relations: Sendable {
  /// A record that names another in one of its fields.
  package struct Mention: Hashable, Sendable {
    package let record: RecordReference
    package let field: Field
  }

  private let mentions: [RecordReference: [Mention]]
  private let chapters: [RecordReference: [PageSubject]]

  init(_ handbook: Handbook) {
    var mentions: [RecordReference: [Mention]] = [:]
    for record in handbook.collections.flatMap(\.records) {
      for entry in record.entries {
        for target in entry.value.mentions {
          let mention = Mention(record: record.reference, field: entry.field)
          if mentions[target]?.contains(mention) != true {
            mentions[target, default: []].append(mention)
          }
        }
      }
    }
    self.mentions = mentions
    chapters = Self.chapters(of: handbook)
  }

  /// The records that name this one, in the order of kinds and numbers.
  package func mentions(of record: RecordReference) -> [Mention] { mentions[record] ?? [] }

  /// The chapters and parts whose text names this record in either language, in reading order.
  package func chapters(naming record: RecordReference) -> [PageSubject] {
    chapters[record] ?? []
  }

  private static func chapters(of handbook: Handbook) -> [RecordReference: [PageSubject]] {
    var found: [RecordReference: [PageSubject]] = [:]
    for (part, group) in handbook.parts.enumerated() {
      let opening = group.opening.map { [(PageSubject.part(part), $0)] } ?? []
      let chapters = group.chapters.enumerated().map { index, chapter in
        (PageSubject.chapter(part: part, index: index), chapter)
      }
      for (subject, chapter) in opening + chapters {
        let texts = [chapter.thai.body, chapter.english.body]
        for record in texts.flatMap(ProseReferences.records)
        where found[record]?.last != subject {
          found[record, default: []].append(subject)
        }
      }
    }
    return found
  }
}
