package import Diagnostics
package import Files
import ThaiText

/// Texts on their way to a translator and back, as a file of gettext that every tool for translators opens.
package enum TranslationKit {
  /// The units of these states with their texts, for translation into `language`.
  ///
  /// A unit that lacks `language`, is stale in it or untracked carries the flag `fuzzy` until somebody takes it off.
  package static func export(
    _ review: TranslationReview, to language: Language, states: Set<String>, files: InputTree
  ) -> [UInt8] {
    var file = PortableObject()
    file.header = [
      "Project-Id-Version: khumue", "Language: \(language.tag)", "MIME-Version: 1.0",
      "Content-Type: text/plain; charset=UTF-8", "Content-Transfer-Encoding: 8bit",
      "X-Khumue-Kit: 1 \(language.other.tag) \(language.tag)",
    ]
    var lines: [String: LineTable] = [:]
    for entry in review.entries where states.contains(entry.state.name) {
      guard entry.state.language != language.other, let original = entry.unit[language.other] else {
        continue
      }
      let place = original.span
      let table = lines[place.path] ?? LineTable(files[place.path]?.bytes ?? [])
      lines[place.path] = table
      let line = table.position(of: place.range.lowerBound).line
      file.entries.append(
        PortableObject.Entry(
          notes: notes(entry, language), places: ["\(place.path):\(line)"],
          isFuzzy: entry.unit[language] != nil && entry.state != .current,
          context: entry.unit.name, original: original.written(in: files),
          translation: entry.unit[language]?.written(in: files) ?? ""))
    }
    return file.bytes
  }

  private static func notes(_ entry: TranslationReview.Entry, _ language: Language) -> [String] {
    var state = "state: \(entry.state.name)"
    if let line = entry.line { state += " since \(line.date.text(.iso)) \(line.who)" }
    return [state, version(of: entry.unit, language)]
  }

  /// Tells which text the translator was given, so that one that changed meanwhile is not overwritten.
  static func version(of unit: TranslationUnit, _ language: Language) -> String {
    let hash = unit[language].map { String($0.hash, radix: 16) } ?? "none"
    return "version of \(language.tag): \(hash)"
  }
}

extension TranslationKit {
  /// A kit as it is written again once it was read; `nil` when it cannot be read.
  package static func rewritten(_ kit: [UInt8], path: String) -> [UInt8]? {
    let read = PortableObjectReader.read(kit, path: path)
    return read.hasErrors ? nil : read.value?.bytes
  }
}
