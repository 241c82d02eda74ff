package import Diagnostics

/// The ledger of translations, `content/translations.tsv`: one unit a line, sorted, so that branches merge well.
package struct Ledger: Sendable {
  /// Where the ledger lies in a project.
  package static let path = "content/translations.tsv"
  /// The first line, which says how the others are to be read.
  static let header = "# khumue translations 1: unit, th, en, who, date"

  private var lines: [String: LedgerLine] = [:]

  package init() {}

  package var isEmpty: Bool { lines.isEmpty }

  package subscript(unit: String) -> LedgerLine? {
    get { lines[unit] }
    set { lines[unit] = newValue }
  }

  /// Every line, sorted by the bytes of its unit.
  package var sorted: [LedgerLine] {
    lines.values.sorted { $0.unit < $1.unit }
  }

  /// Strikes the lines of units that are not among `names`, and says how many there were.
  package mutating func prune(keeping names: Set<String>) -> Int {
    let before = lines.count
    lines = lines.filter { names.contains($0.key) }
    return before - lines.count
  }

  /// The whole file.
  package var bytes: [UInt8] {
    var out = Array((Self.header + "\n").utf8)
    for line in sorted { out += Array((line.text + "\n").utf8) }
    return out
  }

  /// Reads the file. A line that cannot be read is a finding; the others count all the same.
  package static func read(_ bytes: [UInt8], path: String) -> Checked<Ledger> {
    var ledger = Ledger()
    var diagnostics: [Diagnostic] = []
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      var stop = end
      if stop > start, bytes[stop - 1] == 0x0D { stop -= 1 }
      let (text, span) = (bytes[start..<stop], Span(path, start..<stop))
      if start == 0, !text.elementsEqual(header.utf8) {
        let found = String(decoding: text.prefix(60), as: UTF8.self)
        return Checked(ledger, [.unknownLedgerVersion(found, span)])
      }
      if start > 0, !text.isEmpty { ledger.take(text, span, &diagnostics) }
      start = end + 1
    }
    if bytes.isEmpty { diagnostics.append(.unknownLedgerVersion("", Span(path, 0..<0))) }
    return Checked(ledger, diagnostics)
  }

  private mutating func take(
    _ text: ArraySlice<UInt8>, _ span: Span, _ diagnostics: inout [Diagnostic]
  ) {
    switch LedgerLine.read(text) {
    case .failure(let fault): diagnostics.append(.badLedgerLine(fault, span))
    case .success(let line):
      if lines[line.unit] != nil {
        diagnostics.append(.duplicateLedgerLine(line.unit, span))
      } else {
        lines[line.unit] = line
      }
    }
  }
}
