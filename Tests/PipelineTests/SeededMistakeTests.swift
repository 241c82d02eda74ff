import Diagnostics
import Pipeline
import Testing

/// Each mistake, made alone in a project without faults, is found once, with its code, at its line and column.
@Suite struct SeededMistakeTests {
  struct Mistake: Sendable, CustomTestStringConvertible {
    let path: String
    let old: String
    let new: String
    let code: String
    /// `line:column` of the finding, in code points from 1; `nil` for a file as a whole.
    let place: String?
    /// What the help must name.
    var help = ""
    /// The file that the finding points into, where it is not the one with the mistake.
    var reported: String?

    var testDescription: String { "\(code) in \(path)" }
  }

  @Test func theMinimalProjectHasNoFaults() async throws {
    let checked = try await TestProject.make().check()
    #expect(checked.diagnostics == [])
  }

  @Test func theRealContentHasNoFaults() async throws {
    let checked = try await TestProject.check(TestProject.real())
    #expect(checked.diagnostics.map(\.message.english) == [])
  }

  @Test(arguments: Mistake.all) func isFoundOnceAtItsPlace(_ mistake: Mistake) async throws {
    var project = try await TestProject.make()
    project.replace(mistake.old, by: mistake.new, in: mistake.path)
    try await check(project, mistake)
  }

  @Test func severalMistakesAreToldInOneRunInOrder() async throws {
    var project = try await TestProject.make()
    let codes = ["missing-translation", "bad-tag", "wrong-count", "unknown-fact", "dead-anchor"]
    let chosen = codes.compactMap { code in Mistake.all.first { $0.code == code } }
    for mistake in chosen { project.replace(mistake.old, by: mistake.new, in: mistake.path) }
    let found = try await project.check().diagnostics.sortedUnique()
    #expect(found.map(\.code.name).sorted() == chosen.map(\.code).sorted())
    #expect(found.map(\.path) == found.map(\.path).sorted())
  }

  @Test func everyCodeHasANameOfItsOwnAndBothLanguages() {
    let codes = CodeCatalogue.all
    #expect(Set(codes.map(\.name)).count == codes.count)
    for code in codes {
      let texts = [
        code.title.english, code.title.thai, code.why.english, code.why.thai, code.wrong,
      ]
      #expect(texts.allSatisfy { !$0.isEmpty }, "\(code.name)")
    }
  }

  private func check(_ project: TestProject, _ mistake: Mistake) async throws {
    let found = try await project.check().diagnostics
    #expect(found.map(\.code.name) == [mistake.code])
    let finding = try #require(found.first)
    #expect(finding.path == mistake.reported ?? mistake.path)
    #expect(place(of: finding, in: project) == mistake.place)
    let help = finding.help?.english ?? ""
    #expect(mistake.help.isEmpty || help.contains(mistake.help), "\(help)")
  }

  private func place(of finding: Diagnostic, in project: TestProject) -> String? {
    guard case .span(let span) = finding.place, let bytes = project.project.texts[span.path] else {
      return nil
    }
    let position = LineTable(bytes).position(of: span.range.lowerBound)
    return "\(position.line):\(position.column)"
  }
}
