import Diagnostics
import Mail
import Pipeline
import Planning
import TestSupport
import Testing

/// Issues of the newsletter as messages.
@Suite struct MailFileTests {
  private static let mail = """
    mail:
      from: {th: บ่อน้ำ, en: The well}
      address: news@well.example
      list: news.well.example

    """

  private func project() async throws -> SampleProject {
    var project = try await SampleProject.minimal()
    project["content/site.yaml"] += Self.mail
    return project
  }

  @Test func eachIssueIsAFileInEachLanguageAndInBoth() async throws {
    let site = try await project().site()
    #expect(
      site.keys.filter { $0.hasSuffix(".eml") }.sorted() == [
        "newsletters/2026-03/mail-en.eml", "newsletters/2026-03/mail-th-en.eml",
        "newsletters/2026-03/mail-th.eml", "newsletters/2026-04/mail-th.eml",
      ])
    let english = String(
      decoding: site["newsletters/2026-03/mail-en.eml"] ?? [], as: UTF8.self)
    #expect(
      english.hasPrefix("From: The well <news@well.example>\r\nTo: undisclosed-recipients:;\r\n"))
    #expect(
      english.contains("\r\nSubject: The well is open\r\nDate: Sun, 01 Mar 2026 07:00:00 +0700\r\n")
    )
  }

  @Test func withoutASenderThereAreNone() async throws {
    let site = try await SampleProject.minimal().site()
    #expect(!site.isEmpty && !site.keys.contains { $0.hasSuffix(".eml") })
  }

  @Test func aMessageHoldsTheItemsOfTheIssueInOrder() async throws {
    let publication = try #require(await project().check().value)
    for content in try publication.mailContents("2026-03") {
      let issue = try #require(publication.plan.issue("2026-03", in: content.language))
      #expect(content.title == issue.title && content.lead.first == issue.lead)
      #expect(content.sections.map(\.title) == issue.sections.map(\.title))
      let items = content.sections.flatMap(\.items)
      #expect(items.map(\.title) == issue.items.map(\.title))
      #expect(items.map(\.address.text) == issue.items.map(\.address))
    }
  }

  @Test func anIssueThatMailProgramsWouldCutOffIsAFinding() async throws {
    var project = try await project()
    let path = "content/newsletters/2026-03/en.md"
    project[path] += String(repeating: "\nA paragraph of the letter, long and dull.\n", count: 500)
    let found = await project.check().diagnostics
    #expect(found.map(\.code.name) == ["unmailable-issue"])
    #expect(found.first?.place == .file("content/newsletters/2026-03/issue.yaml"))
  }
}
