import Diagnostics
import Mail
import Testing

/// The two forms of what a message says.
@Suite struct MailHTMLTests {
  private func html(_ languages: [Language]) throws -> String {
    let contents = try languages.map { try Sample.content($0) }
    return String(
      decoding: MailHTML.document(
        contents, unsubscribe: try WebAddress("https://l.example.org/?r=1")),
      as: UTF8.self)
  }

  @Test func eachLanguageIsMarked() throws {
    let both = try html([.thai, .english])
    #expect(both.contains("<html lang=\"th\">"))
    #expect(both.contains("<div lang=\"th\">") && both.contains("<div lang=\"en\">"))
    #expect(both.matches(of: /<h1/).count == 2)
    #expect(try html([.english]).contains("<html lang=\"en\">"))
  }

  @Test func nothingIsLoadedFromAnywhere() throws {
    let text = try html([.thai, .english])
    for pattern in [
      "<img", "<script", "<link", "<iframe", "<form", "url(", "@import", "@font-face",
    ] {
      #expect(!text.contains(pattern), "\(pattern)")
    }
    #expect(text.matches(of: /\ssrc=|\son[a-z]+=|javascript:/).isEmpty)
  }

  @Test func everyTagThatOpensCloses() throws {
    let text = try html([.thai, .english])
    let body = text.replacing(/<!DOCTYPE html>|<meta[^>]*>|<hr[^>]*>/, with: "")
    var open: [String] = []
    for tag in body.matches(of: /<(\/?)([a-z0-9]+)[^>]*>/) {
      if tag.output.1.isEmpty {
        open.append(String(tag.output.2))
      } else {
        #expect(open.popLast() == String(tag.output.2))
      }
    }
    #expect(open == [])
  }

  @Test func textsAreEscapedAndOnOneLine() throws {
    let content = MailContent(
      language: .english, title: "<b>&\"\u{2028}\r\nBcc: x", lead: ["a\0b\u{202E}c"], sections: [],
      footer: [],
      page: try WebAddress("https://example.org/?a=1&b=2"))
    let text = String(decoding: MailHTML.document([content], unsubscribe: nil), as: UTF8.self)
    #expect(text.contains(">&lt;b&gt;&amp;&quot; Bcc: x</h1>"))
    #expect(text.contains(">a bc</p>"))
    #expect(text.contains("href=\"https://example.org/?a=1&amp;b=2\""))
  }

  @Test func stylesStandInAttributesAndDarkColorsInTheSheet() throws {
    let text = try html([.thai])
    let body = try #require(text.split(separator: "</head>").last)
    for tag in body.matches(of: /<(h1|h2|p|a|body)( [^>]*)?>/) {
      #expect(tag.output.2?.contains(" style=\"") == true, "\(tag.output.0)")
    }
    #expect(text.contains("prefers-color-scheme:dark"))
    // Each class that the sheet knows is used, so that no colour stays light on a dark page.
    for match in text.matches(of: /\.([a-z]+)[,{]/) {
      let name = String(match.output.1)
      #expect(["rule"].contains(name) || body.contains(name), "\(name)")
    }
    #expect(body.contains("max-width:600px"))
  }

  @Test func theTextFormHoldsTheSameItemsInTheSameOrder() throws {
    let content = try Sample.content(.english)
    let text = String(
      decoding: MailText.write([content], unsubscribe: "https://l.example.org/?r=1"), as: UTF8.self)
    let expected = """
      Newsletter, number 1
      Network letter 1: the handbook in our village

      The draft of the handbook is open to read.

      * Read first

      What a coordinator does & why
      Seven duties, each with <an example>.
      https://khumue.example.org/en/roles/?a=1&b=2

      --------------------
      Sent to those who asked for it.
      Read this issue on the web:
      https://khumue.example.org/en/newsletters/2026-12/
      You get this letter because you asked for it.
      Stop receiving this newsletter:
      https://l.example.org/?r=1

      """
    #expect(text == expected)
  }

  @Test func theDraftForListmonkKeepsBracesAndLeavesTheLastWordToIt() throws {
    let content = try Sample.content(.english, title: "Say {{ .Subscriber.Email }}")
    let json = String(
      decoding: ListmonkCampaign.write(
        [content], from: try Sample.sender(), name: "2026-12", lists: [3, 7]), as: UTF8.self)
    #expect(json.contains(#""subject": "Say {{ \"{{\" }} .Subscriber.Email }}""#))
    #expect(json.contains(#""lists": [3,7]"#))
    #expect(json.contains(#""from_email": "\"The editors\" <news@khumue.example.org>""#))
    #expect(json.contains(#"href=\"{{ UnsubscribeURL }}\""#))
    #expect(json.contains(#"newsletter:\n{{ UnsubscribeURL }}\n"#))
    #expect(!json.contains("<html") && !json.contains("khumue-leave-address"))
  }
}
