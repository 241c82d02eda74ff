package import ThaiText

/// The checked value of a field.
package indirect enum FieldValue: Hashable, Sendable {
  case localized(Localized)
  case text(String)
  case integer(Int)
  /// A number as it was written.
  case number(String)
  case boolean(Bool)
  case date(CalendarDate)
  case address(String)
  case choice(Choice)
  case reference(RecordReference)
  case list([FieldValue])
  case object([FieldEntry])
  /// The record says that nobody knows.
  case unknown
  /// The record says that there is none, or that it was lost.
  case null
}

/// One field of a mapping, in declared order.
package struct FieldEntry: Hashable, Sendable {
  package let field: Field
  package let value: FieldValue

  package init(_ field: Field, _ value: FieldValue) {
    self.field = field
    self.value = value
  }
}

/// Names a record by the folder of its kind and its id.
package struct RecordReference: Hashable, Sendable {
  /// The folder name of the kind, such as `coordination_conditions`.
  package let kind: String
  package let id: String

  package init(kind: String, id: String) {
    self.kind = kind
    self.id = id
  }
}
