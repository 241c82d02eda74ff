import Diagnostics
import Files
package import Model
import Planning
import SiteRendering

extension Publication {
  /// The paths of the outputs that change when a record changes: those that show its texts or its status.
  ///
  /// Found by trial: everything is laid out once as it is and once with the record altered.
  ///
  /// - Parameter field: the names on the way to one field, such as `region` and `name`, or `duties` and `2`; without
  ///   any, the whole record is altered.
  /// - Returns: `nil` when the record has no such field, or one that holds no text.
  package func dependents(
    of reference: RecordReference, field: [String] = [], workers: Int
  ) async -> [String]? {
    guard let record = plan.handbook.record(reference) else { return nil }
    let other = record.altered(field)
    guard other != record else { return nil }
    let handbook = plan.handbook.replacing(reference, by: other)
    let altered = Publication(
      plan: Planner.plan(handbook, baseAddress: plan.baseAddress, date: plan.date),
      templates: templates, wording: wording, project: project)
    let plain = Publication(
      plan: Planner.plan(plan.handbook, baseAddress: plan.baseAddress, date: plan.date),
      templates: templates, wording: wording, project: project)
    let digests = await OutputDigests(plain, workers: workers)
    return digests.paths(unlike: await OutputDigests(altered, workers: workers))
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}

extension Handbook {
  fileprivate func replacing(_ reference: RecordReference, by record: Record) -> Handbook {
    let altered = collections.map { collection in
      Collection(
        kind: collection.kind,
        records: collection.records.map { $0.reference == reference ? record : $0 })
    }
    return Handbook(
      settings: settings, parts: parts, collections: altered, figures: figures,
      newsletters: newsletters, provinces: provinces)
  }
}

extension Record {
  /// The record with its texts and its status changed: those of one field, or all.
  fileprivate func altered(_ field: [String]) -> Record {
    Record(
      kind: kind, path: path, id: id,
      entries: entries.map { FieldEntry($0.field, $0.value.altered(in: $0.field, field[...])) })
  }
}

extension FieldValue {
  /// - Parameter way: the names that lead to what is altered, the name of this value's field first; none for all.
  fileprivate func altered(in field: Field, _ way: ArraySlice<String>) -> FieldValue {
    guard way.isEmpty || way.first == field.name else { return self }
    return altered(field, way.dropFirst())
  }

  private func altered(_ field: Field, _ way: ArraySlice<String>) -> FieldValue {
    switch self {
    case .list(let values):
      return .list(
        values.enumerated().map { index, value in
          guard let first = way.first else { return value.altered(field, way) }
          return first == "\(index + 1)" ? value.altered(field, way.dropFirst()) : value
        })
    case .object(let entries):
      return .object(entries.map { FieldEntry($0.field, $0.value.altered(in: $0.field, way)) })
    default: return way.isEmpty ? altered(named: field.name) : self
    }
  }

  private func altered(named name: String) -> FieldValue {
    switch self {
    case .localized(let text):
      .localized(
        Localized(thai: text.thai.map { $0 + "#" }, english: text.english.map { $0 + "#" }))
    case .text(let text): .text(text + "#")
    case .choice(let choice) where name == "status":
      Status.choices.first { $0 != choice }.map(FieldValue.choice) ?? self
    default: self
    }
  }
}
