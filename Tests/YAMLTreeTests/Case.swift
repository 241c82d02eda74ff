import Foundation
import Testing

/// One case of a fixture file: blocks of `=== name`, the input, `--->`, the expectation.
///
/// So that blanks can be seen, `»` stands for a tab, `␣` for a space, `↵` for a carriage return,
/// and `∎` at the end for a text without a last line end.
struct Case: CustomTestStringConvertible, Sendable {
  let name: String
  let input: [UInt8]
  let expected: String

  var testDescription: String { name }

  static func read(_ file: String) -> [Case] {
    let url = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Fixtures/yaml/\(file)")
    guard let data = try? Data(contentsOf: url) else { return [] }
    let text = String(decoding: data, as: UTF8.self)
    return ("\n" + text).components(separatedBy: "\n=== ").dropFirst().map(parse)
  }

  private static func parse(_ block: String) -> Case {
    let parts = block.components(separatedBy: "\n--->\n")
    let lines = parts[0].components(separatedBy: "\n")
    var input = lines.dropFirst().map { $0 + "\n" }.joined()
    for (mark, meaning) in [("»", "\t"), ("␣", " "), ("↵", "\r"), ("∎\n", "")] {
      input = input.replacingOccurrences(of: mark, with: meaning)
    }
    let expected = parts.count > 1 ? parts[1] : "no expectation"
    return Case(
      name: lines[0], input: Array(input.utf8),
      expected: expected.trimmingCharacters(in: .newlines))
  }
}
