import Testing

/// The rules of the house that a reader would otherwise have to check by eye.
@Suite struct HouseTests {
  /// Longer files hold more than one thing.
  private static let longestFile = 300

  @Test func filesAreShort() async throws {
    let repository = try await Repository.read()
    for source in repository.sources + repository.tests {
      let count = source.lines.count - 1
      #expect(count <= Self.longestFile, "\(source.path) has \(count) lines")
    }
  }

  @Test func functionsAreShort() async throws {
    for source in try await Repository.read().sources {
      for function in Self.functions(source) where function.length > 40 {
        Issue.record("\(source.path):\(function.line) is a function of \(function.length) lines")
      }
    }
  }

  /// Where each function starts and how many lines it has, told by the indentation of its closing brace.
  private static func functions(_ source: Repository.Source) -> [(line: Int, length: Int)] {
    source.lines.indices.compactMap { start in
      guard
        let match = source.lines[start].prefixMatch(
          of: /( *)([a-z@]+(\([a-z]+\))? )*(func |init[?(<])/)
      else { return nil }
      let closing = match.output.1 + "}"
      let rest = source.lines[start...]
      guard let end = rest.firstIndex(where: { $0 == closing }), !source.lines[start].hasSuffix("}")
      else { return nil }
      return (start + 1, end - start + 1)
    }
  }

  @Test func everyPackageDeclarationSaysWhatItIsFor() async throws {
    for source in try await Repository.read().sources {
      for (index, line) in source.lines.enumerated() where line.contains(Self.declaration) {
        let before = source.lines[..<index].last { !$0.contains(/^ *@\w+/) } ?? ""
        #expect(before.contains(/^ *\/\/\//), "\(source.path):\(index + 1): \(line)")
      }
    }
  }

  /// Declarations whose name alone does not say enough; properties and initialisers are left to judgement.
  private static var declaration: Regex<(Substring, Substring?, Substring)> {
    /^ *package (static |final |indirect |mutating )*(struct|enum|class|actor|protocol|func)\b/
  }

  @Test func nothingIsForcedHiddenOrPutOff() async throws {
    let repository = try await Repository.read()
    let all = repository.sources + repository.tests
    try Repository.forbid(
      [
        #"\bfatalError\b|\b(try|as)!"#, #"@unchecked\b|nonisolated\(unsafe\)|@testable\b"#,
        #"(^|\s)public |(^|\s)open (class|func|var)"#,
      ], in: all, "not in this house")
    for source in all {
      for (index, line) in source.lines.enumerated() {
        let words = ["TO" + "DO", "FIX" + "ME", "X" + "XX", "HA" + "CK"]
        if words.contains(where: { line.contains($0) }) {
          Issue.record("put off: \(source.path):\(index + 1): \(line)")
        }
      }
    }
  }

  @Test func typesAreNamedAfterThings() async throws {
    try Repository.forbid(
      [#"\b(struct|enum|class|actor|protocol) \w*(Manager|Helper|Utils?|Utilities|Base)\b"#],
      in: try await Repository.read().sources, "a type is named after a thing of the handbook")
  }

  @Test func everyFileIsNamedAfterSomethingInIt() async throws {
    for source in try await Repository.read().sources
    where source.lines.contains(where: { $0.contains("{") }) {
      let name = source.path.split(separator: "/").last?.dropLast(".swift".count) ?? ""
      let first = name.split(separator: "+").first ?? name
      if ["Codes", "main"].contains(first) { continue }
      #expect(source.lines.contains { $0.contains(first) }, "\(source.path)")
    }
  }

  @Test func everyTestTargetTests() async throws {
    let repository = try await Repository.read()
    for target in try Manifest().targets where target.isTest {
      let tests = repository.tests.filter { $0.target == target.name }
      #expect(
        tests.contains { $0.lines.contains { $0.contains("@Test") } }, "\(target.name) is empty")
    }
  }
}
