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
  /// What editors read about the field where its label does not say enough.
  package let guide: Phrase?

  package init(
    _ name: String, _ type: FieldType, _ label: Phrase, isRequired: Bool = true,
    isShown: Bool = true, guide: Phrase? = nil
  ) {
    self.name = name
    self.type = type
    self.label = label
    self.isRequired = isRequired
    self.isShown = isShown
    self.guide = guide
  }

  /// The same field, which a record may leave out.
  package var optional: Field {
    Field(name, type, label, isRequired: false, isShown: isShown, guide: guide)
  }

  /// The same field, kept out of the list of details because its page shows it elsewhere.
  package var unlisted: Field {
    Field(name, type, label, isRequired: isRequired, isShown: false, guide: guide)
  }

  /// The same field with a sentence for editors.
  package func explained(en english: String, th thai: String) -> Field {
    Field(
      name, type, label, isRequired: isRequired, isShown: isShown,
      guide: Phrase(en: english, th: thai))
  }
}
