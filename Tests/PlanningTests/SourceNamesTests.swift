import Diagnostics
import Model
import Pipeline
import Planning
import TestSupport
import Testing

/// What works are called where the handbook cites them.
@Suite struct SourceNamesTests {
  private func plan(
    _ change: (inout SampleProject) -> Void = { _ in },
    sourceLocation: SourceLocation = #_sourceLocation
  ) async throws -> Plan {
    var project = try await SampleProject.minimal()
    change(&project)
    return try #require(await project.check().value, sourceLocation: sourceLocation).plan
  }

  private let notes = "content/records/sources/notes.yaml"
  private let book = "content/records/sources/handbook.yaml"

  @Test func aWorkIsCitedByItsShortNameAndYear() async throws {
    let names = try await plan().sourceNames
    #expect(names.name(of: "notes", in: .english) == "Somchai 2024")
    // A Thai name goes with a Thai year, a Latin one with its own.
    #expect(names.name(of: "handbook", in: .thai) == "สมศรี 2567")
    #expect(names.name(of: "notes", in: .thai) == "Somchai 2024")
  }

  @Test func worksOfOneNameAndYearAreToldApart() async throws {
    let names = try await plan {
      $0[book] = $0[book].replacing("en: Somsri}", with: "en: Somchai}")
    }.sourceNames
    #expect(names.list(["notes", "handbook"], in: .english) == "Somchai 2024b; Somchai 2024a")
    #expect(names.name(of: "handbook", in: .thai) == "สมศรี 2567")
  }

  @Test func aWorkWithoutADateSaysSo() async throws {
    let names = try await plan {
      for path in [book, notes] {
        $0[path] = $0[path].replacing("year: 2024", with: "year: unknown")
          .replacing("th: สมศรี, en: Somsri", with: "th: Somchai, en: Somchai")
      }
    }.sourceNames
    #expect(names.list(["handbook", "notes"], in: .english) == "Somchai n.d.-a; Somchai n.d.-b")
    #expect(names.name(of: "notes", in: .thai) == "Somchai ม.ป.ป.-ข")
  }

  @Test func theOriginalHasNoYear() async throws {
    let names = try await plan {
      $0[book] = $0[book].replacing("kind: book", with: "kind: primary")
    }.sourceNames
    #expect(names.name(of: "handbook", in: .english) == "Somsri")
  }

  @Test func aTitleStandsInItsOwnLanguageFirst() async throws {
    let plain = try await plan()
    let source = RecordReference(kind: "sources", id: "handbook")
    func title(_ plan: Plan, _ language: Language) throws -> String {
      let record = try #require(plan.handbook.record(source))
      return SourceNames.title(of: record, in: language).map(\.text).joined()
    }
    #expect(try title(plain, .english) == "สมุดบันทึกบ่อน้ำ [in Thai]")
    #expect(try title(plain, .thai) == "สมุดบันทึกบ่อน้ำ")
    let translated = try await plan {
      $0[book] = $0[book].replacing("บ่อน้ำ}", with: "บ่อน้ำ, en: The well's log}")
    }
    #expect(try title(translated, .english) == "สมุดบันทึกบ่อน้ำ [The well's log]")
  }

  @Test func aYearIsOfTheErasThatTheWorkUses() async throws {
    let plan = try await plan {
      $0[notes] += "year_note: {th: พิมพ์ครั้งแรก ค.ศ. 1992, en: first edition 1992}\n"
    }
    func year(_ id: String, _ language: Language) throws -> String {
      let record = try #require(plan.handbook.record(RecordReference(kind: "sources", id: id)))
      return SourceNames.year(of: record, in: language)
    }
    #expect(try year("handbook", .english) == "2024 (B.E. 2567)")
    #expect(try year("handbook", .thai) == "พ.ศ. 2567")
    #expect(try year("notes", .english) == "2024; first edition 1992")
    #expect(try year("notes", .thai) == "ค.ศ. 2024; พิมพ์ครั้งแรก ค.ศ. 1992")
  }
}
