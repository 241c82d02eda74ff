import Diagnostics
import Model
import Pipeline
import Planning
import TestSupport
import Testing

/// What links and facts in prose mean.
@Suite struct HandbookTests {
  private func handbook() async throws -> Handbook {
    try #require(await SampleProject.minimal().check().value).plan.handbook
  }

  @Test func linksLeadWhereTheySay() async throws {
    let handbook = try await handbook()
    let links = LinkResolver(handbook)
    let chapter = try #require(handbook.chapters.first)
    let role = RecordReference(kind: "roles", id: "share-news")
    let figure = "content/handbook/10-start/10-first/drawing.svg"
    let cases: [(String, LinkResolution)] = [
      ("chapter:second", .target(.chapter(id: "second", anchor: nil))),
      ("chapter:second#rules", .target(.chapter(id: "second", anchor: "rules"))),
      ("chapter:start", .target(.chapter(id: "start", anchor: nil))),
      ("#go-on", .target(.here(anchor: "go-on"))),
      ("role:share-news", .target(.record(role))),
      ("ROLE:share-news", .target(.record(role))),
      ("https://a.example/x", .target(.outside("https://a.example/x"))),
      ("mailto:a@b.example", .target(.outside("mailto:a@b.example"))),
      ("../20-second/th.md", .target(.chapter(id: "second", anchor: nil))),
      ("../20-second/", .target(.chapter(id: "second", anchor: nil))),
      ("./drawing.svg", .target(.figure(figure))),
      ("", .fault(.unknownFile(""))),
      ("#", .fault(.unknownAnchor("", nearest: nil))),
      ("chapter:", .fault(.unknownChapter("", nearest: nil))),
      ("chapter:secnd", .fault(.unknownChapter("secnd", nearest: "second"))),
      ("chapter:second#rulez", .fault(.unknownAnchor("rulez", nearest: "rules"))),
      ("chpter:second", .fault(.unknownScheme("chpter", nearest: "chapter"))),
      (
        "/content/handbook/10-start/th.md", .fault(.unknownFile("/content/handbook/10-start/th.md"))
      ),
      ("../../../../etc", .fault(.unknownFile("../../../../etc"))),
    ]
    for (written, expected) in cases {
      #expect(links.resolve(written, from: chapter, in: .english) == expected, "\(written)")
    }
  }

  @Test func factsPrintFieldsInThePagesLanguage() async throws {
    let handbook = try await handbook()
    let cases: [(String, Language, ProseFactResolution)] = [
      ("count:roles", .thai, .text("2", language: .thai)),
      ("count:case-studies", .english, .text("1", language: .english)),
      ("count:channels", .english, .text("0", language: .english)),
      ("role:share-news.title", .thai, .text("บอกข่าว", language: .thai)),
      ("role:share-news.title", .english, .text("Share news", language: .english)),
      ("role:share-news.original.page", .english, .text("3", language: .english)),
      ("role:share-news.holder", .thai, .text("สมาชิก", language: .thai)),
      ("role:gather-needs.reviewed", .thai, .text("4 มีนาคม 2569", language: .thai)),
      ("role:gather-needs.reviewed", .english, .text("4 March 2026", language: .english)),
      ("source:handbook.title", .english, .text("สมุดบันทึกบ่อน้ำ", language: .thai)),
      ("agency:water-office.party_id", .english, .text("The people", language: .english)),
      ("network:river-network.established", .thai, .text("พ.ศ. 2562", language: .thai)),
      ("network:river-network.established", .english, .text("2019", language: .english)),
      ("role:share-news", .english, .fault(.form)),
      ("roles", .english, .fault(.form)),
      ("role:share-news.towards", .english, .fault(.notText("towards"))),
      ("role:share-news.note", .english, .fault(.notText("note"))),
      ("role:share-news.titel", .english, .fault(.unknownField("titel", nearest: "title"))),
      ("rol:share-news.title", .english, .fault(.unknownKind("rol", nearest: "role"))),
      ("count:role", .english, .fault(.unknownKind("role", nearest: "roles"))),
    ]
    for (written, language, expected) in cases {
      #expect(handbook.resolve(written, in: language) == expected, "\(written) \(language)")
    }
  }

  @Test func anchorsWithoutAnIDAreCountedAlikeInBothLanguages() async throws {
    var project = try await SampleProject.minimal()
    for (language, title) in [("th", "ข้อ"), ("en", "Point")] {
      project["content/handbook/10-start/20-second/\(language).md"] +=
        "\n## \(title)\n\n### \(title)\n\n### \(title)\n\n## \(title)\n"
    }
    let handbook = try #require(await project.check().value).plan.handbook
    let chapter = try #require(handbook.chapters.last)
    for language in Language.allCases {
      #expect(chapter[language].sections.map(\.id) == ["rules", "s-2", "s-2-1", "s-2-2", "s-3"])
    }
  }

  @Test func recordsStandByNumberThenByID() async throws {
    var project = try await SampleProject.minimal()
    let well = project["content/records/glossary/well.yaml"]
    for (id, order) in [("rope", 10), ("bucket", 9)] {
      project["content/records/glossary/\(id).yaml"] = well.replacing("id: well", with: "id: \(id)")
        .replacing("order: 1", with: "order: \(order)")
    }
    let handbook = try #require(await project.check().value).plan.handbook
    #expect(handbook.records("glossary").map(\.id) == ["well", "bucket", "rope"])
    #expect(handbook.records("nothing").isEmpty)
  }
}
