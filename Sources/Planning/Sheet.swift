package import Diagnostics
package import Model

/// What a self-assessment sheet asks, point by point.
package struct Sheet: Sendable {
  /// One point: what it is called, and what is to be judged.
  package struct Item: Sendable {
    package let record: RecordReference
    package let title: String
    package let question: String
  }

  package let items: [Item]

  /// The scores from lowest to highest, and the interface words that name them.
  package static let scale = (0...3).map { (score: $0, word: "scale_\($0)") }

  package init(_ kind: RecordKind, _ handbook: Handbook, _ language: Language) {
    items = handbook.records(kind.folder).map { record in
      let question = kind.sheetQuestion.flatMap { record.localized($0) }
      return Item(
        record: record.reference, title: record.title(in: language).text,
        question: question?.shown(in: language).text ?? "")
    }
  }

  /// The kinds whose records have a sheet each, by folder name.
  package static let kinds = ["case_studies", "networks", "roles"]

  /// Where the sheet of a record lies: `sheets/role-gather-needs-th.pdf`.
  package static func address(of record: RecordReference, _ language: Language) -> String {
    let prefix = RecordKind.named(record.kind)?.prefix ?? record.kind
    return "sheets/\(prefix)-\(record.id)-\(language.tag).pdf"
  }

  /// Where all sheets in a language lie in one file.
  package static func address(ofAllIn language: Language) -> String {
    "sheets/all-\(language.tag).pdf"
  }

  /// Where the page to print lies: `sheets/coordination-conditions-th.pdf`.
  package static func address(of kind: RecordKind, _ language: Language) -> String {
    "sheets/\(kind.slug)-\(language.tag).pdf"
  }
}
