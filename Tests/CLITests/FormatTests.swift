import Diagnostics
import TestSupport
import Templates
import Testing

/// What other programs read: reports, lists and explanations.
@Suite struct FormatTests {
  private func report(_ format: String) async throws -> Answer {
    var project = try await SampleProject.minimal()
    let path = "content/records/roles/share-news.yaml"
    project[path] = project[path].replacing("holder: member", with: "holder: membr")
    let chapter = "content/handbook/10-start/10-first/en.md"
    project[chapter] = project[chapter].replacing("(drawing.svg)", with: "(\"100%\\,\".svg)")
    var answer: Answer?
    try await ProjectFolder.use(project) { answer = try await $0.run("check", "--format", format) }
    return try #require(answer)
  }

  @Test(arguments: ["json", "sarif"]) func reportsAreJSON(_ format: String) async throws {
    let answer = try await report(format)
    #expect(answer.status == 1)
    let read = JSONValue.read(Array(answer.output.utf8), path: format)
    #expect(read.diagnostics == [])
    #expect(read.value != nil)
    #expect(answer.output.contains("unknown-choice"))
    #expect(answer.output.contains("content/records/roles/share-news.yaml"))
  }

  @Test func aReportWithoutFindingsIsJSONToo() async throws {
    for format in ["json", "sarif"] {
      try await ProjectFolder.use(.minimal()) { folder in
        let answer = try await folder.run("check", "--format", format)
        #expect(answer.status == 0)
        #expect(!JSONValue.read(Array(answer.output.utf8), path: format).hasErrors)
      }
    }
  }

  @Test func reportsForGitHubAreOneLineEach() async throws {
    let answer = try await report("github")
    let lines = answer.output.split(separator: "\n")
    #expect(lines.allSatisfy { $0.hasPrefix("::error file=content/") }, "\(answer.output)")
    #expect(lines.contains { $0.contains("share-news.yaml,line=15,") }, "\(answer.output)")
  }

  @Test func conciseReportsNameLineAndColumn() async throws {
    let answer = try await report("concise")
    #expect(answer.output.isEmpty)
    let place = "content/records/roles/share-news.yaml:15:9: error[unknown-choice]:"
    #expect(answer.complaints.contains(place), "\(answer.complaints)")
  }

  @Test func reportsForTestersAreXML() async throws {
    let answer = try await report("junit")
    #expect(answer.output.hasPrefix("<?xml"))
    #expect(answer.output.contains("unknown-choice"))
  }

  @Test func explainTellsOfEachFinding() async throws {
    let list = try await Program.run(["explain"])
    #expect(list.status == 0)
    let names = list.output.split(separator: "\n").map { $0.prefix { $0 != ":" } }
    #expect(names.count > 80)
    let one = try await Program.run(["explain", "dead-link", "--language", "th"])
    #expect(one.status == 0)
    #expect(one.output.hasPrefix("dead-link: "))
    #expect(one.output.contains("ผิด:") && one.output.contains("ถูก:"))
    let misspelt = try await Program.run(["explain", "dead-lnik"])
    #expect(misspelt.complaints.contains("did you mean 'dead-link'?"))
  }

  @Test func listNamesRoutesAndRecords() async throws {
    try await ProjectFolder.use(.minimal()) { folder in
      let routes = try await folder.run("list", "routes").output.split(separator: "\n")
      #expect(routes.count == 69)
      #expect(routes.contains("/en/handbook/first/"))
      let records = try await folder.run("list", "records").output
      #expect(records.contains("role:gather-needs\tGather needs\n"))
    }
  }
}
