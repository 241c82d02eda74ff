import Diagnostics
import Figures
import MarkdownTree
import Model
import Pipeline
import Planning
import TestSupport
import Testing

/// Figures that are drawn from records, among them records that no figure was made for.
@Suite struct FigureTests {
  /// The drawings that a chapter of the minimal project asks for, after some changes.
  private static func drawings(
    _ kinds: [String], _ language: Language, _ change: (inout SampleProject) -> Void = { _ in }
  ) async throws -> [Drawing] {
    var project = try await SampleProject.minimal()
    let figures = kinds.map { ":::figure kind=\($0)\n:::\n" }.joined(separator: "\n")
    for tag in ["th", "en"] {
      project["content/handbook/10-start/20-second/\(tag).md"] += "\n" + figures
    }
    change(&project)
    let checked = await project.check()
    #expect(checked.diagnostics.filter { $0.severity == .error }.map(\.message.english) == [])
    let handbook = try #require(checked.value).plan.handbook
    let chapter = try #require(handbook.chapters.first { $0.id == "second" })
    let board = DrawingBoard(handbook, language)
    return chapter[language].body.directives.compactMap(board.drawing)
  }

  private static func network(
    _ id: String, order: Int, title: String = "กลุ่ม", with partners: [String] = [],
    in places: [String] = []
  ) -> String {
    """
    id: \(id)
    order: \(order)
    title: {th: \(title), en: Group \(order)}
    text: {th: คน, en: People}
    status: editorial_synthesis
    in_original: no
    original: null
    rests_on: []
    sources: []
    kind: area
    level: community
    provinces: [\(places.joined(separator: ", "))]
    area: {th: ลำน้ำ, en: The river}
    purpose: {th: แบ่งน้ำ, en: To share water}
    promoters: [water-office]
    coordinates_with: [\(partners.map { "network:" + $0 }.joined(separator: ", "))]
    members_from: []
    established: 2019
    province_count: {value: null, certainty: unknown}
    region_count: {value: null, certainty: unknown}
    governance_form: shared

    """
  }

  private static let map = """
    regions:
      - {id: north, name: {th: เหนือ, en: North}, column: 2, row: 0}
    provinces:
      - {id: ban-din, name: {th: บ้านดิน, en: Ban Din}, short: {th: บด, en: BD}, region: north, column: 0, row: 0}
      - {id: hill, name: {th: เนิน, en: Hill}, short: {th: นน, en: HI}, region: north, column: 1, row: 0}

    """

  private static func place(_ project: inout SampleProject) {
    project["content/provinces.yaml"] = map
    project["content/records/places/ban-din.yaml"].replace("kind: village", with: "kind: province")
  }

  /// Whether every line of text begins inside its drawing and none stands where another does.
  private static func check(_ drawing: Drawing) {
    var places: Set<[Int]> = []
    for text in drawing.texts {
      #expect((0...drawing.width).contains(text.x), "\(text.words)")
      #expect((0...drawing.height).contains(text.y), "\(text.words)")
      #expect(places.insert([text.x, text.y]).inserted, "\(text.words) stands on another line")
      #expect(!text.words.isEmpty)
    }
  }

  @Test(arguments: Language.allCases)
  func textStaysTextWithANameAndADescription(_ language: Language) async throws {
    let drawing = try #require(try await Self.drawings(["networks"], language).first)
    let svg = String(decoding: drawing.svg(id: "f", language: language), as: UTF8.self)
    #expect(svg.contains("role=\"img\" lang=\"\(language.tag)\" aria-labelledby=\"f-title\""))
    #expect(svg.contains("<title id=\"f-title\">\(drawing.title)</title>"))
    #expect(svg.contains("<desc id=\"f-desc\">"))
    #expect(svg.contains(language == .thai ? ">เครือข่ายลำน้ำ</text>" : ">River network</text>"))
    #expect(!String(decoding: drawing.outline, as: UTF8.self).contains("<text"))
    #expect(!svg.contains("style="), "the policy of the site refuses styles in attributes")
    Self.check(drawing)
  }

