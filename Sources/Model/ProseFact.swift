package import Diagnostics

/// A record's field, or a count, that stands in prose between `{{` and `}}`.
package enum ProseFact: Hashable, Sendable {
  /// `role:gather-needs.title`
  case field(RecordReference, path: [String])
  /// `count:networks`, or with groups `count:networks by=region`
  case count(kind: String, by: String?)

  /// Reads what stands between the braces; `nil` when it has neither form.
  package init?(_ text: String) {
    guard let colon = text.utf8.firstIndex(of: 0x3A) else { return nil }
    let prefix = String(text[..<colon])
    let rest = String(text[text.utf8.index(after: colon)...])
    if prefix == "count" {
      let words = rest.split(separator: " ").map(String.init)
      guard (1...2).contains(words.count) else { return nil }
      let group = words.dropFirst().first
      guard group?.hasPrefix("by=") ?? true else { return nil }
      self = .count(kind: words[0], by: group.map { String($0.dropFirst(3)) })
      return
    }
    let parts = rest.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard let kind = RecordKind.prefixed(prefix), parts.count >= 2 else { return nil }
    self = .field(RecordReference(kind: kind.folder, id: parts[0]), path: Array(parts.dropFirst()))
  }
}

/// Why a fact in prose cannot be printed.
package enum ProseFactFault: Hashable, Sendable {
  case form
  case unknownKind(String, nearest: String?)
  case unknownRecord(RecordReference, nearest: String?)
  case unknownField(String, nearest: String?)
  /// The field exists but holds no single text: a list, a mapping, nothing.
  case notText(String)
  /// The record lacks a field that it must have, or holds something else there.
  case missingValue
}

/// What a fact in prose prints, or why it cannot be printed.
package enum ProseFactResolution: Hashable, Sendable {
  case text(String, language: Language)
  case fault(ProseFactFault)
}

extension Handbook {
  /// What a fact prints on a page in `language`.
  package func resolve(_ written: String, in language: Language) -> ProseFactResolution {
    guard let fact = ProseFact(written) else {
      let prefix = String(written.prefix { $0 != ":" })
      let known = ["count"] + RecordKind.all.map(\.prefix)
      if written.utf8.contains(0x3A), !known.contains(prefix) {
        return .fault(.unknownKind(prefix, nearest: NearestName.of(prefix, among: known)))
      }
      return .fault(.form)
    }
    switch fact {
    case .count(let slug, let name): return count(slug, by: name, in: language)
    case .field(let reference, let path):
      return field(reference, path, in: language)
    }
  }

  private func count(
    _ slug: String, by name: String?, in language: Language
  ) -> ProseFactResolution {
    guard let kind = RecordKind.slugged(slug) ?? RecordKind.named(slug) else {
      let known = RecordKind.all.map(\.slug)
      return .fault(.unknownKind(slug, nearest: NearestName.of(slug, among: known)))
    }
    guard let name else { return .text("\(records(kind.folder).count)", language: language) }
    guard let field = kind.fields.first(where: { $0.name == name }) else {
      let nearest = NearestName.of(name, among: kind.fields.map(\.name))
      return .fault(.unknownField(name, nearest: nearest))
    }
    let groups = RecordGroup.groups(of: records(kind.folder), by: field, in: self)
    let texts = groups.map { "\($0.label[language]) (\($0.records.count))" }
    return .text(texts.joined(separator: language == .thai ? " " : ", "), language: language)
  }

  private func field(
    _ reference: RecordReference, _ path: [String], in language: Language
  ) -> ProseFactResolution {
    guard let record = record(reference) else {
      let known = records(reference.kind).map(\.id)
      return .fault(.unknownRecord(reference, nearest: NearestName.of(reference.id, among: known)))
    }
    var entries = record.entries
    var declared = record.kind.fields
    for (depth, name) in path.enumerated() {
      guard let field = declared.first(where: { $0.name == name }) else {
        let nearest = NearestName.of(name, among: declared.map(\.name))
        return .fault(.unknownField(name, nearest: nearest))
      }
      guard let value = entries.first(where: { $0.field.name == name })?.value else {
        return .fault(field.isRequired ? .missingValue : .notText(field.name))
      }
      if depth == path.count - 1 { return text(value, of: field, in: language) }
      guard case .object(let inner) = value else { return .fault(.notText(name)) }
      entries = inner
      declared = inner.map(\.field)
    }
    return .fault(.form)
  }

  private func text(
    _ value: FieldValue, of field: Field, in language: Language
  ) -> ProseFactResolution {
    switch value {
    case .localized(let text):
      let shown = text.shown(in: language)
      return .text(shown.text, language: shown.language)
    case .text(let text), .number(let text), .address(let text):
      return .text(text, language: language)
    case .integer(let number):
      return .text(field.type.text(of: number, in: language), language: language)
    case .choice(let choice): return .text(choice.label[language], language: language)
    case .date(let date): return .text(date.text(in: language), language: language)
    case .reference(let reference):
      guard let title = record(reference)?.title(in: language) else {
        return .text(reference.id, language: language)
      }
      return .text(title.text, language: title.language)
    case .boolean, .list, .object, .unknown, .null: return .fault(.notText(field.name))
    }
  }
}
