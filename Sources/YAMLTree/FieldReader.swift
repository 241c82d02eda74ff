package import Diagnostics

/// Reads the fields of one mapping by name, collects what is wrong with them, and goes on.
///
/// Ask for every field that the mapping may have, then call `finish()`, which also reports the
/// fields that nobody asked for. A method answers `nil` when the field is absent or unfit; what had
/// to be said is then collected. Names are only known at run time, so that declared kinds of
/// records can drive a reader.
package struct FieldReader {
  /// Whether the absence of a field is a fault. An absent value (`title:`) counts as absent.
  package enum Need: Sendable {
    case required, optional
  }

  /// The file that findings name.
  package let path: String
  /// The whole mapping, in byte offsets.
  package let range: Range<Int>
  /// The entries in the order of the source, for callers whose keys are free.
  package let entries: [YAMLEntry]

  private let isMapping: Bool
  /// Where a missing field is reported: the first key, or the start of an empty mapping.
  private let anchor: Range<Int>
  private var known: [String] = []
  private var diagnostics: [Diagnostic] = []
  private var missing: [(name: String, diagnostic: Diagnostic)] = []

  /// A reader of `value`; when that is no mapping, this is its only finding and every field is
  /// absent.
  ///
  /// `key` is the range of the key that the mapping belongs to, if there is one.
  package init(_ value: YAMLValue, path: String, key: Range<Int>? = nil) {
    self.path = path
    range = value.range
    guard case .mapping(let entries) = value.content else {
      self.entries = []
      isMapping = false
      anchor = value.range
      diagnostics = [FieldFault(path: path).wrongType(nil, value, expected: .mapping)]
      return
    }
    self.entries = entries
    isMapping = true
    let start = value.range.lowerBound
    anchor = entries.first?.keyRange ?? key ?? start..<max(start, value.range.upperBound)
  }

  /// Reports the unknown fields and gives all findings, those of inner mappings included.
  package mutating func finish() -> [Diagnostic] {
    for entry in entries where !known.contains(where: { $0.utf8.elementsEqual(entry.key.utf8) }) {
      var nearest = NearestName.of(entry.key, among: missing.map(\.name))
      if let nearest {
        // One slip, one finding: the field is not missing but misspelt.
        missing.removeAll { $0.name == nearest }
      } else {
        nearest = NearestName.of(entry.key, among: known)
      }
      diagnostics.append(fault.unknown(entry, nearest: nearest, known: known))
    }
    defer {
      diagnostics = []
      missing = []
    }
    return diagnostics + missing.map(\.diagnostic)
  }

  /// Adds a finding of the caller's own to those of this mapping.
  package mutating func report(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
  }

  /// The place of a field, for findings about it: its key, or the start of the mapping when it is
  /// absent.
  package func place(of name: String) -> Diagnostic.Place {
    .span(Span(path, entry(name)?.keyRange ?? anchor))
  }

  private var fault: FieldFault { FieldFault(path: path) }

  private func entry(_ name: String) -> YAMLEntry? {
    entries.first { $0.key.utf8.elementsEqual(name.utf8) }
  }
}

extension FieldReader {
  /// The value as it is, whatever its type.
  package mutating func value(_ name: String, _ need: Need = .required) -> YAMLValue? {
    present(name, need, missingCode: .missingField)?.value
  }

  /// A text with at least one character that is not blank.
  package mutating func string(_ name: String, _ need: Need = .required) -> Located<String>? {
    text(name, need, missingCode: .missingField)
  }

  /// A whole number.
  package mutating func integer(_ name: String, _ need: Need = .required) -> Located<Int>? {
    read(name, need, .integer) { content in
      if case .integer(let text) = content { YAMLNumber.integer(text) } else { nil }
    }
  }

  /// `true` or `false`.
  package mutating func bool(_ name: String, _ need: Need = .required) -> Located<Bool>? {
    read(name, need, .bool) { if case .bool(let flag) = $0 { flag } else { nil } }
  }

  /// The entries of a list, whatever their types.
  package mutating func list(_ name: String, _ need: Need = .required) -> Located<[YAMLValue]>? {
    read(name, need, .list) { if case .sequence(let values) = $0 { values } else { nil } }
  }

