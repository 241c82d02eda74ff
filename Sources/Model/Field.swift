package import Diagnostics

/// One field of a record kind, declared once for decoding, validation, schemas, pages and the writing guide.
package struct Field: Hashable, Sendable {
  /// The key in the YAML file.
  package let name: String
  package let type: FieldType
  /// What readers see beside the value.
  package private(set) var label: Phrase
  package private(set) var isRequired = true
  /// Whether pages and print show the field in the record's list of details.
  package private(set) var isShown = true
  /// Whether the field counts 1, 2, 3 … in the order of the list.
  package private(set) var isCounting = false
  /// Whether the field is for editors alone: decoding checks its value and lets it go, so that no stage after
  /// validation knows it.
  package private(set) var isPrivate = false
  /// What editors read about the field where its label does not say enough.
  package private(set) var guide: Phrase?
  /// What readers see for `null` and for an empty list; without it the field is left out.
  package private(set) var absence: Phrase?
  /// What nobody knows where the value is `unknown`, as a question: when it was set up.
  package private(set) var question: Phrase?
  /// What the number counts or measures, after the number: km².
  package private(set) var unit: Phrase?

  package init(_ name: String, _ type: FieldType, _ label: Phrase) {
    self.name = name
    self.type = type
    self.label = label
  }

  /// The same field, which a record may leave out.
  package var optional: Field { changed { $0.isRequired = false } }

  /// The same field, kept out of the list of details because its page shows it elsewhere.
  package var unlisted: Field { changed { $0.isShown = false } }

  /// The same field, which counts 1, 2, 3 … in the order of the list.
  package var counting: Field { changed { $0.isCounting = true } }

  /// The same field, which no reader ever gets to see.
  package var keptPrivate: Field { changed { $0.isPrivate = true } }

  /// The same field with a sentence for editors.
  package func explained(en english: String, th thai: String) -> Field {
    changed { $0.guide = Phrase(en: english, th: thai) }
  }

  /// The same field, whose `null` and empty list say something.
  package func absent(en english: String, th thai: String) -> Field {
    changed { $0.absence = Phrase(en: english, th: thai) }
  }

  /// The same field with the question that stays open where it is unknown.
  package func asking(en english: String, th thai: String) -> Field {
    changed { $0.question = Phrase(en: english, th: thai) }
  }

  /// The same field with what its number counts.
  package func measured(en english: String, th thai: String) -> Field {
    changed { $0.unit = Phrase(en: english, th: thai) }
  }

  /// The same field under another label.
  package func labelled(_ label: Phrase) -> Field {
    changed { $0.label = label }
  }

  private func changed(_ change: (inout Field) -> Void) -> Field {
    var copy = self
    change(&copy)
    return copy
  }
}
