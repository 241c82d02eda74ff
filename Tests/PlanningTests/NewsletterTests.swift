import Diagnostics
import Model
import Pipeline
import Planning
import TestSupport
import Testing
import ThaiText

/// One issue, as all of its forms are given it.
@Suite struct NewsletterTests {
  private func plan(
    baseAddress: String? = nil, _ change: (inout SampleProject) -> Void = { _ in }
  ) async throws -> Plan {
    var project = try await SampleProject.minimal()
    change(&project)
    let day = try #require(CalendarDate(year: 2026, month: 4, day: 5))
    let request = Build.Request(baseAddress: baseAddress, date: day, workers: 2)
    return try #require(await Build.check(project.project, request).value).plan
  }

  @Test func itemsTakeTitleAndSummaryFromWhatTheyNameUnlessTheySayOtherwise() async throws {
    let plan = try await plan()
    let thai = try #require(plan.issue("2026-03", in: .thai))
    let english = try #require(plan.issue("2026-03", in: .english))
    #expect(thai.items.map(\.title) == ["ก้าวแรก", "รวบรวมความต้องการ", "น้ำปีนี้"])
    #expect(
      english.items.map(\.title) == ["The first steps", "Ask every house", "This year's water"])
    #expect(thai.items.map(\.summary) == ["สองหมู่บ้านเริ่มอย่างไร", "เริ่มจากการถาม", ""])
    #expect(english.items[1].summary == "It begins with asking")
    #expect(thai.sections.map(\.title) == ["อ่านในคู่มือ", "ข่าวจากข้างนอก"])
    #expect(english.items.map(\.kind) == [.chapter, .record("roles"), .outside])
    #expect((thai.title, thai.lead) == ("บ่อเปิดแล้ว", "กติกาใหม่ของบ่อ และงานที่ทุกบ้านช่วยกันได้"))
    #expect(english.audience == "Those who use the well")
  }

  @Test func addressesAreWholeAndFollowTheBuild() async throws {
    let issue = try #require(
      try await plan(baseAddress: "https://other.example/x/").issue("2026-03", in: .english))
    #expect(
      issue.items.map(\.address) == [
        "https://other.example/x/en/handbook/first/#begin",
        "https://other.example/x/en/roles/gather-needs/", "https://water.example/news?a=1&b=2",
      ])
    #expect(issue.items.map(\.path) == ["en/handbook/first/#begin", "en/roles/gather-needs/", nil])
    #expect(issue.address == "https://other.example/x/en/newsletters/2026-03/")
  }

  @Test func theIDOfAnIssueOutlivesItsAddress() async throws {
    let here = try await plan().issues(in: .thai).map(\.id)
    let there = try await plan(baseAddress: "https://other.example/x/").issues(in: .thai).map(\.id)
    #expect(here == there)
    #expect(
      here == ["tag:well.example,2026-04:newsletter-th", "tag:well.example,2026-03:newsletter-th"])
  }

  @Test func anIssueInOneLanguageHasNoPageInTheOther() async throws {
    let plan = try await plan()
    let subject = PageSubject.newsletter("2026-04")
    #expect(plan.issue("2026-04", in: .english)?.number == nil)
    #expect(plan.issues(in: .english).map(\.month) == ["2026-03"])
    #expect(plan.hasPage(subject, in: .thai) && !plan.hasPage(subject, in: .english))
    #expect(!plan.isWritten(subject, in: .english))
    #expect(plan.address(of: subject, in: .english) == "th/newsletters/2026-04/")
    #expect(plan.partner(of: subject, in: .english) == "en/newsletters/")
    #expect(!plan.pages.contains { $0.address == "en/newsletters/2026-04/" })
  }

  @Test func withoutIssuesThereIsNoListOfThem() async throws {
    let plan = try await plan { project in
      for path in project.files.keys where path.hasPrefix("content/newsletters/2026-03/") {
        project.files[path] = nil
      }
    }
    #expect(plan.hasPage(.newsletters, in: .thai) && !plan.hasPage(.newsletters, in: .english))
    #expect(plan.partner(of: .newsletters, in: .english) == "en/handbook/")
    #expect(plan.partner(of: .newsletter("2026-04"), in: .english) == "en/handbook/")
  }

  @Test func newestStandsFirstInListsAndLastInReading() async throws {
    let plan = try await plan()
    #expect(plan.issues(in: .thai).map(\.number) == [2, 1])
    let pages = plan.pages.filter { $0.language == .thai }
    let last = pages.first { $0.subject == .newsletter("2026-04") }
    #expect(last?.previous == .newsletter("2026-03") && last?.next == nil)
  }
}
