/// The report for programs: both languages, places in lines, columns (code points) and bytes.
package enum JSONReport {
  package static func write(_ diagnostics: [Diagnostic], sources: [String: [UInt8]]) -> [UInt8] {
    let diagnostics = diagnostics.sortedUnique()
    let sources = ReportSources(sources, for: diagnostics)
    let errors = diagnostics.count { $0.severity == .error }
    let text = JSONText.object([
      "version": "1",
      "errors": String(errors),
      "warnings": String(diagnostics.count - errors),
      "diagnostics": JSONText.lines(diagnostics.map { object($0, sources) }),
    ])
    return Array((text + "\n").utf8)
  }

  private static func object(_ diagnostic: Diagnostic, _ sources: ReportSources) -> String {
    JSONText.object([
      "code": JSONText.string(diagnostic.code.name),
      "severity": JSONText.string(diagnostic.severity.rawValue),
      "path": JSONText.string(diagnostic.path),
      "range": range(diagnostic.place, sources),
      "message": phrase(diagnostic.message),
      "help": diagnostic.help.map(phrase),
      "labels": diagnostic.labels.isEmpty
        ? nil
        : JSONText.array(
          diagnostic.labels.map { label in
            JSONText.object([
              "path": JSONText.string(label.span.path),
              "range": range(.span(label.span), sources),
              "text": phrase(label.text),
            ])
          }),
      "outputs": diagnostic.outputs.isEmpty
        ? nil : JSONText.array(diagnostic.outputs.map(JSONText.string)),
      "fix": diagnostic.fix.map { fix in
        JSONText.object([
          "path": JSONText.string(fix.span.path),
          "range": range(.span(fix.span), sources),
          "replacement": JSONText.string(fix.replacement),
          "safe": fix.isSafe ? "true" : "false",
        ])
      },
    ])
  }

  private static func phrase(_ phrase: Phrase) -> String {
    JSONText.object([
      "en": JSONText.string(phrase.english), "th": JSONText.string(phrase.thai),
    ])
  }

  private static func range(_ place: Diagnostic.Place, _ sources: ReportSources) -> String? {
    guard case .span(let span) = place else { return nil }
    let region = sources.region(place)
    return JSONText.object([
      "start": position(span.range.lowerBound, region?.start),
      "end": position(span.range.upperBound, region?.end),
    ])
  }

  private static func position(_ offset: Int, _ position: LineTable.Position?) -> String {
    JSONText.object([
      "line": position.map { String($0.line) },
      "column": position.map { String($0.column) },
      "offset": String(offset),
    ])
  }
}
