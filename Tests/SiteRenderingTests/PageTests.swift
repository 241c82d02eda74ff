import Diagnostics
import Pipeline
import Planning
import SiteRendering
import TestSupport
import Testing

/// What holds for every page of the site.
@Suite struct PageTests {
  @Test func everyPageIsGivenWhatItsLayoutWasCheckedAgainst() async throws {
    let publication = try #require(await SampleProject.minimal().check().value)
    for hasPrint in [true, false] {
      let renderer = publication.siteRenderer(hasPrint: hasPrint)
      for page in publication.plan.pages {
        #expect(renderer.misfits(of: page) == [], "\(page.address)")
      }
    }
  }

  @Test func everyElementIsClosedInItsPlace() async throws {
    for (path, tags) in try await RenderedSite.minimal().pages {
      #expect(Tag.misplaced(in: tags, void: Tag.void) == nil, "\(path)")
    }
  }

  @Test func everyRelativeLinkLeadsToAFileAndAnAnchor() async throws {
    let site = try await RenderedSite.minimal()
    let ids = Dictionary(
      site.pages.map { page in (page.path, Set(page.tags.compactMap { $0["id"] })) }
    ) { first, _ in first }
    var count = 0
    for (path, tags) in site.pages where path != "404.html" {
      for address in tags.compactMap({ $0["href"] ?? $0["src"] }) where !address.contains("://") {
        let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let target = RenderedSite.target(of: parts[0], from: path)
        #expect(site.files[target] != nil, "\(path): \(address)")
        if parts.count > 1 {
          #expect(ids[target]?.contains(String(parts[1])) == true, "\(path): \(address)")
        }
        count += 1
      }
    }
    #expect(count > 500)
  }

  @Test func thePageForDeadAddressesIsReachedFromAnywhere() async throws {
    let site = try await RenderedSite.minimal()
    let missing = try #require(site.pages.first { $0.path == "404.html" })
    for tag in missing.tags {
      guard let address = tag["href"] ?? tag["src"], tag["rel"] != "canonical" else { continue }
      if tag["hreflang"] != nil, tag.name == "link" { continue }
      #expect(address.hasPrefix("/book/"), "\(address)")
    }
  }

  @Test func noIDStandsTwiceOnAPage() async throws {
    for (path, tags) in try await RenderedSite.minimal().pages {
      let ids = tags.compactMap { $0["id"] }
      #expect(Set(ids).count == ids.count, "\(path): \(ids.sorted())")
      #expect(!ids.contains(""), "\(path)")
    }
  }

  @Test func everyPageHasOneHeadingOfTheFirstLevelAndSkipsNone() async throws {
    for (path, tags) in try await RenderedSite.minimal().pages {
      let levels = tags.compactMap { tag -> Int? in
        tag.isClosing || tag.name.count != 2 || tag.name.first != "h"
          ? nil : Int(tag.name.dropFirst())
      }
      #expect(levels.filter { $0 == 1 }.count == 1, "\(path): \(levels)")
      for (before, after) in zip(levels, levels.dropFirst()) {
        #expect(after <= before + 1, "\(path): \(levels)")
      }
    }
  }

  @Test func everyPageSaysItsLanguage() async throws {
    for (path, tags) in try await RenderedSite.minimal().pages {
      let language = path.hasPrefix("en/") ? "en" : "th"
      #expect(tags.first?.name == "html" && tags.first?["lang"] == language, "\(path)")
      for tag in tags {
        if let lang = tag["lang"] { #expect(["th", "en"].contains(lang), "\(path)") }
      }
    }
  }

  @Test func translationsPointAtEachOther() async throws {
    let site = try await RenderedSite.minimal()
    var alternates: [String: [String: String]] = [:]
    for (path, tags) in site.pages where path != "404.html" {
      let own = "https://well.example/book/" + path.dropLast("index.html".count)
      #expect(tags.first { $0["rel"] == "canonical" }?["href"] == own, "\(path)")
      for tag in tags where tag.name == "link" {
        if let language = tag["hreflang"] { alternates[own, default: [:]][language] = tag["href"] }
      }
    }
    for (page, links) in alternates {
      // One issue of the newsletter is written in Thai alone.
      let languages = page.hasSuffix("/2026-04/") ? ["th"] : ["en", "th"]
      #expect(links.keys.sorted() == languages + ["x-default"], "\(page)")
      #expect(links["x-default"] == "https://well.example/book/", "\(page)")
      for language in languages {
        let partner = try #require(links[language])
        #expect(page.hasSuffix("/book/") || alternates[partner] == links, "\(page)")
      }
    }
  }

  @Test func aPolicyStandsBeforeAnythingThatItRules() async throws {
    for (path, tags) in try await RenderedSite.minimal().pages {
      let head = tags.dropFirst(2)
      #expect(head.first?["charset"] == "utf-8", "\(path)")
      let policy = head.dropFirst().first
      #expect(policy?["http-equiv"] == "Content-Security-Policy", "\(path)")
      #expect(policy?["content"]?.hasPrefix("default-src 'none'") == true, "\(path)")
      #expect(policy?["content"]?.contains("unsafe") == false, "\(path)")
    }
  }

  @Test func pagesHoldNoInlineCodeAndLoadNothingFromElsewhere() async throws {
    for (path, tags) in try await RenderedSite.minimal().pages {
      for tag in tags where !tag.isClosing {
        #expect(tag.name != "style" && tag["style"] == nil, "\(path)")
        #expect(tag.name != "script" || tag["src"] != nil, "\(path)")
        #expect(!tag.attributes.contains { $0.name.hasPrefix("on") }, "\(path): \(tag)")
        #expect(tag["src"]?.contains(":") != true, "\(path): \(tag)")
        guard tag.name == "link", tag["href"]?.contains(":") == true else { continue }
        #expect(["canonical", "alternate"].contains(tag["rel"]), "\(path): \(tag)")
      }
    }
  }

  @Test func everyPictureIsDescribed() async throws {
    let site = try await RenderedSite.minimal()
    for (path, tags) in site.pages {
      for tag in tags where tag.name == "img" { #expect(tag["alt"] != nil, "\(path)") }
    }
    let chapter = try #require(site.files["en/handbook/first/index.html"])
    #expect(chapter.contains("alt=\"Two houses beside a well\""))
  }

  @Test func anyNumberOfWorkersMakesTheSameFiles() async throws {
    let project = try await SampleProject.minimal()
    let one = await project.site(workers: 1)
    let eight = await project.site(workers: 8)
    #expect(one.count > 60)
    #expect(one == eight)
  }
}
