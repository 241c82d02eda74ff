import Diagnostics
import Pipeline
import TestSupport
import Testing

/// What identifies a person is refused without consent, and nothing else is taken for it.
@Suite struct PersonalDataTests {
  private static let record = "content/records/roles/share-news.yaml"

  @Test(arguments: [
    "1101700230708", "1 1017 00230 70 8", "๑๑๐๑๗๐๐๒๓๐๗๐๘", "5129900012348", "0812345678",
    "081-234-5678", "08 1234 5678", "๐๘ ๑๒๓๔ ๕๖๗๘", "081.234.5678", "(02) 123 4567", "0-2123-4567",
    "02 123 4567", "053 123 456", "+66 81 234 5678", "+66 2 123 4567", "0066812345678",
    "66812345678", "โทร.0812345678", "0 8 1 2 3 4 5 6 7 8", "somchai@mail.in.th",
    "mailto:a.b+c@dopa.go.th", "สมชาย@mail.in.th", "2551 081 234 5678",
  ])
  func refusesWhatIdentifiesAPerson(_ text: String) async throws {
    #expect(try await codes(of: text) == ["personal-data"])
  }

  @Test(arguments: [
    "1101700230709", "1111", "1567", "191", "1800 123 456", "2551-2554", "2026-11-23",
    "ISBN 978-616-7073-29-7", "ISBN 0-8447-1234-5", "0.812345678", "13.7563, 100.5018",
    "https://codi.or.th/20190321-193745/", "a0812345678f", "#0812345678", "@khumue",
    "https://medium.example/@well", "news@khumue.example.org", "1,234,567,890", "0812345",
  ])
  func leavesOtherTextAlone(_ text: String) async throws {
    #expect(try await codes(of: text) == [])
  }

  @Test func takesWhatTheRecordHasConsentFor() async throws {
    let consent = "\nconsent: {by: The secretary, date: 2026-03-01}"
    #expect(try await codes(of: "081 234 5678", then: consent) == [])
  }

  @Test func takesWhatTheSiteSaysIsAnOffices() async throws {
    var project = try await project(with: "02 141 2000, 02-141-2001, saraban@water.go.th")
    project["content/site.yaml"] += "office_contacts: ['+66 2141 2000', Saraban@water.go.th]\n"
    let found = await project.check().diagnostics
    #expect(found.map(\.code.name) == ["personal-data"])
  }

  @Test func repeatsNothingThatItFound() async throws {
    let project = try await project(with: "081 234 5678 somchai@mail.in.th")
    let found = await project.check().diagnostics.sortedUnique()
    let report = String(
      decoding: FullReport.write(
        found, sources: project.project.texts, language: .english),
      as: UTF8.self)
    #expect(found.count == 2)
    #expect(!report.contains("5678") && !report.contains("somchai"), "\(report)")
  }

  @Test func privateFieldsReachNoOutputAndNoReport() async throws {
    var project = try await SampleProject.minimal()
    for path in project.files.keys where path.hasPrefix("content/") {
      if path.contains("/records/") { project[path] += "internal_note: zqmarker\n" }
      if path.hasSuffix(".md") {
        project[path] = project[path].replacing("---\n\n", with: "internal_note: zqmarker\n---\n\n")
      }
    }
    let site = await project.site()
    #expect(site.count > 20)
    for (path, bytes) in site {
      #expect(!String(decoding: bytes, as: UTF8.self).contains("zqmarker"), "\(path)")
    }
    project[Self.record] += "consent: {by: zqmarker, date: zqmarker, who: zqmarker}\n"
    let found = await project.check().diagnostics
    #expect(found.count == 2)
    for language in Language.allCases {
      let report = FullReport.write(
        found, sources: project.project.texts, language: language)
      #expect(!String(decoding: report, as: UTF8.self).contains("zqmarker"))
    }
  }

  private func project(with text: String) async throws -> SampleProject {
    var project = try await SampleProject.minimal()
    project[Self.record] = project[Self.record].replacing(
      "en: Spread no rumours}", with: "en: 'Go, \(text)'}")
    return project
  }

  private func codes(of text: String, then more: String = "") async throws -> [String] {
    var project = try await project(with: text)
    project[Self.record] += more
    return await project.check().diagnostics.sortedUnique().map(\.code.name)
  }
}
