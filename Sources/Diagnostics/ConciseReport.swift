/// One line for each finding, as editors and `grep` want it: `path:line:column: error[code]:
/// message`.
package enum ConciseReport {
  /// A finding about a whole file stands at 1:1, so that every line has the same form in both
  /// languages.
  package static func write(
    _ diagnostics: [Diagnostic], sources: [String: [UInt8]], language: Language
  ) -> [UInt8] {
    let diagnostics = diagnostics.sortedUnique()
    let sources = ReportSources(sources, for: diagnostics)
    var output: [UInt8] = []
    for diagnostic in diagnostics {
      let start = sources.region(diagnostic.place)?.start ?? .init(line: 1, column: 1)
      let path = VisibleText.of(diagnostic.path)
      let message = VisibleText.of(diagnostic.message[language])
      let kind = "\(diagnostic.severity.rawValue)[\(diagnostic.code.name)]"
      output.append(
        contentsOf: "\(path):\(start.line):\(start.column): \(kind): \(message)\n".utf8)
    }
    return output
  }
}
