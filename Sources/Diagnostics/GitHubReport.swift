/// The report for GitHub Actions: workflow commands that become annotations at their lines.
package enum GitHubReport {
  package static func write(
    _ diagnostics: [Diagnostic], sources: [String: [UInt8]], language: Language
  ) -> [UInt8] {
    let diagnostics = diagnostics.sortedUnique()
    let sources = ReportSources(sources, for: diagnostics)
    var output: [UInt8] = []
    for diagnostic in diagnostics {
      var properties = ["file=\(property(diagnostic.path))"]
      if let region = sources.region(diagnostic.place) {
        properties.append("line=\(region.start.line)")
        properties.append("endLine=\(region.end.line)")
        properties.append("col=\(region.start.column)")
        // The service takes an end column only where the annotation stays on one line.
        if region.end.line == region.start.line {
          properties.append("endColumn=\(max(region.end.column - 1, region.start.column))")
        }
      }
      properties.append("title=\(property(diagnostic.code.name))")
      let help = diagnostic.advice(in: language).map { "%0A" + data($0) }.joined()
      let command = "\(diagnostic.severity.rawValue) \(properties.joined(separator: ","))"
      output.append(
        contentsOf: "::\(command)::\(data(diagnostic.message[language]))\(help)\n".utf8)
    }
    return output
  }

  /// `%` and line ends would end or change a command; other controls are made visible.
  private static func data(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": result += "%25"
      case "\r": result += "%0D"
      case "\n": result += "%0A"
      case _ where VisibleText.isHidden(scalar): result += VisibleText.escape(scalar)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func property(_ text: String) -> String {
    var result = ""
    for scalar in data(text).unicodeScalars {
      switch scalar {
      case ":": result += "%3A"
      case ",": result += "%2C"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
