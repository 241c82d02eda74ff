package import Diagnostics
package import ThaiText

/// One line of `content/approvals.tsv`: who approved which text as it was, when, and until when that holds.
package struct Approval: Hashable, Sendable {
  /// Such as `role:gather-needs` or `chapter:first`.
  package let unit: String
  /// SHA-256 of everything that the text is made of, in base 16.
  package let hash: String
  package let who: String
  package let day: CalendarDate
  /// The last day on which the approval holds.
  package let reviewBy: CalendarDate

  package init(
    unit: String, hash: String, who: String, day: CalendarDate, reviewBy: CalendarDate
  ) {
    self.unit = unit
    self.hash = hash
    self.who = who
    self.day = day
    self.reviewBy = reviewBy
  }

  /// The line without its end.
  var text: String {
    [unit, hash, who, day.text(.iso), reviewBy.text(.iso)].joined(separator: "\t")
  }

  /// Reads a line; `nil` for one of another form.
  static func read(_ text: ArraySlice<UInt8>) -> Approval? {
    let fields = String(decoding: text, as: UTF8.self)
      .split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard fields.count == 5, !fields[0].isEmpty, !fields[2].isEmpty, fields[1].utf8.count == 64,
      fields[1].utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }),
      let day = CalendarDate(iso: fields[3]), let reviewBy = CalendarDate(iso: fields[4])
    else { return nil }
    return Approval(unit: fields[0], hash: fields[1], who: fields[2], day: day, reviewBy: reviewBy)
  }
}

/// The ledger of approvals, one unit a line, sorted, so that branches merge well.
package struct ApprovalLedger: Sendable {
  /// Where the ledger lies in a project.
  package static let path = "content/approvals.tsv"
  private static let header = "# khumue approvals 1: unit, sha256, who, date, review by"

  private var lines: [String: Approval] = [:]

  package init() {}

  package subscript(unit: String) -> Approval? {
    get { lines[unit] }
    set { lines[unit] = newValue }
  }

  /// Strikes the lines of units that are not among `names`.
  package mutating func prune(keeping names: Set<String>) {
    lines = lines.filter { names.contains($0.key) }
  }

  /// The whole file.
  package var bytes: [UInt8] {
    let sorted = lines.values.sorted { $0.unit < $1.unit }
    return Array(([Self.header] + sorted.map(\.text)).map { $0 + "\n" }.joined().utf8)
  }

  /// Reads the file. A line that cannot be read, or that names a unit again, is a finding, and approves nothing.
  package static func read(_ bytes: [UInt8]) -> Checked<ApprovalLedger> {
    var ledger = ApprovalLedger()
    var diagnostics: [Diagnostic] = []
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      let text = bytes[start..<end]
      let isHeader = start == 0 && text.elementsEqual(header.utf8)
      if !isHeader, !text.isEmpty {
        if let line = Approval.read(text), ledger[line.unit] == nil {
          ledger[line.unit] = line
        } else {
          diagnostics.append(.badApprovalLine(Span(path, start..<end)))
        }
      }
      start = end + 1
    }
    return Checked(ledger, diagnostics)
  }
}
