package import Diagnostics
package import ThaiText

/// Findings that a project has agreed to live with for a while, one a line, each with the last day on which it is
/// left out of reports.
///
/// A finding is known by its code, its file and its English message, not by its line, so that it stays known while
/// text above it changes.
package struct Baseline: Sendable {
  /// The first line, which says how the others are to be read.
  static let header = "# khumue baseline 1: until, code, path, message"
  /// The days that a finding is given when nothing else is said.
  package static let usualDays = 90

  /// One line of the file.
  private struct Entry: Sendable {
    let until: CalendarDate
    let key: String
    let span: Span
  }

  private var entries: [Entry] = []

  package init() {}

  /// Reads the file. A line that cannot be read is a finding; the others count all the same.
  package static func read(_ bytes: [UInt8], path: String) -> Checked<Baseline> {
    var baseline = Baseline()
    var diagnostics: [Diagnostic] = []
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      var stop = end
      if stop > start, bytes[stop - 1] == 0x0D { stop -= 1 }
      let (line, span) = (bytes[start..<stop], Span(path, start..<stop))
      if let entry = Self.entry(line, span) {
        baseline.entries.append(entry)
      } else if !line.isEmpty, line.first != UInt8(ascii: "#") {
        diagnostics.append(.badBaselineLine(span))
      }
      start = end + 1
    }
    return Checked(baseline, diagnostics)
  }

  /// What is left to report of `found`, and how many findings were left out.
  ///
  /// What has run out, and what nothing was found for, is a finding of its own at its line of the baseline.
  package func apply(to found: [Diagnostic], on day: CalendarDate) -> (
    left: [Diagnostic], known: Int
  ) {
    var waiting: [String: [Entry]] = [:]
    for entry in entries { waiting[entry.key, default: []].append(entry) }
    var left: [Diagnostic] = []
    for finding in found.sortedUnique() {
      guard let entry = waiting[Self.key(finding)]?.popFirst() else {
        left.append(finding)
        continue
      }
      guard entry.until < day else { continue }
      left += [finding, .expiredBaseline(entry.until, entry.span)]
    }
    let known = found.sortedUnique().count - left.count { !$0.code.isOfBaseline }
    let unmet = waiting.values.joined().map { Diagnostic.unmetBaseline($0.span) }
    return ((left + unmet).sortedUnique(), known)
  }

  /// The file that makes every finding known. Lines that still hold keep their day, even one that is past: giving
  /// a finding more time is for people to decide.
  package func updated(for found: [Diagnostic], until day: CalendarDate) -> [UInt8] {
    var days: [String: [CalendarDate]] = [:]
    for entry in entries { days[entry.key, default: []].append(entry.until) }
    var out = Array((Self.header + "\n").utf8)
    for finding in found.sortedUnique() {
      let key = Self.key(finding)
      let until = days[key]?.popFirst() ?? day
      out += Array("\(until.text(.iso))\t\(key)\n".utf8)
    }
    return out
  }

  private static func entry(_ line: ArraySlice<UInt8>, _ span: Span) -> Entry? {
    let columns = line.split(separator: 0x09, omittingEmptySubsequences: false)
    guard columns.count == 4, !columns.contains(where: \.isEmpty),
      case .date(let until) = CalendarDate.read(columns[0])
    else { return nil }
    let key = line[columns[1].startIndex...]
    return Entry(until: until, key: String(decoding: key, as: UTF8.self), span: span)
  }

  /// Code, path and English message, with tabs between.
  private static func key(_ finding: Diagnostic) -> String {
    [finding.code.name, finding.path, finding.message.english].map(plain).joined(separator: "\t")
  }

  /// A text that fits into a column.
  private static func plain(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      result.unicodeScalars.append(scalar.value < 0x20 ? "\u{FFFD}" : scalar)
    }
    return result
  }
}

extension Array {
  fileprivate mutating func popFirst() -> Element? { isEmpty ? nil : removeFirst() }
}
