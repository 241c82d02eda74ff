package import Diagnostics

/// One field of a record kind, declared once for decoding, validation, schemas, pages and the writing guide.
package struct Field: Hashable, Sendable {
  /// The key in the YAML file.
  package let name: String
  package let type: FieldType
  package let isRequired: Bool
  /// What readers see beside the value.
  package let label: Phrase
  /// Whether pages and print show the field in the record's list of details.
  package let isShown: Bool

  package init(
    _ name: String, _ type: FieldType, _ label: Phrase, isRequired: Bool = true,
    isShown: Bool = true
  ) {
    self.name = name
    self.type = type
    self.label = label
    self.isRequired = isRequired
    self.isShown = isShown
  }

  /// The same field, which a record may leave out.
  package var optional: Field {
    Field(name, type, label, isRequired: false, isShown: isShown)
  }

  /// The same field, kept out of the list of details because its page shows it elsewhere.
  package var unlisted: Field {
    Field(name, type, label, isRequired: isRequired, isShown: false)
  }
}
