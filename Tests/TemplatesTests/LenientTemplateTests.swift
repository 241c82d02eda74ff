import Diagnostics
import Templates
import Testing

/// The limits of templates that are tried out with data; their rules are in `MustacheRuleTests`.
@Suite struct LenientTemplateTests {
  private func check(
    _ template: String, _ partials: [String: String] = [:], data: JSONValue = .object([]),
    _ expected: String...
  ) {
    let result = LenientTemplates.render(
      template: Array(template.utf8), partials: { partials[$0].map { Array($0.utf8) } },
      data: data)
    let found = result.diagnostics.map { diagnostic in
      "\(diagnostic.path):\(diagnostic.offset) \(diagnostic.code.name)"
    }
    #expect(found == expected)
    #expect((result.value == nil) == !expected.isEmpty)
  }

  @Test func stopsAtALoop() {
    check("{{>a}}", ["a": "{{>a}}"], "a:3 template-too-deep")
    check("{{>a}}", ["a": "-{{>b}}", "b": "{{>a}}"], "b:3 template-too-deep")
    check("{{<a}}{{/a}}", ["a": "{{<a}}{{/a}}"], "a:3 template-too-deep")
  }

  @Test func stopsAtAChainOfTenThousand() {
    let partials = Dictionary(
      uniqueKeysWithValues: (0..<10_000).map { ("p\($0)", "{{>p\($0 + 1)}}") })
    check("{{>p0}}", partials, "p63:3 template-too-deep")
  }

  @Test func stopsWhereSectionsAndPartialsLieTooDeep() {
    let open = String(repeating: "{{#.}}", count: 20)
    let close = String(repeating: "{{/.}}", count: 20)
    check("{{>a}}", ["a": open + "{{>a}}" + close], "a:45 template-too-deep")
  }

  @Test func stopsWhereTemplatesMultiply() {
    let partials = Dictionary(
      uniqueKeysWithValues: (0..<60).map { ("p\($0)", "{{>p\($0 + 1)}}{{>p\($0 + 1)}}") })
    let result = LenientTemplates.render(
      template: Array("{{>p0}}".utf8), partials: { partials[$0].map { Array($0.utf8) } },
      data: .null)
    #expect(result.diagnostics.map(\.code.name) == ["template-too-large"])
  }

  @Test func stopsAtAPageThatIsTooLarge() {
    let text = JSONValue.text(String(repeating: "x", count: 1 << 20))
    let items = JSONValue.list(Array(repeating: .null, count: 100))
    check(
      "{{#l}}{{t}}{{/l}}", data: .object([("t", text), ("l", items)]),
      "template:8 template-too-large")
  }

  @Test func neverAsksForANameThatCouldLeaveTheFolder() {
    for name in ["../../x", "/etc/passwd", "a.b", "*name", String(repeating: "a", count: 5000)] {
      let result = LenientTemplates.render(
        template: Array("{{> \(name)}}".utf8),
        partials: { asked in
          Issue.record("\(asked) was asked for")
          return nil
        }, data: .null)
      #expect(result.diagnostics.map(\.code.name) == ["template-bad-name"])
    }
  }

  @Test func reportsMistakesInPartials() {
    check(
      "{{#a}}{{>p}}", ["p": "{{ "], "template:3 template-unclosed-section",
      "p:0 template-unclosed-tag")
  }
}
