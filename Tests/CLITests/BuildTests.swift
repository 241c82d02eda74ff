import Files
import TestSupport
import Testing

/// What `build` and `check` write, and how they end.
@Suite struct BuildTests {
  private static let role = "content/records/roles/share-news.yaml"

  private func broken() async throws -> SampleProject {
    var project = try await SampleProject.minimal()
    project[Self.role] = project[Self.role].replacing("holder: member", with: "holder: membr")
    return project
  }

  @Test func buildPublishesTheSite() async throws {
    try await ProjectFolder.use(.minimal()) { folder in
      let answer = try await folder.run("build", "--only", "site", "--output", folder.output)
      #expect(answer.status == 0, "\(answer)")
      #expect(answer.complaints == "no errors, no warnings\n")
      let expected = try await SampleProject.minimal().site()
      let files = try await folder.files("public")
      for (path, bytes) in expected { #expect(files["public/" + path] == bytes, "\(path)") }
      let others = files.keys.filter { expected[String($0.dropFirst(7))] == nil }
      #expect(others == ["public/manifest.json"])
    }
  }

  @Test func buildingAgainChangesNothing() async throws {
    try await ProjectFolder.use(.minimal()) { folder in
      _ = try await folder.run("build", "--only", "site", "--output", folder.output, "--jobs", "1")
      let first = try await folder.files("public")
      let again = try await folder.run(
        "build", "--only", "site", "--output", folder.output, "--jobs", "8")
      #expect(again.output.contains(" 0 new or changed, 0 removed"), "\(again.output)")
      #expect(try await folder.files("public") == first)
    }
  }

  @Test func aBuildWithErrorsLeavesThePublishedSiteAsItWas() async throws {
    try await ProjectFolder.use(.minimal()) { folder in
      _ = try await folder.run("build", "--only", "site", "--output", folder.output)
      let before = try await folder.files("public")
      #expect(before.count > 60)
      try await folder.write(broken().files[Self.role] ?? [], Self.role)
      let answer = try await folder.run("build", "--only", "site", "--output", folder.output)
      #expect(answer.status == 1)
      #expect(answer.complaints.contains("unknown-choice"))
      #expect(answer.complaints.contains("did you mean 'member'?"))
      #expect(try await folder.files("public") == before)
    }
  }

  @Test func aBuildWithErrorsPublishesNoFirstSite() async throws {
    try await ProjectFolder.use(broken()) { folder in
      let answer = try await folder.run("build", "--only", "site", "--output", folder.output)
      #expect(answer.status == 1)
      #expect(!DiskFile.exists(folder.output))
    }
  }

  @Test func checkWritesNothing() async throws {
    for project in [try await SampleProject.minimal(), try await broken()] {
      try await ProjectFolder.use(project) { folder in
        let before = try await folder.files("")
        _ = try await folder.run("check")
        #expect(try await folder.files("") == before)
        #expect(!DiskFile.exists(folder.path + "/site"))
      }
    }
  }

  @Test func statusTellsWhatHappened() async throws {
    try await ProjectFolder.use(.minimal()) { folder in
      let answer = try await folder.run("check")
      #expect(answer.status == 0)
    }
    try await ProjectFolder.use(broken()) { folder in
      let answer = try await folder.run("check")
      #expect(answer.status == 1)
    }
    let missing = try await Program.run(["check", "--source", "/tmp/there-is-no-such-project"])
    #expect(missing.status == 2)
    #expect(missing.complaints.contains("there is no folder"))
    for wrong in [
      ["chekc"], ["check", "--format", "xml"], ["check", "--jobs", "0"],
      ["check", "--date", "2026-02-30"], ["check", "--language", "fr"],
      ["build", "--only", "sit"], ["build", "--base-url", "ftp://x"], ["explain", "dead-lnik"],
    ] {
      #expect(try await Program.run(wrong).status == 64, "\(wrong)")
    }
  }

  @Test func warningsFailOnlyWhenAskedTo() async throws {
    var project = try await SampleProject.minimal()
    project["content/notes.txt"] = "Notes\n"
    try await ProjectFolder.use(project) { folder in
      #expect(try await folder.run("check").status == 0)
      let strict = try await folder.run("check", "--strict")
      #expect(strict.status == 1)
      #expect(strict.complaints.contains("stray-file"))
    }
  }

  @Test func messagesComeInTheLanguageAskedFor() async throws {
    try await ProjectFolder.use(broken()) { folder in
      let thai = try await folder.run("check", "--language", "th")
      #expect(thai.complaints.contains("หมายถึง 'member' หรือไม่"))
      let arguments = ["check", "--source", folder.path, "--date", "2026-04-05"]
      let locale = try await Program.run(arguments, environment: ["LANG": "th_TH.UTF-8"])
      #expect(locale.complaints == thai.complaints)
    }
  }

  @Test func outputInsideTheContentIsRefused() async throws {
    try await ProjectFolder.use(.minimal()) { folder in
      for place in ["", "/content", "/content/records", "/templates/site"] {
        let before = try await folder.files("")
        let answer = try await folder.run(
          "build", "--only", "site", "--output", folder.path + place)
        #expect(answer.status == 2, "\(place)")
        #expect(try await folder.files("") == before, "\(place)")
      }
    }
  }
}
