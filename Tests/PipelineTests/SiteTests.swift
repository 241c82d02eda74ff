import Diagnostics
import Files
import Pipeline
import Testing

/// The pages that are made from the minimal and from the real content.
@Suite struct SiteTests {
  @Test func theRealContentHasNoFindings() async throws {
    let checked = try await TestProject.check(TestProject.real())
    #expect(checked.diagnostics.map { "\($0.path): \($0.message.english)" } == [])
  }

  @Test func everyLinkOfTheRealSiteLeadsToAPageAndAnAnchor() async throws {
    let pages = try await render(TestProject.real())
    var dead: [String] = []
    for (path, html) in pages where path.hasSuffix(".html") && path != "404.html" {
      for link in Self.attributes("href", in: html) + Self.attributes("src", in: html)
      where !link.contains(":") {
        let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let target = Self.resolve(String(parts[0]), from: path)
        guard let found = pages[target] else {
          dead.append("\(path): \(link)")
          continue
        }
        if parts.count > 1, !found.contains("id=\"\(parts[1])\"") {
          dead.append("\(path): \(link)")
        }
      }
    }
    #expect(dead == [])
  }

  @Test func pagesLoadNothingFromElsewhereAndHoldNoInlineCode() async throws {
    for (path, html) in try await render(TestProject.real()) where path.hasSuffix(".html") {
      #expect(Self.attributes("src", in: html).allSatisfy { !$0.contains("//") }, "\(path)")
      #expect(!html.contains(" style=") && !html.contains("<style"), "\(path)")
      #expect(!html.contains(" onclick=") && !html.contains("<script>"), "\(path)")
      #expect(html.contains("Content-Security-Policy"), "\(path)")
    }
  }

  @Test func translationsPointAtEachOther() async throws {
    let pages = try await render(TestProject.make().project)
    let thai = try #require(pages["th/handbook/duties/index.html"])
    let english = try #require(pages["en/handbook/duties/index.html"])
    #expect(thai.contains("<html lang=\"th\">") && english.contains("<html lang=\"en\">"))
    for page in [thai, english] {
      for (tag, address) in [
        ("th", "th/handbook/duties/"), ("en", "en/handbook/duties/"), ("x-default", ""),
      ] {
        let link =
          "<link rel=\"alternate\" hreflang=\"\(tag)\" href=\"https://example.org/book/\(address)\">"
        #expect(page.contains(link), "\(tag)")
      }
    }
  }

  @Test func recordsLinkBothWays() async throws {
    let pages = try await render(TestProject.make().project)
    let role = try #require(pages["th/roles/gather-needs/index.html"])
    #expect(role.contains("../../../th/facts/#ch-01"))
    #expect(role.contains("../../../th/handbook/duties/"))
    let facts = try #require(pages["th/facts/index.html"])
    #expect(facts.contains("../../th/roles/gather-needs/"))
  }

  @Test func whatAnAuthorWritesStaysText() async throws {
    var project = try await TestProject.make()
    let attack = "<script>alert(1)</script>\" onmouseover=\"x"
    project.replace("Gather needs 2", by: attack.quoted, in: "content/records/roles/pass-on.yaml")
    project.replace(
      "title: About", by: "title: \(attack.quoted)", in: "content/handbook/10-start/10-about/en.md")
    project.replace(
      "Read ", by: "\\<script>alert(1)\\</script> [x](https://example.org \"\\\" onmouseover=x\")",
      in: "content/handbook/10-start/10-about/en.md")
    for (path, html) in try await render(project.project) where path.hasSuffix("html") {
      #expect(!html.contains("<script>"), "\(path)")
      #expect(!html.contains("\" onmouseover=\"x"), "\(path)")
    }
  }

  @Test func anyNumberOfWorkersMakesTheSamePages() async throws {
    let project = try await TestProject.make().project
    let one = try await render(project, workers: 1)
    let eight = try await render(project, workers: 8)
    #expect(one == eight)
  }

  private func render(_ project: Project, workers: Int = 2) async throws -> [String: String] {
    let checked = try await TestProject.check(project, workers: workers)
    let publication = try #require(checked.value)
    var pages: [String: String] = [:]
    for output in publication.siteOutputs(hasPrint: false) {
      var bytes: [UInt8] = []
      output.render(&bytes)
      #expect(pages[output.path] == nil, "two outputs at \(output.path)")
      pages[output.path] = String(decoding: bytes, as: UTF8.self)
    }
    return pages
  }

  private static func attributes(_ name: String, in html: String) -> [String] {
    html.components(after: " \(name)=\"").map { rest in String(rest.prefix { $0 != "\"" }) }
  }

  private static func resolve(_ link: String, from path: String) -> String {
    var parts = path.split(separator: "/").dropLast().map(String.init)
    if link.isEmpty { return path }
    for part in link.split(separator: "/", omittingEmptySubsequences: true) {
      if part == ".." { parts.removeLast() } else { parts.append(String(part)) }
    }
    return (parts + (link.hasSuffix("/") ? ["index.html"] : [])).joined(separator: "/")
  }
}

extension String {
  fileprivate func components(after mark: String) -> [Substring] {
    ranges(of: mark).map { self[$0.upperBound...] }
  }

  /// The text in single quotes of YAML.
  fileprivate var quoted: String { "'" + self + "'" }
}
