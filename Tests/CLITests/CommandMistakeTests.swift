import Diagnostics
import Files
import Pipeline
import TestSupport
import Testing

/// Mistakes that need a disk, a command or a large text, and proof that every code has a fixture.
@Suite struct CommandMistakeTests {
  /// A script and the codes that the program must tell of.
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    var script = ""
    var codes: [String] = []

    var testDescription: String { name }

    /// Reads `=== name` blocks of `$ shell line` and `! code code`; what stands before the first is a comment.
    static func read() throws -> [Case] {
      var cases: [Case] = []
      for line in try PackageRoot.fixture("mistakes/commands.txt").split(separator: "\n") {
        if line.hasPrefix("=== ") {
          cases.append(Case(name: String(line.dropFirst(4))))
        } else if !cases.isEmpty, line.hasPrefix("$ ") {
          cases[cases.count - 1].script += line.dropFirst(2) + "\n"
        } else if !cases.isEmpty, line.hasPrefix("! ") {
          cases[cases.count - 1].codes += line.dropFirst(2).split(separator: " ").map(String.init)
        }
      }
      return cases
    }
  }

  /// What every script can use. Each call of the program adds to the file `said`.
  private static let opening = """
    set -eu
    page=content/handbook/10-start/10-first/th.md
    role=content/records/roles/gather-needs.yaml
    layout=templates/site/record.mustache
    khumue() {
      local source=(--source . --date 2026-04-05)
      case $1 in
        inspect | thai) source=() ;;
        check) source+=(--format concise) ;;
        verify) source=(--format concise) ;;
      esac
      "$program" "$@" "${source[@]}" >>said 2>&1 || true
    }
    list() {
      printf '\\nmail:\\n  from: {th: ก, en: A}\\n  address: a@example.org\\n  list: news.example.org\\n' >>content/site.yaml
      printf '%s\\n' "${head:-address,name,language,unsubscribe}" "$@" >"$outside/readers.csv"
      khumue newsletter send 2026-03 --to "$outside/readers.csv"
    }

    """

  @Test(arguments: try Case.read()) func tellsOfEachMistake(_ mistake: Case) async throws {
    var said = ""
    try await TemporaryFolder.use(in: "/tmp") { outside throws(DiskError) in
      do {
        try await ProjectFolder.use(.minimal()) { folder in
          let variables =
            "program='\(PackageRoot.path)/.build/debug/khumue'\noutside='\(outside)'\n"
            + "fixtures='\(PackageRoot.path)/Tests/Fixtures'\n"
          let script = "cd '\(folder.path)'\n" + variables + Self.opening + mistake.script
          let answer = try await OutsideProgram.run(
            "/bin/bash", arguments: ["-c", script],
            environment: ["LANG": "C.UTF-8", "PATH": "/usr/bin:/bin"], standardInput: [],
            timeLimit: 120)
          said = String(decoding: answer.complaints, as: UTF8.self)
          said += (try? folder.read("said")) ?? ""
        }
      } catch {
        Issue.record(error)
      }
    }
    let missing = mistake.codes.filter { !said.contains("[\($0)]") }
    #expect(missing == [], "\(said.prefix(2000))")
  }

  /// A code that no test makes the program tell of may describe nothing at all.
  @Test func everyCodeHasAFixtureThatProducesIt() async throws {
    var shown = Set(try Case.read().flatMap(\.codes))
    let folder = PackageRoot.path + "/Tests/Fixtures/mistakes"
    let seeded = try await DiskReader.read(folder, prefix: "", workers: 1).value?.files ?? []
    for file in seeded where !file.path.hasSuffix("commands.txt") {
      let lines = String(decoding: file.bytes, as: UTF8.self).split(separator: "\n")
      for line in lines where line.hasPrefix("! ") || line.hasPrefix("? ") {
        shown.insert(String(line.dropFirst(2).prefix { $0 != " " }))
      }
    }
    // What YAML may not hold, each at `line:column code`.
    for match in try PackageRoot.fixture("yaml/refused.txt").matches(of: /(?m)^\d+:\d+ ([a-z-]+)$/)
    {
      shown.insert(String(match.output.1))
    }
    // Files of one folder have different names; `refusesFilesWithOneNameOrABadOne` hands in two that have not.
    shown.insert("template-duplicate")
    // Only the typesetter finds this; `Tests/Mail/check_issues.py` makes it.
    shown.insert("sheet-overflow")
    let codes = CodeCatalogue.all.map(\.name)
    #expect(codes.filter { !shown.contains($0) } == [])
    #expect(shown.subtracting(codes) == [])
  }
}
