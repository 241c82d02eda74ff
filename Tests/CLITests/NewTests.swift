import Diagnostics
import Files
import Model
import TestSupport
import Testing

@Suite struct NewTests {
  @Test func aNewRecordIsAFileWhoseGapsCheckNames() async throws {
    try await ProjectFolder.use(.minimal()) { folder in
      let made = try await folder.run("new", "agency", "keep-minutes", "--language", "en")
      #expect(made.status == 0)
      let path = "content/records/agencies/keep-minutes.yaml"
      #expect(made.output.hasSuffix("\(path)\n"))
      let text = try folder.read(path)
      #expect(text.contains("\nid: keep-minutes\norder: 2\n"))
      let checked = try await folder.run("check", "--format", "concise")
      #expect(checked.status == 1)
      let lines = checked.complaints.split(separator: "\n").filter { $0.contains("error[") }
      #expect(!lines.isEmpty && lines.allSatisfy { $0.hasPrefix(path) }, "\(checked.complaints)")
      #expect(!checked.complaints.contains("unknown-key"))
      #expect(!checked.complaints.contains("missing-key"))
    }
  }

  @Test(arguments: RecordKind.all.map(\.prefix))
  func everyKindCanBeStarted(_ prefix: String) async throws {
    try await ProjectFolder.use(.minimal()) { folder in
      let made = try await folder.run("new", prefix, "a-new-one")
      #expect(made.status == 0)
      let checked = try await folder.run("check", "--format", "concise")
      for code in ["[unknown-key", "[missing-key", "[yaml", "[duplicate", "[id-mismatch"] {
        #expect(!checked.complaints.contains(code), "\(prefix): \(checked.complaints)")
      }
    }
  }

  @Test func aNewChapterHasBothLanguages() async throws {
    try await ProjectFolder.use(.minimal()) { folder in
      let made = try await folder.run("new", "chapter", "10-start/30-third")
      #expect(made.status == 0)
      for language in ["th", "en"] {
        let text = try folder.read("content/handbook/10-start/30-third/\(language).md")
        #expect(text.hasPrefix("---\n"))
      }
    }
  }

  @Test func nothingThatExistsIsOverwritten() async throws {
    try await ProjectFolder.use(.minimal()) { folder in
      let before = try folder.read("content/records/roles/gather-needs.yaml")
      let refused = try await folder.run("new", "role", "gather-needs")
      #expect(refused.status == 2)
      let after = try folder.read("content/records/roles/gather-needs.yaml")
      #expect(after == before)
    }
  }

  @Test(arguments: [
    ["role", "../../escape"], ["role", "Bad_Name"], ["rolle", "x"], ["chapter", "../30-x"],
    ["chapter", "10-a/20-b/30-c"], ["chapter", "third"],
  ])
  func badNamesAreRefused(_ arguments: [String]) async throws {
    try await ProjectFolder.use(.minimal()) { folder in
      let refused = try await folder.run(["new"] + arguments)
      #expect(refused.status == 64)
    }
  }

  @Test func listUnusedAndDependents() async throws {
    try await ProjectFolder.use(.minimal()) { folder in
      let unused = try await folder.run("list", "unused")
      #expect(unused.status == 0 && unused.output.isEmpty, "\(unused.output)")
      let pages = try await folder.run("list", "dependents", "role:gather-needs")
      #expect(pages.output.contains("/en/roles/gather-needs/index.html\n"))
      #expect(pages.output.contains("/th/handbook/first/index.html\n"))
      #expect(!pages.output.contains("/th/places/ban-din/index.html\n"))
      let misspelt = try await folder.run("list", "dependents", "role:gather-need")
      #expect(misspelt.status == 64 && misspelt.complaints.contains("role:gather-needs"))
    }
  }
}
