/// One `key: value` of a mapping, in the order in which it was written.
package struct YAMLEntry: Hashable, Sendable {
  /// The key as written. Every plain scalar is a text here: `no:` has the key `no`.
  package let key: String
  /// Byte offsets of the key, quotes included.
  package let keyRange: Range<Int>
  package let value: YAMLValue

  package init(key: String, keyRange: Range<Int>, value: YAMLValue) {
    self.key = key
    self.keyRange = keyRange
    self.value = value
  }
}
