import Diagnostics
import Templates
import Testing

/// Each rule of the Mustache specification, one case each, as data in `Fixtures/templates`.
@Suite struct MustacheRuleTests {
  @Test(arguments: [
    "comments", "delimiters", "interpolation", "sections", "inverted", "partials", "inheritance",
  ])
  func followsEachRule(topic: String) throws {
    let path = "\(topic).json"
    let read = JSONValue.read(try Fixture.bytes(path), path: path)
    #expect(read.diagnostics.isEmpty)
    guard case .list(let cases)? = read.value else {
      Issue.record("\(path) holds no list")
      return
    }
    #expect(cases.count > 10)
    for item in cases { check(item) }
  }

  private func check(_ item: JSONValue) {
    let rule = item["rule"]?.text ?? "a case without a rule"
    guard let template = item["template"]?.text, let page = item["page"]?.text,
      let data = item["data"]
    else {
      Issue.record("\(rule): template, page or data is missing")
      return
    }
    let result = LenientTemplates.render(
      template: Array(template.utf8),
      partials: { item["partials"]?[$0]?.text.map { Array($0.utf8) } }, data: data)
    let written = result.value.map { String(decoding: $0, as: UTF8.self) }
    #expect(written.map { Array($0.utf8) } == Array(page.utf8), "\(rule): \(written ?? "nothing")")
    #expect(result.diagnostics.isEmpty, "\(rule)")
  }
}

extension JSONValue {
  /// A member of an object.
  subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  /// The text of a string.
  var text: String? {
    if case .text(let text) = self { text } else { nil }
  }
}