  /// A list of texts; entries that are none are reported and left out.
  package mutating func strings(_ name: String, _ need: Need = .required) -> Located<
    [Located<String>]
  >? {
    guard let list = list(name, need) else { return nil }
    return Located(list.value.compactMap { text(of: $0, name: name) }, range: list.range)
  }

  /// A mapping, read by `body` with a reader of its own, whose findings join those of this one.
  package mutating func mapping<Result>(
    _ name: String, _ need: Need = .required, _ body: (inout FieldReader) -> Result
  ) -> Result? {
    guard let entry = present(name, need, missingCode: .missingField) else { return nil }
    return inner(entry.value, name: name, key: entry.keyRange, body)
  }

  /// A list of mappings, each read by `body`; entries that are no mappings are reported and left
  /// out.
  package mutating func each<Result>(
    _ name: String, _ need: Need = .required, _ body: (inout FieldReader) -> Result
  ) -> [Result] {
    guard let list = list(name, need) else { return [] }
    return list.value.compactMap { inner($0, name: name, key: nil, body) }
  }

  /// A text in Thai and English, written `{th: …, en: …}`; each of `languages` must be there.
  package mutating func localized(
    _ name: String, _ need: Need = .required, languages: [Language] = Language.allCases
  ) -> LocalizedText? {
    guard let entry = present(name, need, missingCode: .missingField) else { return nil }
    guard case .mapping = entry.value.content else {
      diagnostics.append(fault.wrongType(name, entry.value, expected: .localized))
      return nil
    }
    let body = { (reader: inout FieldReader) in
      func read(_ language: Language) -> Located<String>? {
        let need: Need = languages.contains(language) ? .required : .optional
        return reader.text(language.tag, need, missingCode: .missingLanguage, of: name)
      }
      return LocalizedText(thai: read(.thai), english: read(.english), range: reader.range)
    }
    return inner(entry.value, name: name, key: entry.keyRange, body)
  }

  /// The text of one value, such as an entry of a list; `name` is the field that findings name.
  package mutating func text(of value: YAMLValue, name: String) -> Located<String>? {
    guard case .string(let text) = value.content else {
      diagnostics.append(fault.wrongType(name, value, expected: .text))
      return nil
    }
    guard text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
      diagnostics.append(fault.emptyText(name, value.range))
      return nil
    }
    return Located(text, range: value.range)
  }
}

extension FieldReader {
  private mutating func present(
    _ name: String, _ need: Need, missingCode: Code, of owner: String? = nil
  ) -> YAMLEntry? {
    known.append(name)
    guard isMapping else { return nil }
    guard let entry = entry(name) else {
      if need == .required {
        missing.append((name, fault.missing(missingCode, name, of: owner, at: anchor)))
      }
      return nil
    }
    if case .null = entry.value.content {
      if need == .required { diagnostics.append(fault.emptyText(name, entry.keyRange)) }
      return nil
    }
    return entry
  }

  private mutating func text(
    _ name: String, _ need: Need, missingCode: Code, of owner: String? = nil
  ) -> Located<String>? {
    guard let entry = present(name, need, missingCode: missingCode, of: owner) else { return nil }
    return text(of: entry.value, name: name)
  }

  private mutating func read<Value>(
    _ name: String, _ need: Need, _ expected: FieldFault.Expected,
    _ take: (YAMLValue.Content) -> Value?
  ) -> Located<Value>? {
    guard let entry = present(name, need, missingCode: .missingField) else { return nil }
    guard let value = take(entry.value.content) else {
      diagnostics.append(fault.wrongType(name, entry.value, expected: expected))
      return nil
    }
    return Located(value, range: entry.value.range)
  }

  private mutating func inner<Result>(
    _ value: YAMLValue, name: String, key: Range<Int>?, _ body: (inout FieldReader) -> Result
  ) -> Result? {
    guard case .mapping = value.content else {
      diagnostics.append(fault.wrongType(name, value, expected: .mapping))
      return nil
    }
    var reader = FieldReader(value, path: path, key: key)
    let result = body(&reader)
    diagnostics += reader.finish()
    return result
  }
}
