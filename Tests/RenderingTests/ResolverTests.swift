import Diagnostics
import MarkdownTree
import Markup
import Rendering
import Testing

/// A page decides where links lead, what facts say and what directives become.
@Suite struct ResolverTests {
  private struct PageResolver: MarkdownResolver {
    var isXML = true
    var footnotePrefix: [UInt8] { Array("roles-".utf8) }

    func openLink(_ index: Int, of document: MarkdownDocument, to out: inout [UInt8]) -> Bool {
      guard document.destinationString(of: index) == "chapter:roles" else { return false }
      out.append("<a href=\"../roles/\">")
      return true
    }

    func fact(_ index: Int, of document: MarkdownDocument, to out: inout [UInt8]) {
      out.appendEscaped("<" + document.literalString(of: index) + ">")
    }

    func openDirective(
      _ index: Int, of document: MarkdownDocument, to out: inout [UInt8]
    ) -> Bool {
      let directive = document.directive(at: index)
      guard directive.name == "box" else {
        out.append("<hr class=\"whole\" />\n")
        return false
      }
      out.append("<aside")
      out.appendAttribute("id", directive["id"]?.value ?? "")
      out.append(">\n")
      return true
    }

    func closeDirective(_ index: Int, of document: MarkdownDocument, to out: inout [UInt8]) {
      out.append("</aside>\n")
    }

    func headingEnd(_ index: Int, of document: MarkdownDocument, to out: inout [UInt8]) {
      out.append("¶")
    }
  }

  private func check(_ source: String, _ expected: String) {
    let options = MarkdownOptions(internalSchemes: ["chapter"])
    let read = MarkdownReader.read(Array(source.utf8), path: "th.md", options: options)
    var out = Array("before".utf8)
    if let document = read.value {
      var html = MarkdownHTML(document, PageResolver())
      html.append(to: &out)
    }
    #expect(String(decoding: out, as: UTF8.self) == "before" + expected)
  }

  @Test func asksWhereLinksLead() {
    check(
      "[a *b*](chapter:roles) and [c *d*](chapter:lost)\n",
      "<p><a href=\"../roles/\">a <em>b</em></a> and c <em>d</em></p>\n")
  }

  @Test func asksWhatFactsSay() {
    check("{{role:x.title}}.\n", "<p>&lt;role:x.title&gt;.</p>\n")
  }

  @Test func wrapsOrReplacesDirectives() {
    check(
      "::::box id=\"a<\"\nOne\n:::table roles\nlost\n:::\n::::\n",
      "<aside id=\"a&lt;\">\n<p>One</p>\n<hr class=\"whole\" />\n</aside>\n")
  }

  @Test func endsHeadings() { check("## A\n", "<h2>A¶</h2>\n") }

  @Test func writesFootnotesForXML() {
    check(
      "A[^n].\n\n[^n]: B.\n",
      """
      <p>A<sup class="footnote-ref"><a href="#roles-fn-n" id="roles-fnref-n">1</a></sup>.</p>
      <section class="footnotes">
      <ol>
      <li id="roles-fn-n">
      <p>B. <a href="#roles-fnref-n" class="footnote-backref">↩</a></p>
      </li>
      </ol>
      </section>

      """)
  }
}
