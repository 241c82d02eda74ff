import Model

/// The decoded fields of a mapping, by name.
struct Values {
  private let entries: [FieldEntry]

  init(_ entries: [FieldEntry]) {
    self.entries = entries
  }

  subscript(name: String) -> FieldValue? { entries.first { $0.field.name == name }?.value }

  func localized(_ name: String) -> Localized? {
    if case .localized(let text)? = self[name] { return text }
    return nil
  }

  func address(_ name: String) -> String? {
    if case .address(let text)? = self[name] { return text }
    return nil
  }

  func object(_ name: String) -> [FieldEntry] {
    if case .object(let entries)? = self[name] { return entries }
    return []
  }

  /// The mappings of a list.
  func objects(_ name: String) -> [Values] {
    guard case .list(let items)? = self[name] else { return [] }
    return items.compactMap { item in
      if case .object(let entries) = item { return Values(entries) }
      return nil
    }
  }

  func choice(_ name: String) -> String? {
    if case .choice(let choice)? = self[name] { return choice.name }
    return nil
  }

  func flag(_ name: String) -> Bool? {
    if case .boolean(let flag)? = self[name] { return flag }
    return nil
  }
}
