package import Diagnostics

/// A kind of record: its folder, its names and its fields. Declared once; everything else follows from it.
package struct RecordKind: Hashable, Sendable {
  /// How records of a kind are published.
  package enum Presentation: Hashable, Sendable {
    /// A list page and a page for each record.
    case pages
    /// One page with an anchor for each record.
    case list
  }

  /// The folder under `content/records`, such as `coordination_conditions`.
  package let folder: String
  /// The prefix of references in prose, such as `coordination-condition`.
  package let prefix: String
  /// The heading of the list page.
  package let plural: Phrase
  /// What one record is called.
  package let singular: Phrase
  /// One sentence under the heading of the list page.
  package let summary: Phrase
  package let presentation: Presentation
  package let fields: [Field]
  /// The field that a self-assessment sheet asks about; `nil` for kinds without a sheet.
  package let sheetQuestion: String?

  package init(
    _ folder: String, prefix: String, plural: Phrase, singular: Phrase, summary: Phrase,
    presentation: Presentation = .pages, fields: [Field], sheetQuestion: String? = nil
  ) {
    self.folder = folder
    self.prefix = prefix
    self.plural = plural
    self.singular = singular
    self.summary = summary
    self.presentation = presentation
    self.fields = fields
    self.sheetQuestion = sheetQuestion
  }

  /// The kind's part of an address and of a table directive, such as `coordination-conditions`.
  package var slug: String { folder.split(separator: "_").joined(separator: "-") }

  /// Fields whose true number the original lost: what stands there instead is never sure.
  package static let lostNumbers = ["province_count", "region_count", "number_of_persons"]

  /// The kind with this folder name.
  package static func named(_ folder: String) -> RecordKind? { all.first { $0.folder == folder } }

  /// The kind with this reference prefix.
  package static func prefixed(_ prefix: String) -> RecordKind? { byPrefix[prefix] }

  private static let byPrefix = Dictionary(uniqueKeysWithValues: all.map { ($0.prefix, $0) })

  /// The kind with this slug.
  package static func slugged(_ slug: String) -> RecordKind? { all.first { $0.slug == slug } }
}
