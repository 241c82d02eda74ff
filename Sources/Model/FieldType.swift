package import Diagnostics
import ThaiText

/// What a field may hold.
package indirect enum FieldType: Hashable, Sendable {
  /// A mapping with the keys `th` and `en`.
  case localized(LanguagePolicy)
  /// One line of text in no particular language: a name, a locator.
  case text
  /// A whole number within a range.
  case integer(ClosedRange<Int>)
  /// A number, kept as it was written.
  case number
  case boolean
  /// A day, `YYYY-MM-DD`, in the common era.
  case date
  /// A year of the common era.
  case year
  /// A month, 1 to 12.
  case month
  /// An http or https address.
  case address
  /// One of a closed list of words.
  case choice([Choice])
  /// The id of a record of one kind, by that kind's folder name.
  case reference(String)
  /// `prefix:id`, a record of one of several kinds.
  case typedReference([String])
  /// A record (`network:phichit`), a chapter (`chapter:roles`), a self-assessment sheet
  /// (`sheet:coordinator-qualities`) or an https address.
  ///
  /// The value is a reference, an address, or for chapters and sheets the text as it was written.
  case target
  case list(FieldType)
  /// A mapping with fields of its own.
  case object([Field])
  /// The value, or the word `unknown`.
  case orUnknown(FieldType)
  /// The value, or `null` where there is none or it was lost.
  case orNull(FieldType)
}

extension FieldType {
  /// A whole number as readers of a language write it: years of the Buddhist era in Thai, months by name.
  package func text(of number: Int, in language: Language) -> String {
    switch self {
    case .year, .orUnknown(.year), .orNull(.year):
      language == .thai ? "พ.ศ. \(number + 543)" : "\(number)"
    case .month where (1...12).contains(number):
      (language == .thai ? CalendarDate.thaiMonths : CalendarDate.englishMonths)[number - 1]
    default: "\(number)"
    }
  }
}

/// One word that a `choice` field may hold, and what readers see for it.
package struct Choice: Hashable, Sendable {
  package let name: String
  package let label: Phrase

  package init(_ name: String, en english: String, th thai: String) {
    self.name = name
    label = Phrase(en: english, th: thai)
  }
}
