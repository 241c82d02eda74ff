import TestSupport
import Testing

/// Lists and drafts of the newsletter.
@Suite struct NewsletterTests {
  @Test func theListNamesEachIssue() async throws {
    try await ProjectFolder.use(.minimal()) { folder in
      let listed = try await folder.run("newsletter", "list", "--language", "en")
      #expect(
        listed.output == """
          2026-03\t1\t2026-03-01\tth+en\tThe well is open
          2026-04\t2\t2026-04-02\tth\tปีที่บ่อแห้ง

          """)
    }
  }

  @Test func aFirstDraftNamesEverythingAndCheckNamesItsGaps() async throws {
    try await ProjectFolder.use(.minimal()) { folder in
      let made = try await folder.run("newsletter", "new", "2026-05", "--language", "en")
      #expect(made.status == 0, "\(made.complaints)")
      let path = "content/newsletters/2026-05"
      for name in ["issue.yaml", "th.md", "en.md", "seen.tsv"] {
        #expect(made.output.contains("\(path)/\(name)\n"))
      }
      let issue = try folder.read("\(path)/issue.yaml")
      #expect(issue.contains("\nnumber: 3\ndate: 2026-05-01\n"))
      #expect(issue.contains("      - link: chapter:first # The first steps\n"))
      #expect(issue.contains("      - link: role:share-news # Share news\n"))
      // What stands behind the text is no news.
      for prefix in ["fact:", "source:", "term:"] { #expect(!issue.contains("link: " + prefix)) }
      let checked = try await folder.run("check", "--format", "concise")
      let lines = checked.complaints.split(separator: "\n").filter { $0.contains("error[") }
      #expect(lines.count == 6, "\(checked.complaints)")
      #expect(lines.allSatisfy { $0.hasPrefix(path) && $0.contains("empty-text") })
    }
  }

  @Test func aLaterDraftNamesWhatIsNewOrSaysSomethingElse() async throws {
    try await ProjectFolder.use(.minimal()) { folder in
      let first = try await folder.run("newsletter", "new", "2026-05")
      #expect(first.status == 0)
      let role = "content/records/roles/share-news.yaml"
      try folder.write(
        Array(try folder.read(role).replacing("Share news", with: "Tell the news").utf8), role)
      // A remark and another order of lines are no news.
      let agency = "content/records/agencies/water-office.yaml"
      try folder.write(Array(("# A remark\n" + (try folder.read(agency))).utf8), agency)
      for language in ["th", "en"] {
        let text = "---\ntitle: Third\nsummary: More\n---\n"
        try folder.write(Array(text.utf8), "content/handbook/10-start/30-third/\(language).md")
      }
      let second = try await folder.run("newsletter", "new", "2026-06", "--language", "en")
      #expect(second.status == 0)
      let issue = try folder.read("content/newsletters/2026-06/issue.yaml")
      let links = issue.split(separator: "\n").filter { $0.contains("link: ") }
      #expect(
        links == [
          "      - link: chapter:third # Third", "      - link: role:share-news # Tell the news",
        ])
      #expect(issue.contains("en: New in the handbook") && issue.contains("en: Revised"))
    }
  }

  @Test func withoutNewsThereAreNoSections() async throws {
    var project = try await SampleProject.minimal()
    let path = "content/handbook/10-start/20-second/en.md"
    // Trees with several tables are read in parts.
    for number in 0..<8 {
      project[path] += "\n| a\(number) | b |\n| --- | --- |\n| c | d |\n\ntext\n"
    }
    try await ProjectFolder.use(project) { folder in
      for month in ["2026-05", "2026-06"] {
        let made = try await folder.run("newsletter", "new", month)
        #expect(made.status == 0)
      }
      let issue = try folder.read("content/newsletters/2026-06/issue.yaml")
      #expect(issue.hasSuffix("sections: []\n"))
    }
  }

  @Test func nothingThatExistsIsOverwritten() async throws {
    try await ProjectFolder.use(.minimal()) { folder in
      let before = try folder.read("content/newsletters/2026-03/issue.yaml")
      let refused = try await folder.run("newsletter", "new", "2026-03")
      #expect(refused.status == 2)
      let after = try folder.read("content/newsletters/2026-03/issue.yaml")
      #expect(after == before)
    }
  }

  @Test(arguments: ["2026-13", "2569-05", "../2026-05", "2026-5", "december"])
  func badMonthsAreRefused(_ month: String) async throws {
    try await ProjectFolder.use(.minimal()) { folder in
      let refused = try await folder.run("newsletter", "new", month)
      #expect(refused.status == 64)
    }
  }
}
