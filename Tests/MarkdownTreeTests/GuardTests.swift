import Diagnostics
import MarkdownTree
import Testing

/// Texts that would hold up libcmark are refused at their line; others of their size are not.
@Suite struct GuardTests {
  private func codes(_ source: String) -> [String] {
    let read = MarkdownReader.read(Array(source.utf8), path: "th.md")
    return read.value == nil ? read.diagnostics.map(\.code.name) : ["read"]
  }

  private func times(_ piece: String, _ count: Int) -> String {
    String(repeating: piece, count: count)
  }

  @Test func refusesDeepNesting() {
    #expect(codes(times(">", 65) + "a\n") == ["nested-too-deep"])
    #expect(codes(times("- ", 65) + "x\n") == ["nested-too-deep"])
    let steps = (0..<70).map { times(" ", 2 * $0) + "- a\n" }.joined()
    #expect(codes(steps) == ["nested-too-deep"])
    #expect(codes(times("1. ", 64) + "x\n") == ["read"])
  }

  @Test func takesLongRulesAndLists() {
    #expect(codes(times("- ", 500) + "\n") == ["read"])
    #expect(codes(times("- a\n", 20_000)) == ["read"])
  }

  @Test func refusesHeapsOfImages() {
    #expect(codes(times("![[]()", 170_000)) == ["text-too-costly"])
    #expect(codes(times("![[]()", 10_000)) == ["read"])
    #expect(codes(times("![", 50_000)) == ["read"])
  }

  @Test func refusesBlankLinesInDeepLists() {
    #expect(codes(times("- ", 60) + "x\n" + times("\n", 900_000)) == ["text-too-costly"])
    #expect(codes("- x\n" + times("\n", 900_000)) == ["read"])
  }

  @Test func refusesWhatIsNoText() {
    #expect(codes("a\0b") == ["nul-byte"])
    let read = MarkdownReader.read([0x61, 0xFF], path: "th.md")
    #expect(read.value == nil)
    #expect(read.diagnostics.map(\.code.name) == ["not-utf-8"])
  }

  @Test func limitsNestedDirectives() {
    let source = times(":::a\n", 200)
    let read = MarkdownReader.read(Array(source.utf8), path: "th.md")
    #expect(read.diagnostics.contains { $0.code == .nestedTooDeep })
    #expect(read.value?.directives.count == 128)
  }
}
