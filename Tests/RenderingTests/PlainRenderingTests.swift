import Diagnostics
import MarkdownTree
import Markup
import Rendering
import Testing

@Suite struct PlainRenderingTests {
  private func html(_ source: String) -> String {
    let document = MarkdownReader.read(Array(source.utf8), path: "th.md").value
    var out: [UInt8] = []
    if let document {
      var html = MarkdownHTML(document, PlainResolver())
      html.append(to: &out)
    }
    return String(decoding: out, as: UTF8.self)
  }

  private func check(_ source: String, _ expected: String) {
    #expect(html(source) == expected)
  }

  /// Five hundred texts put together at random; the HTML is libcmark 0.30.2's own.
  @Test func printsWhatLibcmarkPrints() throws {
    let cases = try GoldenCase.load("commonmark.txt")
    #expect(cases.count == 500)
    for golden in cases { check(golden.source, golden.html) }
  }

  /// The HTML is that of libcmark-gfm 0.29.0.gfm.6.
  @Test func printsTablesAsGitHubDoes() throws {
    let cases = try GoldenCase.load("tables.txt")
    #expect(cases.count == 150)
    for golden in cases { check(golden.source, golden.html) }
  }

  @Test func setsThaiAsThaiIsWritten() throws {
    let cases = try GoldenCase.load("thai-emphasis.txt")
    #expect(cases.count == 8)
    for golden in cases { check(golden.source, golden.html) }
  }

  @Test func joinsThaiLines() {
    check("เครือ\nข่าย\nword\n", "<p>เครือข่าย\nword</p>\n")
    check("เครือ\n**ข่าย**\n๕ แห่ง\n", "<p>เครือ<strong>ข่าย</strong>\n๕ แห่ง</p>\n")
  }

  @Test func showsHTMLAsText() {
    check("a <b onclick=x>b</b>\n", "<p>a &lt;b onclick=x&gt;b&lt;/b&gt;</p>\n")
    check("<script>\nalert(1)\n</script>\n", "<p>&lt;script&gt;\nalert(1)\n&lt;/script&gt;</p>\n")
  }

  @Test func emptiesUnsafeDestinations() {
    check("[a](javascript:x)\n", "<p><a href=\"\">a</a></p>\n")
    check("![a](data:image/svg+xml,x)\n", "<p><img src=\"\" alt=\"a\" /></p>\n")
  }

  @Test func printsHeadingIDsAndDirectives() {
    check(
      "## Roles {#roles}\n\n:::note\nText\n:::\n",
      "<h2 id=\"roles\">Roles</h2>\n<div class=\"note\">\n<p>Text</p>\n</div>\n")
  }

  @Test func numbersFootnotesByFirstReference() {
    let text = html("One[^b] two[^a] three[^b].\n\n[^a]: A.\n[^b]: B.\n")
    #expect(text.hasPrefix("<p>One<sup class=\"footnote-ref\"><a href=\"#fn-b\" id=\"fnref-b\" "))
    #expect(text.contains("id=\"fnref-b-2\" data-footnote-ref>1</a>"))
    #expect(text.contains("<section class=\"footnotes\" data-footnotes>\n<ol>\n<li id=\"fn-b\">\n"))
    #expect(
      text.contains("<li id=\"fn-a\">\n<p>A. <a href=\"#fnref-a\" class=\"footnote-backref\""))
  }

  @Test func survivesDeepInlines() {
    let depth = 100_000
    let source = String(repeating: "*a ", count: depth) + String(repeating: "b* ", count: depth)
    #expect(html(source).hasSuffix("</em></p>\n"))
  }
}
