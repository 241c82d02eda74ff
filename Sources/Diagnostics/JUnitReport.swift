/// The report for test dashboards: a JUnit file in which each finding is a test case.
package enum JUnitReport {
  /// Errors are failures; warnings pass, with their words beside them. Without findings one case
  /// has passed.
  package static func write(
    _ diagnostics: [Diagnostic], sources: [String: [UInt8]], language: Language
  ) -> [UInt8] {
    let diagnostics = diagnostics.sortedUnique()
    let sources = ReportSources(sources, for: diagnostics)
    let failures = diagnostics.count { $0.severity == .error }
    let cases = diagnostics.map { testCase($0, sources, language) }
    let body = cases.isEmpty ? ["    <testcase classname=\"khumue\" name=\"check\"/>\n"] : cases
    let counts = "tests=\"\(body.count)\" failures=\"\(failures)\""
    let text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <testsuites name="khumue" \(counts)>
        <testsuite name="khumue check" \(counts) errors="0" skipped="0">
      \(body.joined())  </testsuite>
      </testsuites>

      """
    return Array(text.utf8)
  }

  private static func testCase(
    _ diagnostic: Diagnostic, _ sources: ReportSources, _ language: Language
  ) -> String {
    let start = sources.region(diagnostic.place)?.start ?? .init(line: 1, column: 1)
    let place = "\(start.line):\(start.column)"
    let name = escaped("\(diagnostic.code.name) at \(place)")
    let path = escaped(diagnostic.path)
    let message = escaped(diagnostic.message[language])
    let help = diagnostic.advice(in: language).map { "\n" + escaped($0) }.joined()
    let words = "\(path):\(place): \(message)\(help)"
    let inner =
      switch diagnostic.severity {
      case .error:
        "<failure type=\"\(diagnostic.code.name)\" message=\"\(message)\">\(words)</failure>"
      case .warning: "<system-out>\(words)</system-out>"
      }
    return """
          <testcase classname="\(path)" name="\(name)" file="\(path)" line="\(start.line)">
            \(inner)
          </testcase>

      """
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in VisibleText.of(text).unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\u{FFFE}", "\u{FFFF}": result += VisibleText.escape(scalar)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
