import Diagnostics
import Model
import Pipeline
import Planning
import TestSupport
import Testing
import ThaiText

/// Which pages there are, where they lie and how they hang together.
@Suite struct PlannerTests {
  private func plan(_ change: (inout SampleProject) -> Void = { _ in }) async throws -> Plan {
    var project = try await SampleProject.minimal()
    change(&project)
    return try #require(await project.check().value).plan
  }

  @Test func bothLanguagesHaveTheSamePages() async throws {
    let plan = try await plan()
    // An issue of the newsletter may have one language alone.
    let thai = plan.pages.filter {
      $0.language == .thai && plan.hasPage($0.subject, in: .english)
    }
    let english = plan.pages.filter { $0.language == .english }
    #expect(thai.map(\.subject) == english.map(\.subject))
    #expect(thai.map { $0.address.dropFirst(2) } == english.map { $0.address.dropFirst(2) })
    #expect(Set(plan.pages.map(\.address)).count == plan.pages.count)
  }

  @Test func pagesStandInTheOrderOfMenus() async throws {
    let addresses = try await plan().pages.prefix { $0.language == .thai }.map(\.address)
    #expect(
      addresses == [
        "th/", "th/handbook/", "th/handbook/start/", "th/handbook/first/", "th/handbook/second/",
        "th/networks/", "th/networks/river-network/", "th/case-studies/",
        "th/case-studies/dry-well/", "th/roles/", "th/roles/gather-needs/",
        "th/roles/share-news/", "th/parties/", "th/parties/people/", "th/agencies/",
        "th/agencies/water-office/", "th/places/", "th/places/ban-din/", "th/facts/",
        "th/sources/", "th/glossary/", "th/tags/", "th/tags/rules/", "th/tags/water/",
        "th/reports/",
        "th/reports/roles-by-party/", "th/reports/networks/", "th/reports/coverage/",
        "th/reports/coverage-of-records/", "th/reports/unknowns/", "th/reports/original-pages/",
        "th/newsletters/", "th/newsletters/2026-03/", "th/newsletters/2026-04/", "th/search/",
      ])
  }

  @Test func neighboursLeadThereAndBack() async throws {
    let pages = try await plan().pages.filter { $0.language == .english }
    for page in pages {
      if let next = page.next {
        #expect(pages.first { $0.subject == next }?.previous == page.subject, "\(page.address)")
      }
      if let previous = page.previous {
        #expect(pages.first { $0.subject == previous }?.next == page.subject, "\(page.address)")
      }
    }
    let chapters = pages.filter { $0.address.hasPrefix("en/handbook/") }.dropFirst()
    #expect(
      chapters.map(\.next) == [
        .chapter(part: 0, index: 0), .chapter(part: 0, index: 1), nil,
      ])
  }

  @Test func trailsLeadDownFromTheHomePage() async throws {
    let pages = try await plan().pages
    for page in pages where page.subject != .home {
      #expect(page.trail.first == .home, "\(page.address)")
      for (depth, subject) in page.trail.enumerated() {
        let parent = pages.first { $0.subject == subject && $0.language == page.language }
        #expect(parent?.trail.count == depth, "\(page.address)")
      }
    }
    let chapter = pages.first { $0.address == "th/handbook/second/" }
    #expect(chapter?.trail == [.home, .contents, .part(0)])
  }

  @Test func chaptersAreNumberedThroughTheWholeHandbook() async throws {
    let plan = try await plan { project in
      for (folder, title) in [("20-more", "More"), ("20-more/10-third", "Third")] {
        for language in ["th", "en"] {
          project["content/handbook/\(folder)/\(language).md"] = "---\ntitle: \(title)\n---\n"
        }
      }
    }
    #expect(plan.placedChapters.map(\.number) == [1, 2, 3])
    #expect(plan.placedChapters.map(\.chapter.id) == ["first", "second", "third"])
    #expect(plan.subject(ofChapter: "third") == .chapter(part: 1, index: 0))
    #expect(plan.subject(ofChapter: "more") == .part(1))
    #expect(plan.subject(ofChapter: "fourth") == nil)
  }

  @Test func foldersSortByNumberNotByLetter() async throws {
    let plan = try await plan { project in
      for language in ["th", "en"] {
        project["content/handbook/10-start/9-before/\(language).md"] = "---\ntitle: B\n---\n"
        project["content/handbook/10-start/100-after/\(language).md"] = "---\ntitle: A\n---\n"
      }
    }
    #expect(plan.placedChapters.map(\.chapter.id) == ["before", "first", "second", "after"])
  }

  @Test func tagsGatherChaptersInReadingOrder() async throws {
    let plan = try await plan()
    #expect(plan.tags == ["rules", "water"])
    #expect(plan.chapters(tagged: "water", in: .thai).map(\.chapter.id) == ["first", "second"])
    #expect(plan.chapters(tagged: "rules", in: .english).map(\.chapter.id) == ["second"])
    #expect(plan.chapters(tagged: "none", in: .english).isEmpty)
  }

  @Test func sourcesOfAChapterAreThoseBehindItsStatements() async throws {
    let plan = try await plan()
    let body = try #require(plan.handbook.chapters.first)[.english].body
    #expect(plan.sources(of: body).map(\.id) == ["handbook", "notes"])
  }

  @Test func theAddressOfTheSiteCanBeGiven() async throws {
    let handbook = try await plan().handbook
    let day = try #require(CalendarDate(year: 2026, month: 1, day: 2))
    #expect(Planner.plan(handbook, date: day).baseAddress == "https://well.example/book/")
    let other = Planner.plan(handbook, baseAddress: "https://other.example/", date: day)
    #expect(other.baseAddress == "https://other.example/")
  }
}
