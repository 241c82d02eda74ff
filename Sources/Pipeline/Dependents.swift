import Diagnostics
import Files
package import Model
import Planning
import SiteRendering

extension Publication {
  /// The paths of the outputs that change when a record changes: those that show its texts or its status.
  ///
  /// Found by trial: the site and the books are laid out once as they are and once with the record altered.
  package func dependents(of reference: RecordReference) -> [String] {
    guard let handbook = plan.handbook.altering(reference) else { return [] }
    let altered = Publication(
      plan: Planner.plan(handbook, baseAddress: plan.baseAddress, date: plan.date),
      templates: templates, wording: wording, project: project)
    let before = siteRenderer(hasPrint: true).outputs()
    let after = altered.siteRenderer(hasPrint: true).outputs()
    let pages = zip(before, after).filter { $0.bytes != $1.bytes }.map(\.0.path)
    let books = PrintEdition.allCases.filter { book($0) != altered.book($0) }
    return pages + books.map(\.path)
  }
}

extension Output {
  fileprivate var bytes: [UInt8] {
    var out: [UInt8] = []
    render(&out)
    return out
  }
}

extension Handbook {
  /// The handbook with every text of one record and its status changed, or `nil` when there is no such record.
  fileprivate func altering(_ reference: RecordReference) -> Handbook? {
    guard record(reference) != nil else { return nil }
    let altered = collections.map { collection in
      Collection(
        kind: collection.kind,
        records: collection.records.map { $0.reference == reference ? $0.altered : $0 })
    }
    return Handbook(
      settings: settings, parts: parts, collections: altered, figures: figures,
      newsletters: newsletters, provinces: provinces)
  }
}

extension Record {
  fileprivate var altered: Record {
    Record(
      kind: kind, path: path, id: id,
      entries: entries.map { FieldEntry($0.field, $0.value.altered(in: $0.field)) })
  }
}

extension FieldValue {
  fileprivate func altered(in field: Field) -> FieldValue {
    switch self {
    case .localized(let text):
      .localized(
        Localized(thai: text.thai.map { $0 + "#" }, english: text.english.map { $0 + "#" }))
    case .text(let text): .text(text + "#")
    case .choice(let choice) where field.name == "status":
      Status.choices.first { $0 != choice }.map(FieldValue.choice) ?? self
    case .list(let values): .list(values.map { $0.altered(in: field) })
    case .object(let entries):
      .object(entries.map { FieldEntry($0.field, $0.value.altered(in: $0.field)) })
    default: self
    }
  }
}
