import Diagnostics
import Files
import Pipeline
import TestSupport
import Testing
import ThaiText

/// A text is approved by name, day and hash; any edit withdraws it, and a release refuses what nobody stands for.
@Suite struct ApprovalTests {
  private static let record = "content/records/roles/share-news.yaml"

  @Test func aReleaseWithoutApprovalsIsRefused() async throws {
    let project = try await SampleProject.minimal()
    let found = try await findings(project)
    #expect(found.contains("role:share-news unapproved"))
    #expect(found.contains("chapter:first unapproved"))
    #expect(try await findings(project, isRelease: false) == [])
  }

  @Test func aReleaseOfWhatIsApprovedIsMade() async throws {
    #expect(try await findings(try await approved()) == [])
  }

  @Test(arguments: [
    (record, "role:share-news"), ("content/handbook/10-start/10-first/en.md", "chapter:first"),
    ("content/handbook/10-start/10-first/drawing.svg", "chapter:first"),
    ("content/handbook/10-start/th.md", "chapter:start"),
    ("content/records/facts/ab-01.yaml", "fact:ab-01"),
  ])
  func anyEditWithdrawsTheApproval(_ path: String, _ unit: String) async throws {
    var project = try await approved()
    project[path] += path.hasSuffix("yaml") ? "# edited\n" : "\n\n"
    #expect(try await findings(project) == ["\(unit) unapproved"])
  }

  @Test func anApprovalEndsOnItsReviewDay() async throws {
    let project = try await approved(until: "2026-04-05")
    #expect(try await findings(project, on: "2026-04-05") == [])
    let late = try await findings(project, on: "2026-04-06")
    #expect(late.count > 10 && late.allSatisfy { $0.hasSuffix(" unapproved") })
  }

  @Test func aNormalBuildMarksWhatIsNotApproved() async throws {
    var project = try await approved()
    let mark = "class=\"notice unapproved\""
    #expect(await pages(of: project, with: mark) == [])
    project[Self.record] += "# edited\n"
    #expect(
      await pages(of: project, with: mark) == [
        "en/roles/share-news/index.html", "th/roles/share-news/index.html",
      ])
  }

  @Test func aPreviewSaysSoOnEveryPageAndKeepsSearchEnginesAway() async throws {
    let project = try await SampleProject.minimal()
    var request = try request(on: "2026-04-05")
    request.isPreview = true
    let built = await Build.check(project.project, request)
    let publication = try #require(built.value)
    var pages = 0
    for output in publication.siteOutputs(hasPrint: false)
    where output.path.hasSuffix(".html") {
      var bytes: [UInt8] = []
      output.render(&bytes)
      let text = String(decoding: bytes, as: UTF8.self)
      pages += 1
      #expect(text.contains("<meta name=\"robots\" content=\"noindex\">"), "\(output.path)")
      #expect(text.contains("class=\"notice preview\""), "\(output.path)")
    }
    #expect(pages > 20)
    #expect(await self.pages(of: project, with: "noindex").isEmpty)
  }

  @Test(arguments: [
    "<<<<<<< HEAD", "role:share-news\tabc\tSomsri\t2026-01-01\t2027-01-01",
    "role:share-news\t\(String(repeating: "a", count: 64))\t\t2026-01-01\t2027-01-01",
    "role:share-news\t\(String(repeating: "a", count: 64))\tSomsri\t2026-01-01\tlater",
  ])
  func reportsLinesThatApproveNothing(_ line: String) async throws {
    var project = try await approved()
    project[ApprovalLedger.path] += line + "\n"
    let found = await project.check().diagnostics
    #expect(found.map(\.code.name) == ["bad-approval-line"])
  }

  @Test func aSecondLineForTheSameTextApprovesNothing() async throws {
    var project = try await approved()
    let lines = project[ApprovalLedger.path].split(separator: "\n")
    project[ApprovalLedger.path] += lines[1] + "\n"
    #expect(await project.check().diagnostics.map(\.code.name) == ["bad-approval-line"])
  }

  /// The small project with everything approved.
  private func approved(until day: String = "2027-01-01") async throws -> SampleProject {
    var project = try await SampleProject.minimal()
    let publication = try #require(await project.check().value)
    let (first, last) = (CalendarDate(iso: "2026-01-01"), CalendarDate(iso: day))
    var ledger = ApprovalLedger()
    for entry in publication.approvalEntries(on: try #require(first)) {
      ledger[entry.name] = Approval(
        unit: entry.name, hash: entry.hash, who: "Somsri", day: try #require(first),
        reviewBy: try #require(last))
    }
    project.files[ApprovalLedger.path] = ledger.bytes
    return project
  }

  private func request(on day: String) throws -> Build.Request {
    Build.Request(date: try #require(CalendarDate(iso: day)), workers: 2)
  }

  private func findings(
    _ project: SampleProject, isRelease: Bool = true, on day: String = "2026-04-05"
  ) async throws -> [String] {
    var request = try request(on: day)
    request.isRelease = isRelease
    return await Build.check(project.project, request).diagnostics.map { found in
      let name = found.message.english.split(separator: "'", omittingEmptySubsequences: false)
      return "\(name.count > 1 ? name[1] : "") \(found.code.name)"
    }
  }

  private func pages(of project: SampleProject, with mark: String) async -> [String] {
    await project.site().filter { String(decoding: $0.value, as: UTF8.self).contains(mark) }
      .keys.sorted()
  }
}
