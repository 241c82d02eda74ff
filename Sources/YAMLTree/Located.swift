/// A value that was read from a field, and where it stands.
package struct Located<Value> {
  package let value: Value
  /// Byte offsets into the whole file.
  package let range: Range<Int>

  package init(_ value: Value, range: Range<Int>) {
    self.value = value
    self.range = range
  }
}

extension Located: Sendable where Value: Sendable {}
extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}
