import Diagnostics
import Templates
import Testing

/// Mistakes that show in a template without knowing what it is given.
@Suite struct TemplateSyntaxTests {
  private func check(_ template: String, _ expected: [String]) {
    let found = TemplateBundle("-- page --\n" + template).findings()
    #expect(found == expected, "\(template)")
  }

  @Test func reportsAnUnclosedTagAndReadsOn() {
    check(
      "<h1>{{title</h1>\n<p>{{ }}</p>{{a",
      [
        "page:1:5 template-unclosed-tag ‹{{›", "page:2:4 template-empty-tag ‹{{ }}›",
        "page:2:13 template-unclosed-tag ‹{{›",
      ])
    check("{{{a}} {{b}}", ["page:1:1 template-unclosed-tag ‹{{›"])
    check("{{! never ends", ["page:1:1 template-unclosed-tag ‹{{›"])
  }

  @Test func reportsAnUnclosedSection() {
    check(
      "{{#a}}\n{{^b}}{{$c}}",
      [
        "page:2:10 template-unclosed-section ‹c›", "page:2:4 template-unclosed-section ‹b›",
        "page:1:4 template-unclosed-section ‹a›",
      ])
  }

  @Test func reportsAWrongClosingName() {
    check("{{#links}}x{{/link}}{{/links}}", ["page:1:15 template-wrong-closing ‹link› → links"])
    check("{{/links}}", ["page:1:4 template-wrong-closing ‹links›"])
    check("{{#a}}{{#b}}{{/a}}", ["page:1:10 template-unclosed-section ‹b›"])
  }

  @Test func reportsABrokenChangeOfDelimiters() {
    check("{{=<%=}}", ["page:1:1 template-delimiters ‹{{=<%=}}›"])
    check("{{=a b c=}}", ["page:1:1 template-delimiters ‹{{=a b c=}}›"])
    check("{{=<% %>}}", ["page:1:1 template-unclosed-tag ‹{{›"])
  }

  @Test func reportsNamesThatAreNone() {
    check("{{a b}}", ["page:1:3 template-bad-name ‹a b›"])
    for name in ["../x", "/etc/passwd", "a.b", "Ab", "*a", String(repeating: "n", count: 5000)] {
      check("{{> \(name)}}", ["page:1:5 template-bad-name ‹\(name)›"])
    }
  }

  @Test func refusesTextThatIsUnfit() {
    let file = TemplateFile(name: "page", path: "page", bytes: Array("{{> a\0}}".utf8))
    #expect(TemplateSet.parse([file]).diagnostics.map(\.code) == [.nulByte])
  }

  @Test func refusesFilesWithOneNameOrABadOne() {
    let files = ["page", "page", "../page"].map { TemplateFile(name: $0, path: $0, bytes: []) }
    let codes = TemplateSet.parse(files).diagnostics.map(\.code.name)
    #expect(codes == ["template-duplicate", "template-bad-name"])
  }

  @Test func refusesSectionsThatLieTooDeep() {
    let deep = String(repeating: "{{#a}}", count: 65) + String(repeating: "{{/a}}", count: 65)
    #expect(TemplateBundle("-- page --\n" + deep).findings().first?.contains("too-deep") == true)
    let fit = String(repeating: "{{#a}}", count: 64) + String(repeating: "{{/a}}", count: 64)
    check(fit, [])
  }

  @Test func staysQuickOnAFileOfOpenTags() {
    for piece in ["{{", "{{!", "{{{", "{{=", "{{a ", "{{#a", "\n{{"] {
      let bytes = Array(String(repeating: piece, count: 200_000 / piece.utf8.count).utf8)
      let file = TemplateFile(name: "page", path: "page", bytes: bytes)
      #expect((1...101).contains(TemplateSet.parse([file]).diagnostics.count), "\(piece)")
    }
  }
}

/// Mistakes in how templates draw in one another.
@Suite struct TemplateLinkTests {
  private func check(_ bundle: String, _ expected: [String]) {
    #expect(TemplateBundle(bundle).findings() == expected, "\(bundle)")
  }

  @Test func reportsAMissingTemplateWithTheNearest() {
    check(
      "-- page --\n{{> site/haed}}\n-- site/head --\nx",
      ["page:1:5 template-unknown-partial ‹site/haed› → site/head"])
  }

  @Test func reportsLoops() {
    check("-- a --\n{{>a}}", ["a:1:4 template-loop ‹a›"])
    check("-- a --\n{{>b}}\n-- b --\n\n{{<a}}{{/a}}", ["b:2:4 template-loop ‹a›"])
  }

  @Test func reportsAChainThatIsTooDeepOnce() {
    for order in [Array(0..<10_000), Array((0..<10_000).reversed())] {
      let files = order.map {
        TemplateFile(name: "t\($0)", path: "t\($0)", bytes: Array("{{>t\($0 + 1)}}".utf8))
      }
      let last = TemplateFile(name: "t10000", path: "t10000", bytes: [])
      #expect(
        TemplateSet.parse(files + [last]).diagnostics.map(\.code.name) == ["template-too-deep"])
    }
  }

  @Test func reportsTemplatesThatMultiply() {
    let files = (0..<60).map {
      TemplateFile(
        name: "t\($0)", path: "t\($0)", bytes: Array("{{>t\($0 + 1)}}{{>t\($0 + 1)}}".utf8))
    }
    let last = TemplateFile(name: "t60", path: "t60", bytes: [])
    let set = TemplateSet.parse(files + [last])
    #expect(set.diagnostics.map(\.code.name) == ["template-too-large"])
    let checked = set.value?.check("t0", against: [:])
    #expect(checked?.map(\.code.name) == ["template-too-large"])
  }
}
