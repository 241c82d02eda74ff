internal import Diagnostics

/// The faults of one file while it is read; it stops growing at `YAMLReader.mostFaults`.
struct FaultList {
  let path: String
  /// The size of the file; no finding reaches beyond it.
  private let limit: Int
  private var diagnostics: [Diagnostic] = []

  init(path: String, limit: Int) {
    self.path = path
    self.limit = limit
  }

  /// The faults in the order of their places.
  var sorted: [Diagnostic] {
    diagnostics.sorted { ($0.offset, $0.code.name) < ($1.offset, $1.code.name) }
  }

  var isEmpty: Bool { diagnostics.isEmpty }

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
    let span = Span(path, range.clamped(to: 0..<limit))
    add(Diagnostic(code, at: .span(span), message, help: help, labels: labels))
  }
}
