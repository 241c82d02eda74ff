import Testing

/// The documents tell the truth about the code.
@Suite struct DocumentTests {
  @Test func theCodeMapNamesEveryTarget() throws {
    let document = try Repository.text("ARCHITECTURE.md")
    for target in try Manifest().targets where !target.isTest {
      #expect(document.contains("`\(target.name)`"), "\(target.name) is not in the code map")
    }
  }

  @Test func theCodeMapNamesNoTargetThatIsGone() throws {
    let names = Set(try Manifest().targets.map(\.name))
    let map = try section("Code map")
    for match in map.matches(of: /(?m)^\| `(\w+)` \|/) {
      #expect(names.contains(String(match.output.1)), "\(match.output.1) is no target")
    }
  }

  @Test func everyInvariantHasATest() async throws {
    let tests = try await Repository.read().tests.flatMap(\.lines).map(\.text)
    let invariants = try section("Invariants").split(separator: "\n").filter {
      $0.hasPrefix("- **")
    }
    #expect(invariants.count >= 6)
    for invariant in invariants {
      let names = invariant.matches(of: /`(\w+)`/).map(\.output.1)
      let known = names.filter { name in tests.contains { $0.contains("func \(name)(") } }
      #expect(!known.isEmpty, "no test for: \(invariant)")
    }
  }

  @Test func theReadmeStartsWithTheTwoCommands() throws {
    let commands = try Repository.text("README.md").matches(of: /(?m)^    (make \w+)$/).map(
      \.output.1)
    #expect(commands.prefix(2) == ["make site", "make test"])
  }

  @Test func everyDecisionSaysContextChoiceAndCost() async throws {
    for path in try await Repository.documents("docs/decisions") {
      let text = try Repository.text(path)
      for heading in ["## Context", "## Choice", "## Cost"] {
        #expect(text.contains("\n\(heading)\n"), "\(path) has no \(heading)")
      }
    }
  }

  private func section(_ title: String) throws -> Substring {
    let document = try Repository.text("ARCHITECTURE.md")
    let start = try #require(document.firstRange(of: "\n## \(title)\n"))
    let rest = document[start.upperBound...]
    return rest[..<(rest.firstRange(of: "\n## ")?.lowerBound ?? rest.endIndex)]
  }
}
