/// One finding about the project: what is wrong, where, and what to do.
package struct Diagnostic: Hashable, Sendable {
  /// How grave a finding is: errors stop a build, warnings do not.
  package enum Severity: String, Sendable {
    case error, warning
  }

  /// Where a finding stands.
  package enum Place: Hashable, Sendable {
    /// A stretch of a file.
    case span(Span)
    /// A file or folder as a whole, when there is no text to point into.
    case file(String)
  }

  /// A second place that explains the first, with a few words.
  package struct Label: Hashable, Sendable {
    package let span: Span
    package let text: Phrase

    package init(_ span: Span, _ text: Phrase) {
      self.span = span
      self.text = text
    }
  }

  /// A change that mends the finding. `isSafe` means that it cannot alter what the author meant.
  package struct Fix: Hashable, Sendable {
    package let span: Span
    package let replacement: String
    package let isSafe: Bool

    package init(_ span: Span, replacement: String, isSafe: Bool) {
      self.span = span
      self.replacement = replacement
      self.isSafe = isSafe
    }
  }

  package let code: Code
  package let severity: Severity
  package let place: Place
  /// One line, lower case, rule first, the name in quotes as the author wrote it, no full stop.
  package let message: Phrase
  /// What to do, as a verb phrase.
  package let help: Phrase?
  package let labels: [Label]
  package let fix: Fix?
  /// The published files that would show the mistake, where a finding knows them.
  package var outputs: [String] = []

  package init(
    _ code: Code,
    severity: Severity = .error,
    at place: Place,
    _ message: Phrase,
    help: Phrase? = nil,
    labels: [Label] = [],
    fix: Fix? = nil
  ) {
    self.code = code
    self.severity = severity
    self.place = place
    self.message = message
    self.help = help
    self.labels = labels
    self.fix = fix
  }

  /// The file that the finding is about.
  package var path: String {
    switch place {
    case .span(let span): span.path
    case .file(let path): path
    }
  }

  /// The byte offset at which the finding starts; 0 for a whole file.
  package var offset: Int {
    switch place {
    case .span(let span): span.range.lowerBound
    case .file: 0
    }
  }
}
