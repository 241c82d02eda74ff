internal import Diagnostics

/// The faults of one file while it is read; it stops growing at `YAMLReader.mostFaults`.
struct FaultList {
  let path: String
  private var diagnostics: [Diagnostic] = []

  init(path: String) {
    self.path = path
  }

  /// The faults in the order of their places.
  var sorted: [Diagnostic] {
    diagnostics.sorted { ($0.offset, $0.code.name) < ($1.offset, $1.code.name) }
  }

  func contains(anyOf codes: Set<Code>) -> Bool {
    diagnostics.contains { codes.contains($0.code) }
  }

  mutating func add(_ diagnostic: Diagnostic) {
    guard diagnostics.count < YAMLReader.mostFaults else { return }
    diagnostics.append(diagnostic)
  }

  mutating func add(_ others: [Diagnostic]) {
    for other in others { add(other) }
  }

  mutating func add(
    _ code: Code, _ range: Range<Int>, _ message: Phrase, help: Phrase,
    labels: [Diagnostic.Label] = []
  ) {
    add(
      Diagnostic(code, at: .span(Span(path, range)), message, help: help, labels: labels))
  }
}
