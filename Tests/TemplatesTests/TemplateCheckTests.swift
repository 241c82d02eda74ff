import Diagnostics
import Templates
import Testing

/// The contract between a layout and what it is given.
@Suite struct TemplateCheckTests {
  private let shape: TemplateShape = [
    "title": .text, "body": .markup, "draft": .flag, "summary": .optional(.text),
    "links": .list(["label": .text, "href": .text, "note": .optional(["text": .text])]),
    "site": ["name": .text], "tags": .list(.text),
  ]

  private func check(_ template: String, _ expected: String...) {
    let found = TemplateBundle("-- page --\n" + template).findings(against: shape)
    #expect(found == expected, "\(template)")
  }

  @Test func passesWhatFits() {
    check(
      """
      {{title}} {{body}} {{{body}}} {{&body}} {{site.name}} {{#site}}{{name}}{{/site}}
      {{#draft}}{{title}}{{/draft}}{{^draft}}{{summary}}{{/draft}}
      {{#summary}}{{.}}{{/summary}}{{#tags}}{{.}}{{title}}{{/tags}}
      {{#links}}{{label}}{{href}}{{#note}}{{text}}{{label}}{{/note}}{{note.text}}{{/links}}
      {{^links}}-{{/links}}
      """)
  }

  @Test func reportsAMisspeltName() {
    check("<p>{{ titel }}", "page:1:7 template-unknown-name ‹titel› → title")
    check("\n{{{boby}}}", "page:2:4 template-unknown-name ‹boby› → body")
    check("{{#lniks}}{{lable}}{{/lniks}}", "page:1:4 template-unknown-name ‹lniks› → links")
    check(
      "{{^drafft}}{{titel}}{{/drafft}}",
      "page:1:4 template-unknown-name ‹drafft› → draft",
      "page:1:14 template-unknown-name ‹titel› → title")
    check("{{zzzzzzzzz}}", "page:1:3 template-unknown-name ‹zzzzzzzzz›")
  }

  @Test func marksTheWrongPartOfADottedName() {
    check("{{site.nmae}}", "page:1:8 template-unknown-name ‹nmae› → name")
    check("{{sit.name}}", "page:1:3 template-unknown-name ‹sit› → site")
    check("{{title.x}}", "page:1:9 template-unknown-name ‹x›")
    check("{{a..b}}", "page:1:3 template-unknown-name ‹a›")
  }

  @Test func knowsTheScopeOfASection() {
    check(
      "{{#links}}{{lable}}{{/links}}{{label}}",
      "page:1:13 template-unknown-name ‹lable› → label",
      "page:1:32 template-unknown-name ‹label›")
    check(
      "{{#links}}{{#note}}{{txet}}{{/note}}{{/links}}",
      "page:1:22 template-unknown-name ‹txet› → text")
  }

  @Test func reportsWhatIsNoText() {
    check(
      "{{links}}{{site}}{{draft}}{{.}}",
      "page:1:3 template-not-text ‹links›", "page:1:12 template-not-text ‹site›",
      "page:1:20 template-not-text ‹draft›", "page:1:29 template-not-text ‹.›")
  }

  @Test func refusesUnescapedText() {
    check("{{{title}}}", "page:1:1 template-unsafe-markup ‹{{{title}}}› → {{title}}")
    check("{{& summary }}", "page:1:1 template-unsafe-markup ‹{{& summary }}› → {{summary}}")
  }

  @Test func refusesValuesWhereEscapingDoesNotProtect() {
    check("<a href={{title}}>", "page:1:9 template-unsafe-place ‹{{title}}›")
    check("<p {{body}}>{{body}}</p>", "page:1:4 template-unsafe-place ‹{{body}}›")
    check("<p title='{{{body}}}'>", "page:1:11 template-unsafe-place ‹{{{body}}}›")
    check("<SCRIPT a='>'>if (a<b) {{title}}", "page:1:24 template-unsafe-place ‹{{title}}›")
    check("<{{title}}>", "page:1:2 template-unsafe-place ‹{{title}}›")
    check("<style>{{title}}</style>{{title}}", "page:1:8 template-unsafe-place ‹{{title}}›")
    check(
      "{{<f}}{{$a}}<p {{title}}>{{/a}}{{/f}}\n-- f --\n{{$a}}{{/a}}",
      "page:1:16 template-unsafe-place ‹{{title}}›")
  }

  @Test func passesValuesWhereEscapingProtects() {
    check(
      """
      <!doctype html><a href="{{title}}" title='{{title}}'{{#draft}} class="a > b"{{/draft}}>
      {{title}}{{body}}</a> 1 < 2 {{title}} <!-- <a {{title}} -->{{body}}
      <script type="application/ld+json">{{{body}}}</script>{{title}}<br/>{{title}}
      """)
  }

  @Test func plainTextHasNoPlaces() throws {
    let bundle = TemplateBundle("-- page --\n<https://example.org/{{title}}> {{{title}}}")
    let set = try #require(TemplateSet.parse(bundle.files).value)
    #expect(set.check("page", against: shape, as: .plain) == [])
    var page: [UInt8] = []
    set.render("page", with: ["title": .text("a&b")], as: .plain, into: &page)
    #expect(String(decoding: page, as: UTF8.self) == "<https://example.org/a&b> a&b")
  }

  @Test func checksPartialsInTheirCallersScope() {
    check(
      "{{#links}}{{>item}}{{/links}}{{>item}}{{>item}}\n-- item --\n{{label}}",
      "item:1:3 template-unknown-name ‹label›")
  }

  @Test func saysWhereAPartialWasDrawnIn() throws {
    let bundle = TemplateBundle("-- page --\n{{>item}}\n-- item --\n{{titel}}")
    let set = try #require(TemplateSet.parse(bundle.files).value)
    let label = try #require(set.check("page", against: shape).first?.labels.first)
    #expect(label.span == Span("page", 0..<9))
  }

  @Test func checksBlocksWhereTheyAreShown() {
    check(
      """
      {{<frame}}
      {{$item}}{{label}} {{lable}}{{/item}}
      {{$itme}}x{{/itme}}
      {{title}}
      {{/frame}}
      -- frame --
      {{#links}}{{$item}}{{hrfe}}{{/item}}{{/links}}
      """,
      "page:4:1 template-stray-tag ‹{{title}}›",
      "page:3:4 template-unknown-block ‹itme› → item",
      "frame:1:22 template-unknown-name ‹hrfe› → href",
      "page:2:22 template-unknown-name ‹lable› → label")
  }

  @Test func reportsALayoutThatIsNotThere() throws {
    let set = try #require(TemplateSet.parse(TemplateBundle("-- page --\n").files).value)
    #expect(set.check("paeg", against: shape).map(\.code.name) == ["template-unknown-partial"])
  }

  @Test func saysEverythingInBothLanguages() throws {
    let set = try #require(
      TemplateSet.parse(TemplateBundle("-- page --\n{{titel}}{{qqqqqqqq}}").files).value)
    let found = set.check("page", against: shape)
    #expect(
      found.map(\.message.english) == [
        "a layout reads only names that it is given; \"titel\" is not one",
        "a layout reads only names that it is given; \"qqqqqqqq\" is not one",
      ])
    #expect(found.first?.help?.english == "write \"title\"")
    #expect(
      found.last?.help?.english
        == "use one of: body, draft, links, site, summary, tags, title")
    #expect(found.allSatisfy { $0.message.thai != $0.message.english })
  }
}
