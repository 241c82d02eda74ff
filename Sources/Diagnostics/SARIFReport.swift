/// The report for code scanning services: SARIF 2.1.0 (OASIS, 27 March 2020).
package enum SARIFReport {
  /// `version` is that of the program. Columns count code points, as the log says of itself.
  package static func write(
    _ diagnostics: [Diagnostic], sources: [String: [UInt8]], language: Language, version: String
  ) -> [UInt8] {
    let diagnostics = diagnostics.sortedUnique()
    let sources = ReportSources(sources, for: diagnostics)
    let codes = Set(diagnostics.map(\.code)).sorted { $0.name < $1.name }
    var places: [Code: Int] = [:]
    for (place, code) in codes.enumerated() { places[code] = place }
    let results = diagnostics.map { result($0, sources, language, rule: places[$0.code] ?? 0) }
    let driver = JSONText.object([
      "name": JSONText.string("khumue"),
      "version": JSONText.string(version),
      "rules": JSONText.lines(codes.map { rule($0, language) }),
    ])
    let run = JSONText.object([
      "tool": JSONText.object(["driver": driver]),
      "language": JSONText.string(language.tag),
      "columnKind": JSONText.string("unicodeCodePoints"),
      "results": JSONText.lines(results),
    ])
    let log = JSONText.object([
      "$schema": JSONText.string("https://json.schemastore.org/sarif-2.1.0.json"),
      "version": JSONText.string("2.1.0"),
      "runs": JSONText.array([run]),
    ])
    return Array((log + "\n").utf8)
  }

  private static func rule(_ code: Code, _ language: Language) -> String {
    JSONText.object([
      "id": JSONText.string(code.name),
      "shortDescription": message(code.title[language]),
      "fullDescription": message(code.why[language]),
    ])
  }

  private static func result(
    _ diagnostic: Diagnostic, _ sources: ReportSources, _ language: Language, rule: Int
  ) -> String {
    let help = diagnostic.advice(in: language).map { "\n" + $0 }.joined()
    let labels = diagnostic.labels.map { label in
      location(.span(label.span), sources, text: label.text[language])
    }
    return JSONText.object([
      "ruleId": JSONText.string(diagnostic.code.name),
      "ruleIndex": String(rule),
      "level": JSONText.string(diagnostic.severity.rawValue),
      "message": message(diagnostic.message[language] + help),
      "locations": JSONText.array([location(diagnostic.place, sources, text: nil)]),
      "relatedLocations": labels.isEmpty ? nil : JSONText.array(labels),
      "fixes": diagnostic.fix.map { JSONText.array([fix($0, sources)]) },
      "properties": diagnostic.outputs.isEmpty
        ? nil
        : JSONText.object([
          "outputs": JSONText.array(diagnostic.outputs.map(JSONText.string))
        ]),
    ])
  }

  private static func fix(_ fix: Diagnostic.Fix, _ sources: ReportSources) -> String {
    let replacement = JSONText.object([
      "deletedRegion": region(.span(fix.span), sources),
      "insertedContent": message(fix.replacement),
    ])
    let change = JSONText.object([
      "artifactLocation": artifact(fix.span.path),
      "replacements": JSONText.array([replacement]),
    ])
    return JSONText.object(["artifactChanges": JSONText.array([change])])
  }

  private static func location(
    _ place: Diagnostic.Place, _ sources: ReportSources, text: String?
  ) -> String {
    let path =
      switch place {
      case .span(let span): span.path
      case .file(let path): path
      }
    let physical = JSONText.object([
      "artifactLocation": artifact(path), "region": region(place, sources),
    ])
    return JSONText.object(["physicalLocation": physical, "message": text.map(message)])
  }

  private static func region(_ place: Diagnostic.Place, _ sources: ReportSources) -> String? {
    guard case .span(let span) = place else { return nil }
    let region = sources.region(place)
    return JSONText.object([
      "startLine": region.map { String($0.start.line) },
      "startColumn": region.map { String($0.start.column) },
      "endLine": region.map { String($0.end.line) },
      "endColumn": region.map { String($0.end.column) },
      "byteOffset": String(span.range.lowerBound),
      "byteLength": String(span.range.count),
    ])
  }

  private static func message(_ text: String) -> String {
    JSONText.object(["text": JSONText.string(text)])
  }

  private static func artifact(_ path: String) -> String {
    JSONText.object(["uri": JSONText.string(percentEncoded(path))])
  }

  /// A path as a relative reference (RFC 3986): everything but unreserved characters and `/` is
  /// encoded.
  private static func percentEncoded(_ path: String) -> String {
    var result = ""
    for byte in path.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x2F, 0x5F, 0x7E:
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        result += "%" + (digits.utf8.count < 2 ? "0" : "") + digits
      }
    }
    return result
  }
}
