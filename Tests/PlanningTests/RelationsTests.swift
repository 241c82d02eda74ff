import Diagnostics
import Model
import Pipeline
import Planning
import TestSupport
import Testing

/// The way back from a record to everything that names it.
@Suite struct RelationsTests {
  private func check(
    _ kind: String, _ id: String, mentions: [String], chapters: [String] = [],
    _ change: (inout SampleProject) -> Void = { _ in },
    sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    var project = try await SampleProject.minimal()
    change(&project)
    let plan = try #require(await project.check().value).plan
    let record = RecordReference(kind: kind, id: id)
    let found = plan.relations.mentions(of: record).map { "\($0.record.id) \($0.field.name)" }
    #expect(found == mentions, sourceLocation: sourceLocation)
    let named = plan.relations.chapters(naming: record).map {
      $0.address(in: .english, of: plan.handbook)
    }
    #expect(named == chapters, sourceLocation: sourceLocation)
  }

  @Test func findsMentionsInEveryKindOfField() async throws {
    // A reference, a reference with its kind, in a list of mappings, and plain lists.
    try await check(
      "parties", "people", mentions: ["dry-well actors", "water-office party_id"])
    try await check(
      "agencies", "water-office", mentions: ["river-network promoters", "dry-well actors"])
    try await check("places", "ban-din", mentions: ["dry-well province"])
    try await check(
      "facts", "ab-01",
      mentions: [
        "gather-needs rests_on", "share-news rests_on", "people rests_on", "ab-02 rests_on",
      ],
      chapters: ["en/handbook/first/"])
  }

  @Test func countsSeveralMentionsInOneFieldOnce() async throws {
    try await check(
      "sources", "notes", mentions: ["ban-din area_km2", "ban-din population", "ab-02 sources"],
      chapters: ["en/handbook/second/"]
    ) { project in
      let path = "content/records/places/ban-din.yaml"
      project[path] = project[path].replacing(
        "area_km2:\n", with: "area_km2:\n  - value: 12\n    source: notes\n")
    }
  }

  @Test func namesAChapterOnceHoweverOftenItNamesARecord() async throws {
    try await check(
      "roles", "gather-needs", mentions: [], chapters: ["en/handbook/first/"])
  }

  @Test func findsARecordThatOneLanguageAloneNames() async throws {
    try await check("roles", "share-news", mentions: [], chapters: ["en/handbook/second/"]) {
      $0["content/handbook/10-start/20-second/en.md"] += "\n[News](role:share-news)\n"
    }
  }

  @Test func findsARecordThatThePageOfAPartNames() async throws {
    try await check("roles", "share-news", mentions: [], chapters: ["en/handbook/start/"]) {
      for language in ["th", "en"] {
        $0["content/handbook/10-start/\(language).md"] += "\n[News](role:share-news)\n"
      }
    }
  }

  @Test func findsTheSourcesThatAStatementNames() async throws {
    try await check(
      "sources", "handbook",
      mentions: ["gather-needs sources", "share-news sources", "ab-01 sources"],
      chapters: ["en/handbook/second/"]
    ) {
      for language in ["th", "en"] {
        $0["content/handbook/10-start/20-second/\(language).md"] +=
          "\n:::statement status=unknown sources=handbook\nx\n:::\n"
      }
    }
  }
}
