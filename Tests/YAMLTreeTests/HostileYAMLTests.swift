import Diagnostics
import Testing
import YAMLTree

/// A file that wants to stop the build must end in one located refusal, soon.
@Suite struct HostileYAMLTests {
  private static let size = 1 << 20

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      "[", "{", "- ", "? ", "a: ", "[[", "{a: ", "[a, ", "{a: [", "&a ", "*a ", "!t ", "- - ",
      "\"", "'", "#", "| ", ">", "%a\n", "---\n", "...\n", " ", "\t", ",", ":", ": ", "-", "?",
      "\n ",
      "]", "}", "a", "a ", "[]", "[],", "{}", "\\", "\"\\\n", "''", "@", "- [\n", "? - ", "\r", "ก",
      "a: |\n ", "- >\n", "[?", "{? ", "!<", "&", "a\n", "\n", "# x\n", "a: &a\n", "{a},",
    ])
  func endsSoon(_ part: String) {
    // An eighth of the limit is enough to betray quadratic time, and keeps a debug run short.
    let text = String(repeating: part, count: Self.size / 8 / part.utf8.count)
    check(text)
    check("a:\n " + text)
    check("[" + text)
  }

  @Test func readsManyKeysInOneMapping() {
    let text = (0..<60_000).map { "k\($0): \($0)\n" }.joined()
    let checked = YAMLReader.read(Array(text.utf8), path: "a.yaml")
    #expect(checked.diagnostics.isEmpty)
  }

  @Test func refusesDepthAtItsPlace() {
    let deep = String(repeating: "[", count: 65) + String(repeating: "]", count: 65)
    let checked = YAMLReader.read(Array(deep.utf8), path: "a.yaml")
    #expect(checked.diagnostics.map(\.code) == [.yamlTooDeep])
    #expect(checked.diagnostics.map(\.offset) == [64])
    #expect(checked.value == nil)
    let allowed = deep.dropFirst().dropLast()
    #expect(!YAMLReader.read(Array(allowed.utf8), path: "a.yaml").hasErrors)
  }

  @Test func refusesAFileOverOneMebibyte() {
    let bytes = [UInt8](repeating: 0x20, count: Self.size + 1)
    let checked = YAMLReader.read(bytes, path: "a.yaml")
    #expect(checked.diagnostics.map(\.code) == [.fileTooLarge])
  }

  private func check(_ text: String) {
    let checked = YAMLReader.read(Array(text.utf8), path: "a.yaml")
    #expect(checked.diagnostics.count <= YAMLReader.mostFaults)
    for found in checked.diagnostics { #expect(found.offset <= text.utf8.count) }
  }
}
