import Markup
import Testing

@Suite struct EscapingTests {
  private func written(_ write: (inout [UInt8]) -> Void) -> String {
    var out: [UInt8] = []
    write(&out)
    return String(decoding: out, as: UTF8.self)
  }

  @Test(arguments: [
    ("", ""), ("plain", "plain"), ("<", "&lt;"), ("a<b>&\"c\"", "a&lt;b&gt;&amp;&quot;c&quot;"),
    ("ไทย & ไทย", "ไทย &amp; ไทย"), ("it's", "it's"), ("&amp;", "&amp;amp;"),
    ("a\u{1}\tb\n", "a\u{FFFD}\tb\n"),
  ])
  func escapesText(_ text: String, _ expected: String) {
    #expect(written { $0.appendEscaped(text) } == expected)
    #expect(
      written { $0.appendEscaped(Array("x\(text)y".utf8).dropFirst().dropLast()) } == expected)
  }

  @Test func writesAttributes() {
    #expect(written { $0.appendAttribute("title", "a \"b\"") } == " title=\"a &quot;b&quot;\"")
  }

  @Test(arguments: [
    ("/a b", "/a%20b"), ("?a=1&b='x'", "?a=1&amp;b=&#x27;x&#x27;"), ("a%20b", "a%20b"),
    ("\\x\"<>`", "%5Cx%22%3C%3E%60"), ("/ไ", "/%E0%B9%84"), ("[x]", "%5Bx%5D"), ("#a~b", "#a~b"),
  ])
  func encodesAddresses(_ destination: String, _ expected: String) {
    #expect(written { $0.appendAddress(Array(destination.utf8)[...]) } == expected)
  }

  @Test(arguments: [(0, "0"), (9, "9"), (10, "10"), (-3, "-3"), (2566, "2566")])
  func writesNumbers(_ number: Int, _ expected: String) {
    #expect(written { $0.append(number: number) } == expected)
  }
}
