import Foundation

/// Pairs of Markdown and HTML in one file: `<<<<`, the text, `====`, the HTML, `>>>>`.
struct GoldenCase {
  let source: String
  let html: String

  static func load(_ name: String) throws -> [GoldenCase] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent()
    let file = folder.appendingPathComponent("Fixtures/markdown/\(name)")
    var cases: [GoldenCase] = []
    var source: [Substring] = []
    var html: [Substring] = []
    var isHTML = false
    let text = try String(contentsOf: file, encoding: .utf8)
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      switch line {
      case "<<<<":
        source = []
        html = []
        isHTML = false
      case "====": isHTML = true
      case ">>>>": cases.append(GoldenCase(source: join(source), html: join(html)))
      default: if isHTML { html.append(line) } else { source.append(line) }
      }
    }
    return cases
  }

  private static func join(_ lines: [Substring]) -> String {
    lines.map { $0 + "\n" }.joined()
  }
}
