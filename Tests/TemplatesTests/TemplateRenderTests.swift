import Diagnostics
import Templates
import Testing

/// Pages written by checked layouts.
@Suite struct TemplateRenderTests {
  private func page(_ bundle: String, _ values: TemplateObject) throws -> String {
    let parsed = TemplateSet.parse(TemplateBundle(bundle).files)
    #expect(parsed.diagnostics.isEmpty)
    var page: [UInt8] = []
    try #require(parsed.value).render("page", with: values, into: &page)
    return String(decoding: page, as: UTF8.self)
  }

  @Test func writesEachKindOfValue() throws {
    let values: TemplateObject = [
      "text": .text("<ก & \"ข\" 'ค'>"), "bytes": .bytes(Array("<".utf8)),
      "markup": .markup(Array("<b>".utf8)), "drawn": .rendered { $0 += Array("<i>".utf8) },
      "none": .nothing, "yes": .flag(true), "list": .list([.text("1"), .text("2")]),
      "object": .object(["a": .text("x")]),
    ]
    let text = try page(
      """
      -- page --
      {{text}} {{bytes}} {{markup}} {{{markup}}} {{drawn}} ({{none}}) {{#yes}}y{{/yes}}
      {{#list}}[{{.}}]{{/list}} {{object.a}} {{#drawn}}d{{/drawn}}{{^none}}n{{/none}}
      """, values)
    #expect(
      text == """
        &lt;ก &amp; &quot;ข&quot; &#39;ค&#39;&gt; &lt; <b> <b> <i> () y
        [1][2] x dn
        """)
  }

  @Test func escapesAtEachPlaceOfALongText() throws {
    for length in 0..<40 {
      for (sign, entity) in [("&", "&amp;"), ("<", "&lt;"), ("'", "&#39;"), ("#", "#"), ("=", "=")]
      {
        let start =
          String(repeating: "ก!", count: length / 4) + String(repeating: "-", count: length % 4)
        let values: TemplateObject = ["a": .text(start + sign + start)]
        #expect(try page("-- page --\n{{a}}", values) == start + entity + start)
      }
    }
  }

  @Test func emptyTextsAndListsHideASection() throws {
    let values: TemplateObject = [
      "a": .text(""), "b": .bytes([]), "c": .markup([]), "d": .list([]), "e": .flag(false),
      "f": .nothing,
    ]
    let template = "abcdef".map { "{{#\($0)}}\($0){{/\($0)}}{{^\($0)}}-{{/\($0)}}" }.joined()
    #expect(try page("-- page --\n\(template)", values) == "------")
  }

  @Test func framesAPage() throws {
    let text = try page(
      """
      -- page --
      {{<site/base}}
      {{$main}}
      <h1>{{title}}</h1>
      {{/main}}
      {{/site/base}}
      -- site/base --
      <html>
        {{>site/nav}}
        <main>
      {{$main}}
      <p>empty</p>
      {{/main}}
        </main>
      </html>
      -- site/nav --
      <nav>
      {{#nav}}
        <a>{{.}}</a>
      {{/nav}}
      </nav>

      """, ["title": .text("คู่มือ"), "nav": .list([.text("a"), .text("b")])])
    #expect(
      text == """
        <html>
          <nav>
            <a>a</a>
            <a>b</a>
          </nav>
          <main>
        <h1>คู่มือ</h1>
          </main>
        </html>
        """)
  }

  @Test func addsToWhatIsThereAlready() throws {
    let set = try #require(TemplateSet.parse(TemplateBundle("-- page --\nb").files).value)
    var page = Array("a".utf8)
    set.render("page", with: [:], into: &page)
    set.render("nowhere", with: [:], into: &page)
    #expect(page == Array("ab".utf8))
  }

  @Test func endsEvenWhereErrorsWereIgnored() throws {
    let set = try #require(TemplateSet.parse(TemplateBundle("-- page --\na{{>page}}").files).value)
    var page: [UInt8] = []
    set.render("page", with: [:], into: &page)
    #expect(page.count == 65)
  }

  @Test func tellsWhatALayoutReadsAndDrawsIn() throws {
    let bundle = TemplateBundle(
      """
      -- page --
      {{<base}}{{$main}}{{title}}{{/main}}{{/base}}
      -- base --
      {{#site.links}}{{href}}{{/site.links}}{{$main}}{{/main}}{{^draft}}{{{body}}}{{/draft}}
      -- unused --
      {{other}}
      """)
    let set = try #require(TemplateSet.parse(bundle.files).value)
    #expect(set.names(in: "page") == ["body", "draft", "href", "site.links", "title"])
    #expect(set.templates(in: "page") == ["base", "page"])
    #expect(set.templates == ["base", "page", "unused"])
  }
}

@Suite struct TemplateObjectTests {
  @Test func pagesLieOverWhatTheyShare() throws {
    let shared: TemplateObject = ["site": .text("s"), "title": .text("shared")]
    let page = TemplateObject([("title", .text("own"))], over: shared)
    #expect(page.names == ["title", "site"])
    let shape: TemplateShape = ["site": .text, "title": .text]
    #expect(shape.misfits(of: .object(page)) == [])
    guard case .text("own")? = page["title"], case .text("s")? = page["site"] else {
      Issue.record("the page's own title and the shared site were asked for")
      return
    }
  }

  @Test func findsAmongManyFields() {
    var object = TemplateObject([])
    for number in 0..<100 { object[TemplateKey("f\(number)")] = .text("\(number)") }
    object["f99"] = .text("changed")
    for (name, expected) in [("f0", "0"), ("f24", "24"), ("f25", "25"), ("f99", "changed")] {
      guard case .text(let text)? = object[TemplateKey(name)] else {
        Issue.record("\(name) was not found")
        continue
      }
      #expect(text == expected)
    }
    #expect(object["f100"] == nil)
    #expect(object.names.count == 100)
  }

  @Test func namesWhatDoesNotFitAShape() {
    let shape: TemplateShape = [
      "title": .text, "links": .list(["href": .text]), "note": .optional(.text), "on": .flag,
    ]
    let values: TemplateObject = [
      "title": .flag(true), "links": .list([.object(["href": .text("")]), .object([:])]),
      "on": .flag(true), "more": .nothing,
    ]
    #expect(shape.misfits(of: .object(values)) == ["links.1.href", "more", "note", "title"])
  }
}
