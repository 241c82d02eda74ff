import Diagnostics
import Pipeline
import TestSupport
import ThaiText
import Testing
import Translations

/// The state of each unit follows from its texts and its line in the ledger.
@Suite struct StateTests {
  private static let role = "content/records/roles/gather-needs.yaml"

  /// A small project, all of it accepted.
  private func accepted() async throws -> SampleProject {
    var project = try await SampleProject.minimal()
    let review = try await review(project)
    let day = try #require(CalendarDate(year: 2026, month: 3, day: 1))
    project.files[Ledger.path] = Acceptance(by: "A", on: day).acceptAll(in: review).ledger.bytes
    return project
  }

  private func review(_ project: SampleProject) async throws -> TranslationReview {
    try #require(await TranslationDesk.review(project.project, workers: 2).value)
  }

  /// The units that are not current once one text of a file was replaced.
  private func check(
    _ path: String, _ old: String, _ new: String, _ expected: [String: TranslationState],
    _ place: SourceLocation = #_sourceLocation
  ) async throws {
    var project = try await accepted()
    #expect(project[path].contains(old), sourceLocation: place)
    project[path] = project[path].replacing(old, with: new, maxReplacements: 1)
    let open = try await review(project).entries.filter { $0.state != .current }
    let found = Dictionary(open.map { ($0.unit.name, $0.state) }) { first, _ in first }
    #expect(found == expected, sourceLocation: place)
  }

  @Test func aChangedTextMakesItsPartnerStale() async throws {
    try await check(
      Self.role, "en: Gather needs", "en: Gather wishes",
      ["role:gather-needs.title": .stale(.thai)])
    try await check(
      Self.role, "th: รวบรวมความต้องการ", "th: รวมความต้องการ",
      ["role:gather-needs.title": .stale(.english)])
  }

  @Test func twoChangedTextsAreUntracked() async throws {
    try await check(
      Self.role, "title: {th: รวบรวมความต้องการ, en: Gather needs}", "title: {th: ฟัง, en: Listen}",
      ["role:gather-needs.title": .untracked])
  }

  @Test func aTextThatIsGoneIsMissing() async throws {
    try await check(
      Self.role, ", en: Gather needs}", "}", ["role:gather-needs.title": .missing(.english)])
  }

  @Test func aNewItemOfAListIsUntrackedAndTheOthersMove() async throws {
    try await check(
      Self.role, "sample_tasks:\n", "sample_tasks:\n  - {th: ฟัง, en: Listen}\n",
      ["role:gather-needs.sample_tasks.1": .untracked])
  }

  @Test func whatNeedsOneLanguageOnlyLacksNothing() async throws {
    try await check(
      "content/records/sources/handbook.yaml", "title: {th: สมุดบันทึกบ่อน้ำ}", "title: {th: สมุด}", [:])
  }

  @Test func aUnitThatIsNotNeededStaysSo() async throws {
    var project = try await accepted()
    let day = try #require(CalendarDate(year: 2026, month: 3, day: 2))
    let name = "role:gather-needs.title"
    let outcome = Acceptance(by: "A", on: day).release([name], in: try await review(project))
    project.files[Ledger.path] = outcome.ledger.bytes
    project[Self.role] = project[Self.role].replacing("Gather needs", with: "Anything")
    let entry = try await review(project).entries.first { $0.unit.name == name }
    #expect(entry?.state == .notNeeded)
  }

  @Test func acceptingAllKeepsTheDaysOfWhatHolds() async throws {
    var project = try await accepted()
    project[Self.role] = project[Self.role].replacing("Gather needs", with: "Gather wishes")
    let day = try #require(CalendarDate(year: 2026, month: 3, day: 2))
    let outcome = Acceptance(by: "B", on: day).acceptAll(in: try await review(project))
    #expect(outcome.accepted == ["role:gather-needs.title"])
    #expect(outcome.ledger.sorted.filter { $0.who == "B" }.map(\.unit) == outcome.accepted)
  }

  @Test func aCheckOfTranslationsPointsAtTheOlderText() async throws {
    var project = try await accepted()
    project[Self.role] = project[Self.role].replacing("Gather needs", with: "Gather wishes")
    #expect(await project.check().diagnostics == [])
    let day = try #require(CalendarDate(year: 2026, month: 4, day: 5))
    let request = Build.Request(date: day, workers: 2, checksTranslations: true)
    let found = await Build.check(project.project, request).diagnostics
    #expect(found.map(\.code.name) == ["stale-translation"])
    #expect(found.map(\.severity) == [.warning])
    let text = project[Self.role]
    let start =
      text.utf8.count - (text.split(separator: "รวบรวม", maxSplits: 1).last?.utf8.count ?? 0)
    #expect(found.first?.offset == start - "รวบรวม".utf8.count)
  }

  @Test func withoutALedgerNobodyIsTold() async throws {
    let project = try await SampleProject.minimal()
    #expect(await project.check().diagnostics == [])
  }

  @Test func readersAreToldInTheLanguageOfThePage() async throws {
    var project = try await accepted()
    project[Self.role] = project[Self.role].replacing("Gather needs", with: "Gather wishes")
    let site = await project.site()
    func page(_ path: String) -> String { String(decoding: site[path] ?? [], as: UTF8.self) }
    let thai = page("th/roles/gather-needs/index.html")
    #expect(thai.contains("<time datetime=\"2026-03-01\">1 มีนาคม 2569</time>"))
    #expect(thai.contains("href=\"../../../en/roles/gather-needs/\" hreflang=\"en\""))
    #expect(!page("en/roles/gather-needs/index.html").contains("class=\"notice stale\""))
    #expect(!page("th/roles/share-news/index.html").contains("class=\"notice stale\""))
  }
}
