/// The whole handbook as immutable values: what validation promises and everything after relies on.
///
/// Both languages are there where a field's policy asks for them, and every reference leads to something.
package struct Handbook: Sendable {
  package let settings: SiteSettings
  package let parts: [Part]
  /// Records by kind, in the order of `RecordKind.all`; each list by number, then id.
  package let collections: [Collection]
  /// Files beside the chapters that are published as they are, by path under `content`.
  package let figures: [Figure]
  /// The issues of the newsletter, oldest first.
  package let newsletters: [Newsletter]
  /// Where provinces stand on the map, when the project has one.
  package let provinces: ProvinceMap?
  private let places: [RecordReference: Record]

  /// All records of one kind.
  package struct Collection: Sendable {
    package let kind: RecordKind
    package let records: [Record]

    package init(kind: RecordKind, records: [Record]) {
      self.kind = kind
      self.records = records
    }
  }

  /// A picture that a chapter shows.
  package struct Figure: Sendable {
    package let path: String
    package let bytes: [UInt8]

    package init(path: String, bytes: [UInt8]) {
      self.path = path
      self.bytes = bytes
    }
  }

  package init(
    settings: SiteSettings, parts: [Part], collections: [Collection], figures: [Figure],
    newsletters: [Newsletter] = [], provinces: ProvinceMap? = nil
  ) {
    self.settings = settings
    self.parts = parts
    self.collections = collections
    self.figures = figures
    self.newsletters = newsletters
    self.provinces = provinces
    places = Dictionary(
      collections.flatMap(\.records).map { ($0.reference, $0) },
      uniquingKeysWith: { first, _ in first })
  }

  /// Every chapter in reading order, without the openings of parts.
  package var chapters: [Chapter] { parts.flatMap(\.chapters) }

  /// The same handbook with a page in both languages for every chapter: the other language's text and a
  /// notice stand where one is missing.
  package var showingEveryChapter: Handbook {
    Handbook(
      settings: settings,
      parts: parts.map { Part(opening: $0.opening?.shown, chapters: $0.chapters.map(\.shown)) },
      collections: collections, figures: figures, newsletters: newsletters, provinces: provinces)
  }

  /// The record with this kind and id, or `nil` when there is none.
  package func record(_ reference: RecordReference) -> Record? { places[reference] }

  /// The records of one kind, by folder name; none when the handbook has no such records.
  package func records(_ kind: String) -> [Record] {
    collections.first { $0.kind.folder == kind }?.records ?? []
  }

  /// The kinds that have a self-assessment sheet and records to ask about.
  package var sheets: [RecordKind] {
    collections.map(\.kind).filter { $0.sheetQuestion != nil }
  }

  /// What stands above all records of a kind, such as that the original list is lost.
  package func notice(for kind: RecordKind) -> Localized? {
    settings.notices.first { $0.kind == kind.folder }?.text
  }
}
