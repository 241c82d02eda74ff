import Diagnostics
import MarkdownTree
import Testing

/// Which destinations a link may have. Each stands in `<…>` in a link.
@Suite struct LinkPolicyTests {
  private func isRefused(_ destination: String) -> Bool {
    let options = MarkdownOptions(internalSchemes: ["chapter", "case-study"])
    let source = "[a](<\(destination)>)\n"
    let read = MarkdownReader.read(Array(source.utf8), path: "th.md", options: options)
    let links = read.value?.links ?? []
    #expect(links.count == 1)
    return read.diagnostics.contains { $0.code == .linkScheme }
  }

  @Test(arguments: [
    "https://example.org/a:b", "HTTP://example.org", "mailto:a@example.org", "tel:+6621234567",
    "#x", "a/b.md", "../c/th.md#d", "?q=a:b", "./a:b", "chapter:roles#limits", "case-study:phichit",
    "", "/a%20b", "//example.org/x", "https://example.org/%5C", "ไทย:ไทย", "fig%C3%A9.svg",
  ])
  func allows(_ destination: String) { #expect(!isRefused(destination)) }

  @Test(arguments: [
    "javascript:alert(1)", "JaVaScRiPt:x", " javascript:x", "java&#10;script:x",
    "java&#x09;script:x",
    "javascript&colon;x", "&#106;avascript:x", "javascript%3Aalert(1)", "%6Aavascript:x",
    "data:text/html,x", "vbscript:x", "blob:https://example.org/x", "intent:x", "filesystem:x",
    "view-source:x", "file:///etc/passwd", "about:blank", "jar:x", "feed:x", "ftp://example.org",
    "\\\\\\\\example.org", "/\\\\example.org", "role:x", "&#1;javascript:x", "java\u{7F}script:x",
  ])
  func refuses(_ destination: String) { #expect(isRefused(destination)) }
}
