import Diagnostics
import Pipeline
import TestSupport
import Testing

/// The search is held against its cases, and what it does not meet is told at its line.
@Suite struct SearchCaseTests {
  private func check(
    _ cases: String?, _ expected: [String], sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    var project = try await SampleProject.minimal()
    if let cases { project["content/search-cases.yaml"] = cases }
    let publication = try #require(await project.check().value)
    let found = SearchCases.check(publication).sortedUnique()
    let sources = ["content/search-cases.yaml": Array((cases ?? "").utf8)]
    let report = ConciseReport.write(found, sources: sources, language: .english)
    let lines = String(decoding: report, as: UTF8.self).split(separator: "\n").map {
      $0.split(separator: "content/search-cases.yaml:").joined().prefix { $0 != "]" } + "]"
    }
    #expect(lines.map { String($0) } == expected, sourceLocation: sourceLocation)
  }

  @Test func saysNothingWhenEveryCaseIsMet() async throws {
    try await check(
      """
      - {query: River network, lang: en, page: networks/river-network/}
      - {query: RIVER, lang: en, page: networks/river-network/}
      """, [])
  }

  @Test func reportsEachCaseThatIsNotMetAtItsLine() async throws {
    try await check(
      """
      - {query: qqq, lang: en, page: networks/river-network/}
      - {query: river, lang: en, page: networks/river-network/}
      - query: river
        lang: en
        page: networks/rivernetwork/
      """, ["1:11: error[unmet-search-case]", "5:9: error[unmet-search-case]"])
  }

  @Test func reportsCasesThatCannotBeRead() async throws {
    try await check("cases: none\n", ["1:1: error[bad-search-case]"])
    try await check(
      """
      - {query: river, lang: en}
      - {query: river, lang: fr, page: networks/river-network/}
      - {query: 5, lang: en, page: networks/river-network/}
      - river
      """,
      [
        "1:3: error[bad-search-case]", "2:3: error[bad-search-case]",
        "3:3: error[bad-search-case]", "4:3: error[bad-search-case]",
      ])
    try await check(nil, ["1:1: error[bad-search-case]"])
  }
}
