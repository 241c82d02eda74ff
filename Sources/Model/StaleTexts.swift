package import Diagnostics
package import ThaiText

/// The texts that are older than their partners in the other language, for notices to readers.
package struct StaleTexts: Sendable {
  /// A place that can carry a notice.
  package enum Place: Hashable, Sendable {
    /// A section of a chapter by its id; an empty id stands for the title and what precedes the first section.
    case section(chapter: String, id: String)
    case record(RecordReference)
  }

  private struct Key: Hashable {
    let place: Place
    let language: Language
  }

  private var days: [Key: CalendarDate] = [:]

  package init() {}

  package var isEmpty: Bool { days.isEmpty }

  /// Notes that a place is out of date in `language` since both texts were last compared on `day`.
  ///
  /// Of several texts at one place the one counts that was compared first.
  package mutating func add(_ place: Place, in language: Language, comparedOn day: CalendarDate) {
    let key = Key(place: place, language: language)
    days[key] = min(days[key] ?? day, day)
  }

  /// The day on which the texts of a place were last compared; `nil` when the one in `language` is up to date.
  package func day(of place: Place, in language: Language) -> CalendarDate? {
    days.isEmpty ? nil : days[Key(place: place, language: language)]
  }
}
