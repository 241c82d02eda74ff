import Diagnostics
import Pipeline
import Planning
import SiteRendering
import TestSupport
import Testing

/// A chapter that lacks a language is left out or stands in for itself, and is never offered as what it is not.
@Suite struct MissingLanguageTests {
  private static let folder = "content/handbook/10-start/20-second"

  /// The small project, whose second chapter is not written in `language`.
  private func project(
    without language: Language, site: String? = nil, chapter: String? = nil
  ) async throws -> SampleProject {
    var project = try await SampleProject.minimal()
    project.files["\(Self.folder)/\(language.tag).md"] = nil
    if let site { project["content/site.yaml"] += "missing: \(site)\n" }
    let path = "\(Self.folder)/\(language.other.tag).md"
    if let chapter {
      project[path] = project[path].replacing("tags:", with: "missing: \(chapter)\ntags:")
    }
    return project
  }

  /// What must hold under either policy.
  private func check(_ site: RenderedSite, without language: Language) {
    let (own, other) = (
      "\(language.tag)/handbook/second/", "\(language.other.tag)/handbook/second/"
    )
    let ids = Dictionary(
      site.pages.map { page in (page.path, Set(page.tags.compactMap { $0["id"] })) }
    ) { first, _ in first }
    for (path, tags) in site.pages where path != "404.html" {
      for address in tags.compactMap({ $0["href"] ?? $0["src"] }) where !address.contains("://") {
        let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let target = RenderedSite.target(of: parts[0], from: path)
        #expect(site.files[target] != nil, "\(path): \(address)")
        if parts.count > 1 {
          #expect(ids[target]?.contains(String(parts[1])) == true, "\(path): \(address)")
        }
      }
    }
    let sitemap = site.files["sitemap.xml"] ?? ""
    #expect(!sitemap.contains(own) && sitemap.contains("<loc>https://well.example/book/\(other)"))
    let alternates = site.pages.first { $0.path == other + "index.html" }?.tags
      .filter { $0["rel"] == "alternate" }.compactMap { $0["hreflang"] }
      .filter { $0 == language.tag }
    #expect(alternates == [])
    let (mine, theirs) = ("search/\(language.tag).js", "search/\(language.other.tag).js")
    #expect(site.files[mine]?.contains("handbook/second/") == false)
    #expect(site.files[theirs]?.contains("handbook/second/") == true)
    #expect(site.files["\(language.tag)/atom.xml"]?.contains("handbook/second/</id>") == false)
    #expect(
      site.files["\(language.other.tag)/atom.xml"]?.contains("handbook/second/</id>") == true)
  }

  @Test(arguments: Language.allCases)
  func aHiddenChapterHasNoPage(_ language: Language) async throws {
    let site = try await RenderedSite(project(without: language, site: "hide"))
    check(site, without: language)
    #expect(site.files["\(language.tag)/handbook/second/index.html"] == nil)
    // A link to the chapter leads to where it is written.
    let first = site.files["\(language.tag)/handbook/first/index.html"] ?? ""
    #expect(first.contains("../../../\(language.other.tag)/handbook/second/#rules"))
  }

  @Test(arguments: Language.allCases)
  func aShownChapterStandsInItsOwnLanguage(_ language: Language) async throws {
    let project = try await project(without: language, chapter: "show")
    let site = try await RenderedSite(project)
    check(site, without: language)
    let page = site.files["\(language.tag)/handbook/second/index.html"] ?? ""
    #expect(page.contains("<html lang=\"\(language.tag)\""))
    #expect(page.contains("<h1><span lang=\"\(language.other.tag)\">"))
    #expect(page.contains("<p class=\"notice borrowed\">"))
    #expect(page.contains("<div lang=\"\(language.other.tag)\">"))
    let other = site.files["\(language.other.tag)/handbook/second/index.html"] ?? ""
    #expect(!other.contains("notice borrowed"))
  }

  @Test func theChapterSaysMoreThanTheSite() async throws {
    let site = try await RenderedSite(
      project(without: .thai, site: "show", chapter: "hide"))
    #expect(site.files["th/handbook/second/index.html"] == nil)
  }

  @Test func withoutAPolicyItIsAnError() async throws {
    let found = try await project(without: .thai).check().diagnostics.map(\.code.name)
    #expect(found.contains("missing-chapter-language"))
  }

  @Test(arguments: ["show", "hide"])
  func everyPageIsGivenWhatItsLayoutWasCheckedAgainst(_ policy: String) async throws {
    let checked = try await project(without: .english, site: policy).check()
    let publication = try #require(checked.value)
    let renderer = publication.siteRenderer(hasPrint: false)
    for page in publication.plan.pages {
      #expect(renderer.misfits(of: page) == [], "\(page.address)")
    }
  }

  @Test func theBookFollowsThePolicy() async throws {
    let hidden = try #require(await project(without: .thai, site: "hide").check().value)
    let shown = try #require(await project(without: .thai, site: "show").check().value)
    func book(_ publication: Publication) -> String {
      String(decoding: publication.book(.thai), as: UTF8.self)
    }
    #expect(!book(hidden).contains("chapter.second"))
    #expect(book(hidden).contains("https://well.example/book/en/handbook/second/#rules"))
    #expect(book(shown).contains("\"chapter.second\""))
    #expect(book(shown).contains("Two buckets a day"))
  }

  @Test(arguments: Language.allCases)
  func booksInBothLanguagesHaveEveryChapter(_ language: Language) async throws {
    let checked = try await project(without: language, site: "hide").check()
    let publication = try #require(checked.value)
    let book = String(decoding: publication.book(.bilingual), as: UTF8.self)
    #expect(book.contains("\"th.chapter.second\"") && book.contains("\"en.chapter.second\""))
    for edition in EPUBEdition.allCases {
      let texts = publication.epub(edition, pages: [:]).map {
        String(decoding: $0.bytes, as: UTF8.self)
      }
      let isThere = edition.rawValue != language.tag
      #expect(texts.contains { $0.contains("chapter.second\"") } == isThere, "\(edition)")
    }
  }
}
