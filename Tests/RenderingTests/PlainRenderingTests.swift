import MarkdownTree
import Markup
import Rendering
import Testing

@Suite struct PlainRenderingTests {
  private func check(_ source: String, _ expected: String) {
    let document = MarkdownReader.read(Array(source.utf8), path: "th.md").value
    var out: [UInt8] = []
    if let document {
      var html = MarkdownHTML(document, PlainResolver())
      html.append(to: &out)
    }
    #expect(String(decoding: out, as: UTF8.self) == expected)
  }

  @Test func printsParagraphsAndLists() {
    check(
      "Hello *there*.\n\n- a\n- b\n",
      "<p>Hello <em>there</em>.</p>\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n")
  }

  @Test func joinsThaiLines() {
    check("เครือ\nข่าย\nword\n", "<p>เครือข่าย\nword</p>\n")
  }
}
