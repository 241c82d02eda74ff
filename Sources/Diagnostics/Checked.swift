/// A value beside everything that was found while it was made.
///
/// Mistakes of authors are values, not thrown: a stage goes on as far as it can, so that one run shows every fault.
/// `value` is `nil` when nothing usable could be made.
package struct Checked<Value> {
  package var value: Value?
  package var diagnostics: [Diagnostic]

  package init(_ value: Value?, _ diagnostics: [Diagnostic] = []) {
    self.value = value
    self.diagnostics = diagnostics
  }

  /// Whether any finding is an error.
  package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}

extension Checked: Sendable where Value: Sendable {}
