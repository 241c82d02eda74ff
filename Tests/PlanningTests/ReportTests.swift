import Diagnostics
import Model
import Pipeline
import Planning
import TestSupport
import Testing

@Suite struct ReportTests {
  private func rows(
    _ kind: ReportKind, _ project: SampleProject, sourceLocation: SourceLocation = #_sourceLocation
  ) async throws -> [[String]] {
    let plan = try #require(await project.check().value?.plan, sourceLocation: sourceLocation)
    return Reports.report(kind, plan).rows.map { $0.map { text(of: $0, plan) } }
  }

  private func text(of cell: Report.Cell, _ plan: Plan) -> String {
    switch cell {
    case .text(let phrase): phrase.english
    case .localized(let text): text.shown(in: .english).text
    case .number(let number): "\(number)"
    case .subject(let subject): subject.address(in: .english, of: plan.handbook)
    case .fact(let fact): fact.id
    case .list(let cells): cells.map { text(of: $0, plan) }.joined(separator: " + ")
    case .noEvidence: "-"
    case .blank: ""
    }
  }

  @Test func rolesStandBesideTheirParties() async throws {
    let rows = try await rows(.rolesByParty, .minimal())
    #expect(
      rows == [
        ["en/roles/gather-needs/", "towards: people"], ["en/roles/share-news/", "towards: people"],
      ])
  }

  @Test func coverageCountsWordsAndStatements() async throws {
    let rows = try await rows(.coverage, .minimal())
    #expect(rows.count == 3 && rows[0].count == 10)
    // One statement on a fact of the original and one of the literature counts as the less sure.
    #expect(rows[0][3...] == ["1", "0", "0", "0", "1", "0", "0"])
    #expect(rows[2][0] == "In all" && rows[2][3] == "1")
    #expect(Int(rows[0][1]) ?? 0 > 10 && Int(rows[0][2]) ?? 0 > 10)
  }

  @Test func aConditionIsSupportedByTheFactsItSharesWithACase() async throws {
    var project = try await SampleProject.minimal()
    let condition = """
      id: shared-well
      order: 1
      title: {th: บ่อร่วม, en: A shared well}
      text: {th: ใช้บ่อเดียวกัน, en: They use one well}
      status: supported_by_literature
      in_original: unknown
      original: null
      rests_on: [ab-02]
      sources: [{source: notes, seen: excerpt}]
      question: {th: ใช้ร่วมหรือไม่, en: Is it shared?}
      sign_of_yes: {th: มีถังเดียว, en: One bucket}
      risk_if_missing: {th: แย่งกัน, en: Quarrels}

      """
    project["content/records/coordination_conditions/shared-well.yaml"] = condition
    let without = try await rows(.conditionsByCase, project)
    let study = "content/records/case_studies/dry-well.yaml"
    let rests = project[study].split(separator: "\n").first { $0.hasPrefix("rests_on:") } ?? ""
    project[study] = project[study].replacing(rests, with: "rests_on: [ab-01]")
    let with = try await rows(.conditionsByCase, project)
    // ab-02 itself rests on ab-01, which the original states.
    #expect(with == [["en/coordination-conditions/shared-well/", "ab-01"]])
    #expect(without.count == 1)
  }

  @Test func unknownsNameFieldsAndPoints() async throws {
    let rows = try await rows(.unknowns, .minimal())
    #expect(rows.contains { $0[1] == "en/case-studies/dry-well/" }, "\(rows)")
    // A question stands in words, once for all records that leave it open.
    #expect(
      rows.contains(["How many provinces it covered", "en/networks/river-network/"]), "\(rows)")
    #expect(rows.count { $0[0] == "Whether the point stood in the original" } <= 1)
    #expect(rows.contains(["What the work was about", "en/case-studies/dry-well/"]))
    // A record that says itself what is not known is not asked again.
    var project = try await SampleProject.minimal()
    let study = "content/records/case_studies/dry-well.yaml"
    project[study] = project[study].replacing(
      "unknowns: []", with: "unknowns:\n  - {th: ใครขุด, en: Who dug it}")
    let told = try await self.rows(.unknowns, project)
    #expect(told.contains(["Who dug it", "en/case-studies/dry-well/"]))
    #expect(!told.contains { $0[0] == "What the work was about" })
  }

  @Test func networksAreGroupedThreeWays() async throws {
    let rows = try await rows(.networks, .minimal())
    #expect(Set(rows.map { $0[0] }) == ["Region", "Level", "Governance"])
    #expect(rows.allSatisfy { $0[2] == "1" })
  }
}
