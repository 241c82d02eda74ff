import Diagnostics
import MarkdownTree
import Testing

@Suite struct FrontMatterTests {
  private func check(_ source: String, yaml: String, body: String, findings: [String] = []) {
    let bytes = Array(source.utf8)
    let parts = FrontMatter.split(bytes, path: "th.md")
    #expect(String(decoding: bytes[parts.yaml], as: UTF8.self) == yaml)
    #expect(String(decoding: bytes[parts.body...], as: UTF8.self) == body)
    #expect(parts.diagnostics.map(\.code.name) == findings)
  }

  @Test func dividesAFile() {
    check("---\ntitle: a\n---\nText\n", yaml: "title: a\n", body: "Text\n")
    check("---\ntitle: a\n...\n\nText\n", yaml: "title: a\n", body: "\nText\n")
    check("---\r\ntitle: a\r\n---\r\nText", yaml: "title: a\r\n", body: "Text")
    check("---\n---", yaml: "", body: "")
  }

  @Test func takesTextWithoutFrontMatter() {
    check("Text\n---\n", yaml: "", body: "Text\n---\n")
    check("", yaml: "", body: "")
    check("--- a\n", yaml: "", body: "--- a\n")
  }

  @Test func reportsAMissingEnd() {
    check(
      "---\ntitle: a\n", yaml: "", body: "---\ntitle: a\n", findings: ["front-matter-without-end"])
  }

  @Test func countsPositionsFromTheStartOfTheFile() {
    let bytes = Array("---\na: b\n---\n# T {#t}\n\n[l](x)\n".utf8)
    let body = FrontMatter.split(bytes, path: "th.md").body
    let document = MarkdownReader.read(bytes, path: "th.md", from: body).value
    let link = document?.links.first ?? 0
    let range = document?.span(of: link).range ?? 0..<0
    #expect(String(decoding: bytes[range], as: UTF8.self) == "[l](x)")
  }
}
