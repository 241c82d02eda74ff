package import Diagnostics
package import Model

/// The words for the values of fields that pages and the book share.
package struct FieldWords: Sendable {
  /// A stretch of a text; a page can make a link of a record.
  package enum Part: Hashable, Sendable {
    case text(String)
    case record(RecordReference, String)

    package var text: String {
      switch self {
      case .text(let text), .record(_, let text): text
      }
    }
  }

  private let plan: Plan
  private let language: Language

  package init(_ plan: Plan, _ language: Language) {
    self.plan = plan
    self.language = language
  }

  /// The entries of a record that say something to readers, in declared order.
  package func details(of record: Record) -> [FieldEntry] {
    let provenance = ["original", "rests_on", "sources", "in_original"]
    return record.entries.compactMap { entry in
      guard entry.field.isShown, !provenance.contains(entry.field.name) else { return nil }
      let value = value(of: entry, record)
      return says(value, entry.field) ? FieldEntry(entry.field, value) : nil
    }
  }

  private func value(of entry: FieldEntry, _ record: Record) -> FieldValue {
    guard record.kind.folder == "sources" else { return entry.value }
    switch (entry.field.name, entry.value) {
    case ("short", _): return .text(start(plan.sourceNames.name(of: record.id, in: language)))
    case ("year", _): return .text(SourceNames.year(of: record, in: language))
    case ("url", .address(let address)):
      guard case .choice(let choice)? = record["address"], choice.name == "doubtful" else {
        return entry.value
      }
      return .text(address)
    default: return entry.value
    }
  }

  /// A field that holds nothing is shown only where that means something.
  private func says(_ value: FieldValue, _ field: Field) -> Bool {
    switch value {
    case .null: return field.absence != nil
    case .list(let values): return !values.isEmpty || field.absence != nil
    case .object(let entries): return parts(of: entries) != nil
    default: return field.name != "year_note"
    }
  }

  /// What stands for a value that is missing or that nobody knows.
  package func absence(_ field: Field) -> String {
    field.absence.map { start($0[language]) } ?? unknown
  }

  package var unknown: String { language == .thai ? "ไม่ทราบ" : "Unknown" }

  /// A word of the handbook's own as it stands at the start of a value.
  package func start(_ word: String) -> String {
    guard language == .english, let first = word.unicodeScalars.first, first.isASCII else {
      return word
    }
    return word.prefix(1).uppercased() + word.dropFirst()
  }

  /// Short words as one text: `people, the state and other networks`; `nil` for lists of whole texts.
  package func joined(_ values: [FieldValue], _ field: Field) -> String? {
    guard case .list(let type) = field.type else { return nil }
    let words = values.compactMap { value -> String? in
      switch value {
      case .choice(let choice): choice.label[language]
      case .integer(let number): type.text(of: number, in: language)
      case .text(let text): text
      default: nil
      }
    }
    guard words.count == values.count, let last = words.last else { return nil }
    if words.count == 1 { return start(last) }
    let before = words.dropLast()
    return switch language {
    case .thai where words.count == 2: before[0] + "และ" + last
    case .thai: before.joined(separator: " ") + " และ" + last
    case .english: start(before.joined(separator: ", ")) + " and " + last
    }
  }

  /// A number with its thousands apart and what it counts.
  package func number(_ digits: String, _ field: Field) -> String {
    guard let unit = field.unit else { return digits }
    return "\(Self.grouped(digits)) \(unit[language])"
  }

  /// A mapping in words; `nil` where it says nothing in this language.
  package func parts(of entries: [FieldEntry]) -> [Part]? {
    func value(_ name: String) -> FieldEntry? { entries.first { $0.field.name == name } }
    if let own = value(language.tag) { return text(of: own).map { [.text($0)] } }
    if value(language.other.tag) != nil { return nil }
    if let name = value("name"), let scheme = value("scheme") {
      return [.text(start("\(text(of: name) ?? "") (\(text(of: scheme) ?? ""))"))]
    }
    if let number = value("value") {
      return value("certainty").map { [.text(counted(number, $0))] }
        ?? measured(number, year: value("year"), source: value("source"))
    }
    let texts = entries.compactMap { entry in
      text(of: entry).map { "\(entry.field.label[language]): \($0)" }
    }
    return texts.isEmpty ? nil : [.text(texts.joined(separator: "; "))]
  }

  /// A number that may be lost.
  private func counted(_ number: FieldEntry, _ certainty: FieldEntry) -> String {
    guard case .integer(let count) = number.value else { return unknown }
    guard case .choice(let choice) = certainty.value, choice.name != "sure" else {
      return "\(count)"
    }
    return choice.name == "probable"
      ? "\(count) (\(choice.label[language]))"
      : "\(count) (\(Phrase(en: "not certain", th: "ไม่แน่ชัด")[language]))"
  }

  /// A measure with its year and its source.
  private func measured(
    _ number: FieldEntry, year: FieldEntry?, source: FieldEntry?
  ) -> [Part]? {
    guard var text = text(of: number) else { return nil }
    if let year, case .integer = year.value, let words = self.text(of: year) {
      text += language == .thai ? " (\(words))" : " in \(words)"
    }
    guard case .reference(let work)? = source?.value else { return [.text(text)] }
    let name = plan.sourceNames.name(of: work.id, in: language)
    return language == .thai
      ? [.text(text + " ที่มา: "), .record(work, name)]
      : [.text(text + " ("), .record(work, name), .text(")")]
  }

  private func text(of entry: FieldEntry) -> String? {
    switch entry.value {
    case .localized(let text): text.shown(in: language).text
    case .text(let text): text
    case .number(let digits): number(digits, entry.field)
    case .integer(let value):
      number(entry.field.type.text(of: value, in: language), entry.field)
    case .choice(let choice): choice.label[language]
    case .list(let values): values.isEmpty ? nil : joined(values, entry.field)
    case .date(let date): date.text(in: language)
    case .reference(let record):
      plan.handbook.record(record)?.title(in: language).text ?? record.id
    case .unknown: unknown
    default: nil
    }
  }

  /// `4531.5` as `4,531.5`.
  private static func grouped(_ digits: String) -> String {
    let whole = digits.prefix { $0.isNumber }
    var out = ""
    for (index, digit) in whole.enumerated() {
      if index > 0, (whole.count - index) % 3 == 0 { out += "," }
      out.append(digit)
    }
    return out + digits.dropFirst(whole.count)
  }
}
