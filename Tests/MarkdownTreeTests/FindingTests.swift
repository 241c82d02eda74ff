import Diagnostics
import MarkdownTree
import Testing

/// What is wrong with a text, and where: each finding as `code: the bytes it points at`.
@Suite struct FindingTests {
  private func check(_ source: String, _ expected: [String]) {
    let bytes = Array(source.utf8)
    let options = MarkdownOptions(internalSchemes: ["chapter"])
    let read = MarkdownReader.read(bytes, path: "th.md", options: options)
    #expect(read.value != nil)
    #expect(read.diagnostics.map { describe($0, bytes) } == expected)
    for found in read.diagnostics {
      #expect(found.help != nil)
      #expect(Code.markdownCodes.contains(found.code))
    }
  }

  private func describe(_ found: Diagnostic, _ bytes: [UInt8]) -> String {
    guard case .span(let span) = found.place else { return found.code.name }
    return "\(found.code.name): \(String(decoding: bytes[span.range], as: UTF8.self))"
  }

  @Test func reportsHTMLAtItsPlace() {
    check("a <b>c</b>\n\n<div>\nx\n", ["raw-html: <b>", "raw-html: <div>\nx"])
  }

  @Test func reportsCodeWithoutEnd() {
    check("```\ncode\n", ["fence-without-end: ```"])
    check("~~~~ swift\ncode\n~~~\n", ["fence-without-end: ~~~~"])
    check("> ```\n> code\n\ntext\n", ["fence-without-end: ```"])
    check("- ```\n  code\n  ```\n", [])
    check("> ```\n> code\n> ```\n", [])
    check("````\n```\n````\n", [])
    check("    ```\n    indented\n", [])
  }

  @Test func reportsUnsafeDestinations() {
    check(
      "[a](javascript:x) ![b](blob:y) <intent:z>\n",
      ["link-scheme: javascript:x", "link-scheme: blob:y", "link-scheme: intent:z"])
    check("| a |\n|---|\n| [a](data:x) |\n", ["link-scheme: data:x"])
    check("> - [a](role:x)\n", ["link-scheme: role:x"])
  }

  @Test func offersTheSchemeThatWasMeant() {
    let options = MarkdownOptions(internalSchemes: ["chapter", "role"])
    let read = MarkdownReader.read(Array("[a](chpater:x)".utf8), path: "th.md", options: options)
    #expect(read.diagnostics.first?.help?.english == "did you mean \"chapter:\"?")
  }

  @Test func reportsHeadingIDs() {
    check("# A {#Roles}\n", ["heading-id: Roles"])
    check("# A {#ไทย}\n", ["heading-id: ไทย"])
    check("# A {#x}\n\n# B {#x}\n", ["duplicate-heading-id: x"])
  }

  @Test func reportsDirectives() {
    check(":::note\ntext\n", ["directive-without-end: :::note"])
    check("- :::note\n  x\n\ny\n", ["directive-form: :::"])
    check("a \\:::note\n\n\\:::note\n", [])
    check("text\n:::\n", ["directive-stray-end: :::"])
    check("::::a\n:::b\n::::\n", ["directive-without-end: :::b"])
    check(":::Note\n", ["directive-form: :::Note"])
    check(":::note title=\"a\n:::\n", ["directive-form: title=\"a"])
    check("- x\n\n  :::note\n  y\n", ["directive-without-end: :::note"])
  }

  @Test func reportsFacts() {
    check("a {{role x}} b\n", ["fact-form: {{role x}}"])
    check("a \\{{role x}} {{}} { {x} }\n", [])
  }

  @Test func warnsOfBoldMarksThatDoNothing() {
    check("x**“คำ”**ต่อ\n", ["emphasis-mark: **"])
    check("**“คำ”**ต่อ\n", [])
    check("ต่อ**(คำ)** x\n", [])
    check("“**คำ**”ต่อ **ก**ข `**“ก”**ข` \\*\\*(ก)\n", [])
  }

  @Test func reportsFootnotes() {
    check("a[^x]\n", ["footnote-undefined: [^x]"])
    check("a[^x]\n\n[^x]: 1\n[^x]: 2\n", ["footnote-duplicate: x"])
    check("a\n\n[^x]: 1\n", ["footnote-unused: x"])
    check("a \\[^x] `[^x]`\n", [])
  }

  @Test func reportsSparseTables() {
    let columns = String(repeating: "a|", count: 2000)
    let rule = String(repeating: "-|", count: 2000)
    let rows = String(repeating: "|x|\n", count: 60)
    check("|\(columns)\n|\(rule)\n\(rows)", ["table-too-sparse: |x|"])
  }

  @Test func sortsFindingsByPlace() {
    check("# A {#B}\n\n<b>\n\n# C {#D}\n", ["heading-id: B", "raw-html: <b>", "heading-id: D"])
  }

  @Test func namesEachCodeOnce() {
    #expect(Set(Code.markdownCodes.map(\.name)).count == Code.markdownCodes.count)
  }
}
