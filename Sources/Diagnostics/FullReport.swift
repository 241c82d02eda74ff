/// The report for people at a terminal: each finding with its lines, carets and help.
package enum FullReport {
  /// - Parameters:
  ///   - sources: The texts by path; a finding in an unknown text is shown without its line.
  ///   - colour: Whether to add ANSI colours. They only repeat what the words say.
  package static func write(
    _ diagnostics: [Diagnostic], sources: [String: [UInt8]], language: Language,
    colour: Bool = false
  ) -> [UInt8] {
    let diagnostics = diagnostics.sortedUnique()
    let writer = FullReportWriter(
      sources: ReportSources(sources, for: diagnostics), language: language,
      paint: Paint(isOn: colour))
    var output: [UInt8] = []
    for (place, diagnostic) in diagnostics.enumerated() {
      if place > 0 { output.append(UInt8(ascii: "\n")) }
      writer.write(diagnostic, to: &output)
    }
    return output
  }
}
