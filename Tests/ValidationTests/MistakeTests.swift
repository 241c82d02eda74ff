import Diagnostics
import Pipeline
import TestSupport
import Testing

/// Each mistake that an author can make, alone in a project that has no other.
@Suite struct MistakeTests {
  @Test func theMinimalProjectHasNoMistake() async throws {
    let checked = try await SampleProject.minimal().check()
    #expect(checked.diagnostics == [])
    #expect(checked.value != nil)
  }

  @Test(arguments: try Mistake.read("records"))
  func reportsEachMistakeInRecords(_ mistake: Mistake) async throws { try await mistake.check() }

  @Test(arguments: try Mistake.read("site"))
  func reportsEachMistakeInSettings(_ mistake: Mistake) async throws { try await mistake.check() }

  @Test(arguments: try Mistake.read("chapters"))
  func reportsEachMistakeInChapters(_ mistake: Mistake) async throws { try await mistake.check() }

  @Test(arguments: try Mistake.read("files"))
  func reportsEachMistakeInFiles(_ mistake: Mistake) async throws { try await mistake.check() }

  @Test(arguments: try Mistake.read("lists"))
  func reportsEachMistakeInLists(_ mistake: Mistake) async throws { try await mistake.check() }

  @Test(arguments: try Mistake.read("newsletters"))
  func reportsEachMistakeInNewsletters(_ mistake: Mistake) async throws {
    try await mistake.check()
  }

  @Test(arguments: try Mistake.read("personal"))
  func reportsEachMistakeWithPersonalData(_ mistake: Mistake) async throws {
    try await mistake.check()
  }

  @Test(arguments: try Mistake.read("addresses"))
  func reportsEachMistakeInAddresses(_ mistake: Mistake) async throws { try await mistake.check() }

  @Test(arguments: try Mistake.read("templates"))
  func reportsEachMistakeInTemplates(_ mistake: Mistake) async throws { try await mistake.check() }

  @Test func reportsSeveralMistakesInOneRunSortedByPlace() async throws {
    var project = try await SampleProject.minimal()
    project["content/records/roles/share-news.yaml"].replace(
      "holder: member", with: "holder: crowd")
    project["content/records/roles/share-news.yaml"].replace("order: 2", with: "order: two")
    project["content/records/agencies/water-office.yaml"].replace("tier: local", with: "tier: far")
    project["content/handbook/10-start/10-first/en.md"].replace(
      "chapter:second", with: "chapter:third")
    project["content/site.yaml"].replace("paper: a5", with: "paper: a3")
    let found = await project.check().diagnostics.sortedUnique()
    #expect(
      found.map {
        "\($0.path.split(separator: "/").suffix(2).joined(separator: "/")) \($0.code.name)"
      }
        == [
          "10-first/en.md dead-link", "agencies/water-office.yaml unknown-choice",
          "roles/share-news.yaml wrong-type", "roles/share-news.yaml unknown-choice",
          "content/site.yaml unknown-choice",
        ])
    let again = await project.check(workers: 1).diagnostics.sortedUnique()
    #expect(again == found)
  }

  @Test(arguments: ["main", "sections", "footnotes", "sources-of-chapter", "s-2", "s-1-2", "fn-1"])
  func reportsAnchorsThatThePageUses(_ id: String) async throws {
    var project = try await SampleProject.minimal()
    for language in ["th", "en"] {
      let path = "content/handbook/10-start/10-first/\(language).md"
      project[path] = project[path].replacing("{#go-on}", with: "{#\(id)}")
    }
    let found = await project.check().diagnostics
    #expect(found.map(\.code.name) == ["reserved-id", "reserved-id"])
    #expect(Set(found.map(\.path)).count == 2)
  }

  @Test(arguments: ["main-points", "s", "s-x", "fn-first", "page-1"])
  func leavesOtherAnchorsAlone(_ id: String) async throws {
    var project = try await SampleProject.minimal()
    for language in ["th", "en"] {
      let path = "content/handbook/10-start/10-first/\(language).md"
      project[path] = project[path].replacing("{#go-on}", with: "{#\(id)}")
    }
    #expect(await project.check().diagnostics == [])
  }

  @Test func everyCodeHasANameOfItsOwnAndTextsInBothLanguages() {
    let names = CodeCatalogue.all.map(\.name)
    #expect(names.filter { name in names.count { $0 == name } > 1 } == [])
    for code in CodeCatalogue.all {
      let texts = [
        code.title.english, code.title.thai, code.why.english, code.why.thai, code.wrong,
        code.right,
      ]
      #expect(!texts.contains(""), "\(code.name)")
      #expect(code.wrong != code.right, "\(code.name)")
    }
  }
}

extension String {
  /// Replaces the one place where `old` stands.
  fileprivate mutating func replace(_ old: String, with new: String) {
    let places = ranges(of: old)
    #expect(places.count == 1, "'\(old)' must stand once")
    if let place = places.first { replaceSubrange(place, with: new) }
  }
}
