import Diagnostics
import ThaiText

/// The states of all units for other programs, one unit a line.
package enum TranslationJSON {
  /// An array of objects with `unit`, `state` and what is known beside: `language`, `who`, `date`, `th`, `en`.
  package static func bytes(of review: TranslationReview) -> [UInt8] {
    Array((JSONText.lines(review.entries.map(object)) + "\n").utf8)
  }

  private static func object(_ entry: TranslationReview.Entry) -> String {
    JSONText.object([
      "unit": JSONText.string(entry.unit.name), "state": JSONText.string(entry.state.name),
      "language": entry.state.language.map { JSONText.string($0.tag) },
      "who": entry.line.map { JSONText.string($0.who) },
      "date": entry.line.map { JSONText.string($0.date.text(.iso)) },
      "th": place(entry.unit.thai), "en": place(entry.unit.english),
    ])
  }

  /// Where a text stands, in byte offsets.
  private static func place(_ text: TranslationText?) -> String? {
    guard let span = text?.span else { return nil }
    return JSONText.object([
      "path": JSONText.string(span.path), "start": "\(span.range.lowerBound)",
      "end": "\(span.range.upperBound)",
    ])
  }
}
