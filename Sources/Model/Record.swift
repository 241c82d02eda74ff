package import Diagnostics

/// One record: checked values of the fields that its kind declares.
package struct Record: Hashable, Sendable {
  package let kind: RecordKind
  /// The file that the record was read from.
  package let path: String
  package let id: String
  /// Every field that the file holds, in declared order.
  package let entries: [FieldEntry]

  package init(kind: RecordKind, path: String, id: String, entries: [FieldEntry]) {
    self.kind = kind
    self.path = path
    self.id = id
    self.entries = entries
  }

  package subscript(name: String) -> FieldValue? {
    entries.first { $0.field.name == name }?.value
  }

  package var reference: RecordReference { RecordReference(kind: kind.folder, id: id) }

  /// Where the record stands among its kind; records without a number come last, by id.
  package var order: Int {
    if case .integer(let order) = self["order"] { return order }
    return Int.max
  }

  /// What the record is called: its title, else its id (facts have no title).
  package func title(in language: Language) -> (text: String, language: Language) {
    if case .localized(let title) = self["title"] { return title.shown(in: language) }
    return (id, .english)
  }

  /// The text of a field in both languages, or `nil` when the record lacks it.
  package func localized(_ name: String) -> Localized? {
    if case .localized(let text) = self[name] { return text }
    return nil
  }

  package var status: Status? {
    if case .choice(let choice) = self["status"] { return Status(rawValue: choice.name) }
    return nil
  }

  /// The ids of the facts that the record rests on.
  package var facts: [String] { references("rests_on").map(\.id) }

  /// The records that a list field names.
  package func references(_ name: String) -> [RecordReference] {
    guard case .list(let values) = self[name] else { return [] }
    return values.compactMap { value in
      if case .reference(let reference) = value { return reference }
      return nil
    }
  }

  /// The works that the record cites, in order, each once.
  package var sources: [String] {
    guard case .list(let values) = self["sources"] else { return [] }
    var seen: [String] = []
    for value in values {
      guard case .object(let entries) = value,
        case .reference(let source)? = entries.first(where: { $0.field.name == "source" })?.value,
        !seen.contains(source.id)
      else { continue }
      seen.append(source.id)
    }
    return seen
  }
}
