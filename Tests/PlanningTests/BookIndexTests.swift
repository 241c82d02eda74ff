import Diagnostics
import Model
import Pipeline
import Planning
import TestSupport
import Testing

/// What the index of the book leads to.
@Suite struct BookIndexTests {
  private func plan(_ change: (inout SampleProject) -> Void) async throws -> Plan {
    var project = try await SampleProject.minimal()
    change(&project)
    return try #require(await project.check().value).plan
  }

  private let chapter = "content/handbook/10-start/20-second/en.md"
  private let well = RecordReference(kind: "glossary", id: "well")

  private func places(_ plan: Plan, of record: RecordReference) -> Int {
    let index = BookIndex(plan.handbook, .english)
    return plan.handbook.chapters.reduce(0) { sum, chapter in
      sum + index.uses(in: chapter).values.joined().count { $0.term == record }
    }
  }

  @Test func wordsThatDifferInCaseAndShortFormAreOneEntry() async throws {
    let plan = try await plan {
      let path = "content/records/glossary/well.yaml"
      $0["content/records/glossary/office.yaml"] = $0[path]
        .replacing("id: well\norder: 1", with: "id: office\norder: 2")
        .replacing("th: บ่อ, en: Well", with: "th: สำนักงาน, en: water office (WO)")
        .replacing("th: [หลุมน้ำ]", with: "th: [หลุมดิน]")
        .replacing("en: [waterhole]", with: "en: [groundhole]")
    }
    let entries = BookIndex(plan.handbook, .english).entries.map { ($0.words, $0.records.count) }
    #expect(
      entries.filter { $0.0.lowercased().contains("water office") }.map(\.0) == [
        "water office (WO)"
      ])
    #expect(entries.first { $0.0 == "water office (WO)" }?.1 == 2)
    // Titles that describe are no words to look up.
    #expect(!entries.contains { $0.0 == "River network" })
  }

  @Test func aTermOfEverySectionIsNamedWhereItIsTreated() async throws {
    let plan = try await plan {
      for path in [chapter, chapter.replacing("/en.md", with: "/th.md")] {
        for number in 1...9 {
          $0[path] += "\n## \(number == 8 ? "The well" : "Part") {#part-\(number)}\n\nA well.\n"
        }
      }
    }
    #expect(places(plan, of: well) == BookIndex.mostSections)
    let second = try #require(plan.handbook.chapters.last)
    let heading = try #require(second.english.sections.first { $0.id == "part-8" }).heading
    let marked = BookIndex(plan.handbook, .english).uses(in: second).keys
    #expect(marked.contains { $0 > heading && $0 < heading + 8 })
  }

  @Test func aSectionIsFoundByItsHeadingAndByOtherWords() async throws {
    let before = try await places(plan { _ in }, of: well)
    let heading = try await plan {
      for path in [chapter, chapter.replacing("/en.md", with: "/th.md")] {
        $0[path] += "\n## The well {#hole}\n\nSomething else.\n"
      }
    }
    #expect(places(heading, of: well) == before + 1)
    let other = try await plan {
      $0["content/records/glossary/well.yaml"] += "also:\n  en: [borehole]\n"
      for path in [chapter, chapter.replacing("/en.md", with: "/th.md")] {
        $0[path] += "\n## Water {#hole}\n\nA borehole.\n"
      }
    }
    #expect(places(other, of: well) == before + 1)
  }
}
