import Diagnostics
import Model
import Pipeline
import Planning
import TestSupport
import Testing

/// What readers see for the values of fields.
@Suite struct FieldWordsTests {
  private func check(
    _ kind: String, _ id: String, _ field: String, _ english: String?, _ thai: String?,
    _ change: (inout SampleProject) -> Void = { _ in },
    sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    var project = try await SampleProject.minimal()
    change(&project)
    let plan = try #require(await project.check().value, sourceLocation: sourceLocation).plan
    let record = try #require(
      plan.handbook.record(RecordReference(kind: kind, id: id)), sourceLocation: sourceLocation)
    for (language, wanted) in [(Language.english, english), (.thai, thai)] {
      let words = FieldWords(plan, language)
      let entry = words.details(of: record).first { $0.field.name == field }
      #expect(entry.map { shown($0, words) } == wanted, sourceLocation: sourceLocation)
    }
  }

  private func shown(_ entry: FieldEntry, _ words: FieldWords) -> String {
    switch entry.value {
    case .object(let entries): words.parts(of: entries)?.map(\.text).joined() ?? ""
    case .list(let values) where values.isEmpty: words.absence(entry.field)
    case .list(let values):
      words.joined(values, entry.field)
        ?? values.map { value in
          if case .object(let entries) = value {
            return words.parts(of: entries)?.map(\.text).joined() ?? ""
          }
          return "?"
        }.joined(separator: " | ")
    case .null: words.absence(entry.field)
    case .text(let text): text
    case .address(let address): "link to \(address)"
    default: "?"
    }
  }

  @Test func aLostNumberIsUnknown() async throws {
    try await check("networks", "river-network", "province_count", "Unknown", "ไม่ทราบ")
    try await check(
      "networks", "river-network", "region_count", "1 (probable)", "1 (น่าจะใช่)"
    ) {
      let path = "content/records/networks/river-network.yaml"
      $0[path] = $0[path].replacing(
        "region_count: {value: null, certainty: unknown}",
        with: "region_count: {value: 1, certainty: probable}")
    }
  }

  @Test func anEmptyListSaysWhatThatMeansOrNothing() async throws {
    try await check(
      "networks", "river-network", "members_from", "Not stated in the sources",
      "แหล่งอ้างอิงไม่ได้ระบุ")
    try await check("parties", "people", "examples", nil, nil)
    try await check("parties", "people", "duties", "?", "?")
  }

  @Test func aMeasureHasUnitYearAndSource() async throws {
    try await check(
      "places", "ban-din", "area_km2", "4,531.25 km² (Somchai 2024)",
      "4,531.25 ตร.กม. ที่มา: Somchai 2024"
    ) {
      let path = "content/records/places/ban-din.yaml"
      $0[path] = $0[path].replacing("value: 12.5", with: "value: 4531.25")
    }
    try await check(
      "places", "ban-din", "population", "1,532,310 people in 2020 (Somchai 2024)",
      "1,532,310 คน (พ.ศ. 2563) ที่มา: Somchai 2024"
    ) {
      let path = "content/records/places/ban-din.yaml"
      $0[path] = $0[path].replacing("value: 340", with: "value: 1532310")
    }
  }

  @Test func aRegionStandsWithItsScheme() async throws {
    try await check("places", "ban-din", "region", "North (office)", "ภาคเหนือ (สำนักงาน)")
  }

  @Test func shortWordsReadAsOneText() async throws {
    let path = "content/records/roles/share-news.yaml"
    try await check("roles", "share-news", "towards", "People", "ประชาชน")
    try await check("roles", "share-news", "towards", "The state and people", "ภาครัฐและประชาชน") {
      $0[path] = $0[path].replacing("towards: [people]", with: "towards: [state, people]")
    }
    try await check(
      "roles", "share-news", "towards", "The state, people and other networks",
      "ภาครัฐ ประชาชน และเครือข่ายอื่น"
    ) {
      $0[path] = $0[path].replacing(
        "towards: [people]", with: "towards: [state, people, other_networks]")
    }
  }

  @Test func wordsToAvoidAreThoseOfTheReadersLanguage() async throws {
    try await check("glossary", "well", "avoid", "Waterhole", "หลุมน้ำ")
    try await check("glossary", "well", "avoid", nil, "หลุมน้ำ") {
      let path = "content/records/glossary/well.yaml"
      $0[path] = $0[path].replacing("  en: [waterhole]\n", with: "")
    }
  }

  @Test func anAddressThatCannotBeTrustedIsNoLink() async throws {
    let path = "content/records/sources/notes.yaml"
    let address = "https://notes.example/1"
    try await check("sources", "notes", "url", "link to \(address)", "link to \(address)") {
      $0[path] += "url: \(address)\naddress: copy\n"
    }
    try await check("sources", "notes", "url", address, address) {
      $0[path] += "url: \(address)\naddress: doubtful\n"
    }
    try await check("sources", "notes", "short", "Somchai 2024", "Somchai 2024")
  }
}
