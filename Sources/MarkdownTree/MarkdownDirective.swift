/// What the opening line of a block directive says: `:::name positional key=value key="value"`.
package struct MarkdownDirective: Sendable, Hashable {
  /// One word of the opening line, with or without a key.
  package struct Argument: Sendable, Hashable {
    /// The name before `=`; `nil` for a positional argument.
    package let key: String?
    /// The value without its quotation marks.
    package let value: String
    /// Where the value stands in the source file, without quotation marks.
    package let range: Range<Int>
    /// Where the whole argument stands, name and quotation marks included.
    package let whole: Range<Int>
  }

  package let name: String
  /// Where the name stands in the source file.
  package let nameRange: Range<Int>
  package let arguments: [Argument]

  /// The arguments without a name, in order.
  package var positional: [Argument] { arguments.filter { $0.key == nil } }

  /// The first argument with a name.
  package subscript(key: String) -> Argument? { arguments.first { $0.key == key } }
}

/// A footnote that the text refers to.
package struct MarkdownFootnote: Sendable, Hashable {
  /// The label between `[^` and `]`, as the author wrote it.
  package let label: String
  /// The index of the definition's node.
  package internal(set) var node: Int
  /// How many references there are.
  package internal(set) var references: Int
}