  @Test func theTableSaysWhatTheLinesSay() async throws {
    let drawing = try #require(try await Self.drawings(["networks"], .english).first)
    #expect(drawing.table.rows == [["Water office", "promotes", "River network"]])
  }

  @Test func namesOfThreeHundredLettersAreCutBetweenLettersAndMarkedAsCut() async throws {
    let name = String(repeating: "กี่", count: 300)
    let drawings = try await Self.drawings(["networks", "provinces"], .thai) { project in
      Self.place(&project)
      project["content/records/networks/long.yaml"] = Self.network(
        "long", order: 2, title: name, in: ["ban-din"])
    }
    #expect(drawings.count == 2)
    for drawing in drawings {
      Self.check(drawing)
      let own = drawing.texts.filter { $0.words.contains("กี่") }
      #expect((3...4).contains(own.count))
      #expect(own.last?.words.hasSuffix("กี่…") == true)
      // A consonant never stands without the marks above it.
      #expect(own.allSatisfy { !$0.words.contains("กก") && !$0.words.hasSuffix("กี") })
      #expect(drawing.table.rows.joined().contains { $0.contains(name) }, "the table has it whole")
    }
  }

  @Test func sixtyNetworksInOneProvinceAreCounted() async throws {
    let drawings = try await Self.drawings(["provinces", "networks"], .english) { project in
      Self.place(&project)
      for number in 2...61 {
        project["content/records/networks/n-\(number).yaml"] = Self.network(
          "n-\(number)", order: number, in: ["ban-din"])
      }
    }
    let map = try #require(drawings.first)
    #expect(map.texts.contains { $0.words == "60" && $0.isKnockedOut })
    #expect(map.table.rows.first?.first == "Ban Din")
    #expect(map.table.rows.first?.last?.contains("Group 61") == true)
    #expect(map.table.rows.last?.last == "River network", "it names no province")
    drawings.forEach(Self.check)
    #expect(drawings.allSatisfy { !$0.isWide })
  }

  @Test func relationsThatGoRoundAreDrawnOnceEach() async throws {
    let drawing = try #require(
      try await Self.drawings(["networks"], .english) { project in
        for (number, (id, next)) in [("a", "b"), ("b", "c"), ("c", "a")].enumerated() {
          project["content/records/networks/\(id).yaml"] = Self.network(
            id, order: number + 2, with: [next, id])
        }
      }.first)
    Self.check(drawing)
    let rows = drawing.table.rows.filter { $0[1] == "coordinates" }
    #expect(
      rows == [
        ["Group 2", "coordinates", "Group 3"], ["Group 3", "coordinates", "Group 4"],
        ["Group 4", "coordinates", "Group 2"],
      ])
  }

  @Test func figuresAreNumberedAndFollowedByTheirTable() async throws {
    var project = try await SampleProject.minimal()
    for tag in ["th", "en"] {
      project["content/handbook/10-start/20-second/\(tag).md"] +=
        "\n:::figure kind=networks\n:::\n\n:::figure kind=networks\nOur *own* words.\n:::\n"
    }
    let page = String(
      decoding: await project.site()["en/handbook/second/index.html"] ?? [], as: UTF8.self)
    #expect(page.contains("<figure id=\"figure-1\" class=\"drawn\">"))
    #expect(page.contains("<p class=\"label\">Figure 2.1</p>\n<p>Who works with whom</p>"))
    #expect(page.contains("<p class=\"label\">Figure 2.2</p>\n<p>Our <em>own</em> words.</p>"))
    #expect(page.contains("<summary>As a table: figure 2.2</summary>"))
    #expect(page.contains("id=\"figure-2-title\""), "ids differ from those of the first figure")
  }
}
