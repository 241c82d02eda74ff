package import Diagnostics

/// The records of a kind that hold the same value in a field.
package struct RecordGroup: Sendable {
  /// The value as readers see it; records without one, or with an unknown one, are told apart.
  package let label: Phrase
  package let records: [Record]

  /// The groups in the order in which their values first occur, those without a value last.
  package static func groups(
    of records: [Record], by field: Field, in handbook: Handbook
  ) -> [RecordGroup] {
    var order: [Phrase] = []
    var members: [Phrase: [Record]] = [:]
    for record in records {
      for label in labels(of: record[field.name], field, handbook) {
        if members[label] == nil { order.append(label) }
        members[label, default: []].append(record)
      }
    }
    let known = order.filter { $0 != unknown && $0 != absent }
    return (known + [unknown, absent]).compactMap { label in
      members[label].map { RecordGroup(label: label, records: $0) }
    }
  }

  private static let unknown = Phrase(en: "unknown", th: "ไม่ทราบ")
  private static let absent = Phrase(en: "not stated in the sources", th: "แหล่งอ้างอิงไม่ได้ระบุ")

  /// What a value is called in a heading; a list belongs to the group of each of its items.
  private static func labels(
    of value: FieldValue?, _ field: Field, _ handbook: Handbook
  ) -> [Phrase] {
    switch value {
    case .none, .null: return [absent]
    case .unknown: return [unknown]
    case .choice(let choice) where choice.name == "unknown": return [unknown]
    case .choice(let choice): return [choice.label]
    case .localized(let text):
      return [Phrase(en: text.shown(in: .english).text, th: text.shown(in: .thai).text)]
    case .text(let text), .number(let text), .address(let text): return [Phrase(en: text, th: text)]
    case .integer(let number):
      return [
        Phrase(
          en: field.type.text(of: number, in: .english), th: field.type.text(of: number, in: .thai))
      ]
    case .boolean(let flag):
      return [flag ? Phrase(en: "yes", th: "ใช่") : Phrase(en: "no", th: "ไม่ใช่")]
    case .date(let date): return [Phrase(en: date.text(in: .english), th: date.text(in: .thai))]
    case .reference(let reference):
      guard let record = handbook.record(reference) else { return [absent] }
      return [Phrase(en: record.title(in: .english).text, th: record.title(in: .thai).text)]
    case .list(let values):
      return values.isEmpty ? [absent] : values.flatMap { labels(of: $0, field, handbook) }
    case .object(let entries):
      // A mapping is known by its name, or by its first field.
      let named = entries.first { $0.field.name == "name" } ?? entries.first
      return named.map { labels(of: $0.value, $0.field, handbook) } ?? [absent]
    }
  }
}
