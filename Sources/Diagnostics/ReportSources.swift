/// The texts that findings point into, ready to be looked up by line.
struct ReportSources {
  private let sources: [String: [UInt8]]
  private let tables: [String: LineTable]

  init(_ sources: [String: [UInt8]], for diagnostics: [Diagnostic]) {
    self.sources = sources
    var tables: [String: LineTable] = [:]
    for path in diagnostics.flatMap({ [$0.path] + $0.labels.map(\.span.path) })
    where tables[path] == nil {
      tables[path] = sources[path].map(LineTable.init)
    }
    self.tables = tables
  }

  /// The text and the lines of a file, when they are known.
  func text(_ path: String) -> (bytes: [UInt8], table: LineTable)? {
    guard let bytes = sources[path], let table = tables[path] else { return nil }
    return (bytes, table)
  }

  /// Where a finding starts and ends; `nil` for a whole file or an unknown text.
  func region(_ place: Diagnostic.Place) -> (start: LineTable.Position, end: LineTable.Position)? {
    guard case .span(let span) = place, let table = tables[span.path] else { return nil }
    return (
      table.position(of: span.range.lowerBound), table.position(of: span.range.upperBound)
    )
  }
}
