import Diagnostics
import Pipeline
import SiteRendering
import TestSupport
import Testing

/// What can be found, and what comes first.
@Suite struct SearchTests {
  /// Pages written as `address | title | text`, in which `|` in a text stands where a word begins.
  private static let pages = [
    page("rice/", "ข้าว", "ปลูก~ข้าว~ใน~นา"), page("news/", "ข่าว", "ข่าว~ของ~ชุมชน"),
    page("plan/", "แผน", "ยา~และ~ข้าว~ของ~พยาบาล"), page("nurse/", "พยาบาล", "พยาบาล~ดี"),
    page("about/", "About rice", "Rice and news, all in one. Word by word.", alias: "เรื่อง~ข้าว"),
    page(
      "parts/", "Parts", "First",
      sections: [("one", "Heading of rice", "text"), ("two", "Two", "word")]),
  ]

  private static func page(
    _ address: String, _ title: String, _ text: String, alias: String = "",
    sections: [(String, String, String)] = []
  ) -> SearchPage {
    func marked(_ text: String) -> String { text.replacing("~", with: "\u{200B}") }
    let first = SearchPage.Section(anchor: "", heading: "", text: marked(text))
    return SearchPage(
      address: address, title: marked(title), alias: marked(alias),

      sections: [first] + sections.map { .init(anchor: $0.0, heading: $0.1, text: marked($0.2)) })
  }

  private func check(
    _ query: String, _ expected: [String], isToneless: Bool = false,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let answer = SearchScan(Self.pages).answer(to: query)
    #expect(answer.addresses == expected, sourceLocation: sourceLocation)
    #expect(answer.isToneless == isToneless, sourceLocation: sourceLocation)
  }

  @Test func thaiMarksCount() {
    check("ข่าว", ["news/"])
    check("ข้าว", ["rice/", "about/", "plan/"])
  }

  @Test func wordsComeBeforePartsOfWords() {
    check("ยา", ["plan/", "nurse/"])
    check("พ", ["nurse/", "plan/"])
  }

  @Test func titlesComeBeforeHeadingsAndTexts() {
    check("rice", ["about/", "parts/"])
    check("WORD", ["about/", "parts/"])
  }

  @Test func everyWordOfAQueryMustStandOnThePage() {
    check("rice word", ["about/", "parts/"])
    check("rice ข่าว", ["about/"], isToneless: true)
    check("rice nothing", [])
    check("one word", ["about/"])
  }

  @Test func tonesAreLeftOutOnlyWhenNothingIsFound() {
    check("ขาว", ["rice/", "news/", "about/", "plan/"], isToneless: true)
    check("", [])
    check("  ", [])
  }

  /// In ข่าว the letter ข has a mark that the query lacks, so nothing whole was hit; in ขาว it has not.
  @Test func aMarkIsNotTornFromItsLetter() {
    let pages = [Self.page("torn/", "ข่าว", ""), Self.page("whole/", "ผิวขาว", "")]
    #expect(SearchScan(pages).answer(to: "ข").addresses == ["torn/", "whole/"])
    let marked = [Self.page("torn/", "ข่าว", ""), Self.page("whole/", "ผิว~ขาว", "")]
    #expect(SearchScan(marked).answer(to: "ข").addresses == ["whole/", "torn/"])
  }

  @Test func aTitleThatIsTheQueryComesFirst() {
    check("About rice", ["about/"])
    check("เรื่องข้าว", ["about/"])
  }

  @Test func whatBacksOthersComesAfterThem() {
    let fact = SearchPage(
      address: "facts/", title: "rice", isBacking: true,
      sections: [.init(anchor: "", heading: "", text: "rice in a fact")])
    let page = Self.page("about/", "Of rice", "text")
    #expect(SearchScan([fact, page]).answer(to: "of rice").addresses == ["about/"])
    #expect(SearchScan([fact, page]).answer(to: "ric").addresses == ["about/", "facts/"])
  }
}

/// The files behind the search page.
@Suite struct SearchFileTests {
  @Test func everyTextIsReachedByAnAddressThatExists() async throws {
    let site = try await RenderedSite.minimal()
    let publication = try #require(await SampleProject.minimal().check().value)
    for language in Language.allCases {
      let pages = publication.siteRenderer(hasPrint: false).searchPages(in: language)
      #expect(pages.count > 10)
      for page in pages {
        for section in page.sections {
          let anchor = section.anchor.isEmpty ? "" : "#" + section.anchor
          let address = "\(language.tag)/\(page.address)\(page.address.contains("#") ? "" : anchor)"
          let parts = address.split(separator: "#", omittingEmptySubsequences: false)
          let file = try #require(site.files[parts[0] + "index.html"], "\(address)")
          #expect(parts.count == 1 || file.contains("id=\"\(parts[1])\""), "\(address)")
        }
      }
    }
  }

  @Test func textsAreThoseThatReadersSee() async throws {
    let publication = try #require(await SampleProject.minimal().check().value)
    let pages = publication.siteRenderer(hasPrint: false).searchPages(in: .english)
    for page in pages {
      for text in page.sections.flatMap({ [$0.heading, $0.text] }) + [page.title] {
        #expect(!text.contains("<") && !text.contains("&amp;") && !text.contains("  "), "\(text)")
      }
    }
    let all = pages.flatMap(\.sections).map(\.text).joined()
    #expect(all.contains("Held by: "))
    #expect(!all.contains("↩"))
  }

  @Test func scriptsOnlySetTheOneName() async throws {
    let site = try await RenderedSite.minimal()
    for path in ["search/th.js", "search/en.js", "search/normal.js"] {
      let script = try #require(site.files[path])
      let name = path == "search/normal.js" ? "khumueNormal" : "khumueSearch"
      #expect(script.hasPrefix("var \(name)={") && script.hasSuffix("};\n"), "\(path)")
    }
  }
}
