/// One value of a YAML document and the place where it stands.
package struct YAMLValue: Hashable, Sendable {
  /// What a value holds, by the core schema of YAML 1.2.
  package enum Content: Hashable, Sendable {
    case null
    case bool(Bool)
    /// The number as the author wrote it, such as `0x1F` or `+007`; `YAMLNumber` makes sense of it.
    case integer(String)
    /// The number as the author wrote it, such as `.5`, `1e3` or `-.inf`.
    case float(String)
    case string(String)
    case sequence([YAMLValue])
    case mapping([YAMLEntry])
  }

  package let content: Content
  /// Byte offsets into the whole file. An absent value (`key:`) has an empty range.
  package let range: Range<Int>

  package init(_ content: Content, range: Range<Int>) {
    self.content = content
    self.range = range
  }

  /// The value of the entry with this key, when this is a mapping that has one.
  package subscript(key: String) -> YAMLValue? {
    guard case .mapping(let entries) = content else { return nil }
    return entries.first { $0.key.utf8.elementsEqual(key.utf8) }?.value
  }
}
