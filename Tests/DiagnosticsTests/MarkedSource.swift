import Diagnostics
import Foundation
import Testing

/// A source whose finding is marked: `«…»` around the primary place, `‹…›` around a label.
struct MarkedSource: CustomTestStringConvertible, Sendable {
  let name: String
  let source: [UInt8]
  let primary: Range<Int>
  let label: Range<Int>?
  let expected: String

  var testDescription: String { name }

  /// Blocks of `=== name`, the source, `--->`, the expectation; `»` for tabs would clash, so `→`
  /// stands for them.
  static func read(_ file: String) -> [MarkedSource] {
    let url = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Fixtures/diagnostics/\(file)")
    guard let data = try? Data(contentsOf: url) else { return [] }
    let text = "\n" + String(decoding: data, as: UTF8.self)
    return text.components(separatedBy: "\n=== ").dropFirst().map(parse)
  }

  private static func parse(_ block: String) -> MarkedSource {
    let parts = block.components(separatedBy: "\n--->\n")
    var lines = parts[0].components(separatedBy: "\n")
    let name = lines.removeFirst()
    let text = lines.map { $0 + "\n" }.joined().replacingOccurrences(of: "→", with: "\t")
      .replacingOccurrences(of: "⎋", with: "\u{1B}").replacingOccurrences(of: "⇐", with: "\u{202E}")
    var source: [UInt8] = []
    var places: [Unicode.Scalar: Int] = [:]
    for scalar in text.unicodeScalars {
      if "«»‹›".unicodeScalars.contains(scalar) {
        places[scalar] = source.count
      } else {
        source.append(contentsOf: String(scalar).utf8)
      }
    }
    let start = places["«"] ?? 0
    return MarkedSource(
      name: name, source: source, primary: start..<(places["»"] ?? start),
      label: places["‹"].map { $0..<(places["›"] ?? $0) },
      expected: (parts.count > 1 ? parts[1] : "").trimmingCharacters(in: .newlines))
  }

  /// A finding at the marks.
  func diagnostic(_ path: String) -> Diagnostic {
    Diagnostic(
      .sample, at: .span(Span(path, primary)),
      Phrase(en: "a rule; \"x\" breaks it", th: "มีกฎ แต่ \"x\" ไม่ตรงกฎ"),
      help: Phrase(en: "mend it", th: "แก้ไข"),
      labels: label.map {
        [Diagnostic.Label(Span(path, $0), Phrase(en: "see here", th: "ดูตรงนี้"))]
      } ?? [])
  }
}

extension Code {
  static let sample = Code(
    "sample", title: Phrase(en: "A rule", th: "กฎ"), why: Phrase(en: "So", th: "เพราะ"),
    wrong: "x", right: "y")
}
