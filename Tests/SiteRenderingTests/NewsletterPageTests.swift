import Diagnostics
import Pipeline
import Planning
import SiteRendering
import TestSupport
import Testing
import ThaiText

/// The pages of the newsletter, and its text for chat groups.
@Suite struct NewsletterPageTests {
  @Test func anIssueShowsItsLetterThenItsItems() async throws {
    let site = try await RenderedSite.minimal()
    let page = try #require(site.files["en/newsletters/2026-03/index.html"])
    let places = [
      "<h1>The well is open</h1>", "<a href=\"../../../en/handbook/first/\">the first chapter</a>",
      "<h2>Read in the handbook</h2>",
      "<h3><a href=\"../../../en/handbook/first/#begin\">The first steps</a></h3>",
      "<h3><a href=\"../../../en/roles/gather-needs/\">Ask every house</a></h3>",
      "<h3><a href=\"https://water.example/news?a=1&amp;b=2\" rel=\"external\">This year",
    ].map { page.firstRange(of: $0)?.lowerBound }
    #expect(!places.contains(nil))
    #expect(places.compactMap(\.self) == places.compactMap(\.self).sorted())
    #expect(page.contains("href=\"../../../newsletters/2026-03/chat-en.txt\""))
    #expect(page.contains("href=\"../../../en/rss.xml\" type=\"application/rss+xml\">RSS</a>"))
  }

  @Test func theLetterStandsAloneWithAbsoluteAddresses() async throws {
    let publication = try #require(await SampleProject.minimal().check().value)
    let issue = try #require(publication.plan.issue("2026-03", in: .english))
    let bytes = publication.siteRenderer(hasPrint: false).letter(of: issue)
    let letter = String(decoding: bytes, as: UTF8.self)
    let tags = try #require(Tag.all(in: letter))
    #expect(
      tags.compactMap { $0["href"] } == [
        "https://well.example/book/en/handbook/first/",
        "https://well.example/book/en/newsletters/2026-03/#next",
        "https://well.example/book/en/glossary/#well",
      ])
  }

  @Test func theListAndTheMenuLeadToTheIssuesOfTheirLanguage() async throws {
    let site = try await RenderedSite.minimal()
    let thai = try #require(site.files["th/newsletters/index.html"])
    let english = try #require(site.files["en/newsletters/index.html"])
    #expect(thai.contains("newsletters/2026-04/\">ปีที่บ่อแห้ง</a>"))
    #expect(!english.contains("newsletters/2026-04"))
    for (path, tags) in site.pages where path.contains("/") && path.hasSuffix("index.html") {
      let list = path.prefix(3) + "newsletters/"
      let inMenu = tags.contains { $0["href"]?.hasSuffix(String(list)) == true }
      #expect(inMenu, "\(path)")
    }
  }

  @Test func withoutIssuesNothingSpeaksOfThem() async throws {
    var project = try await SampleProject.minimal()
    for path in project.files.keys where path.hasPrefix("content/newsletters/") {
      project.files[path] = nil
    }
    let site = try await RenderedSite(project)
    #expect(!site.files.keys.contains { $0.contains("newsletters") })
    #expect(site.files["th/index.html"]?.contains("newsletters/") == false)
  }

  @Test func theChatTextIsOneMessageOfPlainLines() async throws {
    let site = try await RenderedSite.minimal()
    #expect(
      site.files["newsletters/2026-03/chat-en.txt"] == """
        Newsletter No. 1 · March 2026

        The well is open
        New rules of the well, and work that every house can share.
        https://well.example/book/en/newsletters/2026-03/

        — Read in the handbook —

        The first steps
        How two villages began.
        https://well.example/book/en/handbook/first/#begin

        Ask every house
        It begins with asking
        https://well.example/book/en/roles/gather-needs/

        — News from outside —

        This year's water
        https://water.example/news?a=1&b=2

        """)
    #expect(site.files["newsletters/2026-04/chat-en.txt"] == nil)
  }

  /// The messages of a file, without the lines that number them.
  private func messages(_ text: String) -> [String] {
    var messages: [[Substring]] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.wholeMatch(of: /\d+\/\d+/) != nil {
        messages.append([])
      } else if !messages.isEmpty {
        messages[messages.count - 1].append(line)
      }
    }
    return messages.map { $0.joined(separator: "\n") }
  }

  @Test(arguments: [200, 250, 300])
  func longIssuesAreSplitBetweenItems(_ limit: Int) async throws {
    var project = try await SampleProject.minimal()
    project["content/site.yaml"] += "newsletters: {chat_length: \(limit)}\n"
    let site = try await RenderedSite(project)
    for language in ["th", "en"] {
      let text = try #require(site.files["newsletters/2026-03/chat-\(language).txt"])
      let messages = messages(text)
      let count = messages.count
      #expect(count > 1)
      #expect(text.hasPrefix("1/\(count)\n") && text.contains("\n\n\(count)/\(count)\n"))
      for message in messages {
        #expect("1/\(count)\n\(message)".count <= limit)
        #expect(message.split(separator: "\n").last?.hasPrefix("https://") == true, "\(message)")
      }
    }
  }

  /// Words that the dictionary lacks, so that a cut may fall between any two clusters.
  @Test(arguments: Array(200...216))
  func noCutFallsInsideACluster(_ limit: Int) async throws {
    var project = try await SampleProject.minimal()
    project["content/site.yaml"] += "newsletters: {chat_length: \(limit)}\n"
    let path = "content/newsletters/2026-04/issue.yaml"
    let title = String(repeating: "เฆี้ฒำโฎ็ฬ์แฐฺ", count: 40)
    project[path] = project[path].replacing(
      "      - link: case-study:dry-well",
      with: "      - link: case-study:dry-well\n        title: {th: \(title)}")
    let site = try await RenderedSite(project)
    let text = try #require(site.files["newsletters/2026-04/chat-th.txt"])
    let cut = try #require(text.split(separator: "\n").first { $0.hasPrefix("เฆี้") })
    #expect(cut.hasSuffix("…"))
    let kept = Array(cut.dropLast().utf8)
    var ends: Set<Int> = [0]
    let bytes = Array(title.utf8)
    while let last = ends.max(), last < bytes.count {
      ends.insert(ThaiCluster.end(in: bytes, from: last))
    }
    #expect(bytes.starts(with: kept) && ends.contains(kept.count), "\(cut)")
  }

  @Test func anItemThatIsTooLongIsCutWhereAWordEndsAndKeepsItsAddress() async throws {
    var project = try await SampleProject.minimal()
    project["content/site.yaml"] += "newsletters: {chat_length: 200}\n"
    let path = "content/newsletters/2026-04/issue.yaml"
    let word = "เครือข่าย"
    project[path] = project[path].replacing(
      "      - link: case-study:dry-well",
      with: """
              - link: case-study:dry-well
                title: {th: \(String(repeating: word, count: 40))}
                summary: {th: \(String(repeating: word, count: 60))}
        """)
    let site = try await RenderedSite(project)
    let text = try #require(site.files["newsletters/2026-04/chat-th.txt"])
    let last = try #require(messages(text).last)
    let lines = last.split(separator: "\n")
    #expect(lines.count == 2 && lines[1] == "https://well.example/book/th/case-studies/dry-well/")
    let title = try #require(lines.first)
    #expect(title.hasSuffix("…") && last.count <= 192)
    #expect(title.dropLast() == String(repeating: word, count: (title.count - 1) / word.count))
    #expect(title.count > 100)
  }
}
