import Diagnostics
import Model
import YAMLTree

/// Turns a YAML mapping into the values that its declared fields ask for, and notes every fault and every reference.
struct FieldDecoder {
  let path: String
  private(set) var diagnostics: [Diagnostic] = []
  /// References to records, for the check that each leads somewhere.
  private(set) var references: [ReferenceUse] = []

  init(path: String) {
    self.path = path
  }

  /// Decodes the fields of one mapping; a field that fails is left out.
  mutating func entries(of value: YAMLValue, _ fields: [Field]) -> [FieldEntry] {
    guard case .mapping(let mapping) = value.content else {
      report(.wrongType(value, expected: Expectation.mapping, path))
      return []
    }
    for entry in mapping where !fields.contains(where: { $0.name == entry.key }) {
      report(.unknownKey(entry, known: fields.map(\.name), path))
    }
    var entries: [FieldEntry] = []
    for field in fields {
      guard let entry = mapping.first(where: { $0.key == field.name }) else {
        if field.isRequired, !isMisspelt(field, mapping, fields) {
          report(.missingKey(field, in: value, mapping, path))
        }
        continue
      }
      if !field.isRequired, case .null = entry.value.content { continue }
      let known = diagnostics.count
      let decoded = decode(entry.value, field.type, name: field.name, key: entry.keyRange)
      if field.isPrivate {
        diagnostics[known...] = ArraySlice(diagnostics[known...].map(\.withoutPrivateValue))
      } else if let decoded {
        entries.append(FieldEntry(field, decoded))
      }
    }
    return entries
  }

  /// Whether an unknown key looks like this field, so that one slip makes one finding.
  private func isMisspelt(_ field: Field, _ mapping: [YAMLEntry], _ fields: [Field]) -> Bool {
    let names = fields.map(\.name)
    return mapping.contains { entry in
      !names.contains(entry.key) && NearestName.of(entry.key, among: names) == field.name
    }
  }

  private mutating func decode(
    _ value: YAMLValue, _ type: FieldType, name: String, key: Range<Int>
  ) -> FieldValue? {
    switch type {
    case .localized(let policy): localized(value, policy, key: key)
    case .text: text(value, name: name, key: key).map { .text($0) }
    case .list(let element): list(value, element, name: name, key: key)
    case .object(let fields): object(value, fields)
    case .orUnknown(let inner):
      isUnknown(value) ? .unknown : decode(value, inner, name: name, key: key)
    case .orNull(let inner): isNull(value) ? .null : decode(value, inner, name: name, key: key)
    default: scalar(value, type)
    }
  }

  private mutating func object(_ value: YAMLValue, _ fields: [Field]) -> FieldValue? {
    guard case .mapping = value.content else {
      report(.wrongType(value, expected: Expectation.mapping, path))
      return nil
    }
    return .object(entries(of: value, fields))
  }

  private mutating func list(
    _ value: YAMLValue, _ element: FieldType, name: String, key: Range<Int>
  ) -> FieldValue? {
    guard case .sequence(let values) = value.content else {
      report(.wrongType(value, expected: Expectation.list, path))
      return nil
    }
    return .list(values.compactMap { decode($0, element, name: name, key: $0.range) })
  }

  private mutating func localized(
    _ value: YAMLValue, _ policy: LanguagePolicy, key: Range<Int>
  ) -> FieldValue? {
    guard case .mapping(let mapping) = value.content else {
      report(.wrongType(value, expected: Expectation.languages, path))
      return nil
    }
    for entry in mapping where Language(rawValue: entry.key) == nil {
      report(.unknownKey(entry, known: Language.allCases.map(\.tag), path))
    }
    var texts: [Language: String] = [:]
    var failed = false
    for language in Language.allCases {
      guard let entry = mapping.first(where: { $0.key == language.tag }) else { continue }
      if let text = text(entry.value, name: language.tag, key: entry.keyRange) {
        texts[language] = text
      } else {
        failed = true
      }
    }
    let missing = Language.allCases.filter { texts[$0] == nil }
    if !failed, missing.count > (policy == .both ? 0 : 1) {
      report(.missingTranslation(missing, key: Span(path, key)))
    }
    return .localized(Localized(thai: texts[.thai], english: texts[.english]))
  }

  private mutating func text(_ value: YAMLValue, name: String, key: Range<Int>) -> String? {
    let text: String
    switch value.content {
    case .string(let string): text = string
    case .integer(let number), .float(let number): text = number
    case .null:
      report(.emptyText(name, Span(path, value.range.isEmpty ? key : value.range)))
      return nil
    default:
      report(.wrongType(value, expected: Expectation.text, path))
      return nil
    }
    if text.utf8.allSatisfy({ $0 == 0x20 || $0 == 0x0A || $0 == 0x09 }) {
      report(.emptyText(name, Span(path, value.range.isEmpty ? key : value.range)))
      return nil
    }
    return text
  }

  private mutating func scalar(_ value: YAMLValue, _ type: FieldType) -> FieldValue? {
    let decoded = ScalarDecoding.decode(value, type, path: path)
    diagnostics += decoded.diagnostics
    if case .reference(let reference) = decoded.value {
      references.append(ReferenceUse(reference, at: Span(path, value.range)))
    }
    return decoded.value
  }

  private mutating func report(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
  }

  private func isUnknown(_ value: YAMLValue) -> Bool {
    if case .string("unknown") = value.content { return true }
    return false
  }

  private func isNull(_ value: YAMLValue) -> Bool {
    if case .null = value.content { return true }
    return false
  }
}

/// A place in a file that names a record.
struct ReferenceUse: Sendable {
  let reference: RecordReference
  let span: Span

  init(_ reference: RecordReference, at span: Span) {
    self.reference = reference
    self.span = span
  }
}
