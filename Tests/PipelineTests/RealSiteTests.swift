import Diagnostics
import Files
import Pipeline
import TestSupport
import Testing
import ThaiText

/// The site that is made from the content of this repository.
@Suite struct RealSiteTests {
  @Test func theRealContentHasNoFindings() async throws {
    let checked = try await check(workers: 2)
    #expect(checked.diagnostics.map { "\($0.path): \($0.message.english)" } == [])
  }

  @Test func everyLinkOfTheRealSiteLeadsToAPageAndAnAnchor() async throws {
    let pages = try await render()
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
    for (path, html) in try await render() where path.hasSuffix(".html") {
      #expect(Self.attributes("src", in: html).allSatisfy { !$0.contains("//") }, "\(path)")
      #expect(!html.contains(" style=") && !html.contains("<style"), "\(path)")
      #expect(!html.contains(" onclick=") && !html.contains("<script>"), "\(path)")
      #expect(html.contains("Content-Security-Policy"), "\(path)")
    }
  }

  @Test func anyNumberOfWorkersMakesTheSamePages() async throws {
    #expect(try await render(workers: 1) == render(workers: 8))
  }

  private func check(workers: Int) async throws -> Checked<Publication> {
    let project = try await Project.read(PackageRoot.path, ownTemplates: nil, workers: workers)
    let day = try #require(CalendarDate(year: 2026, month: 11, day: 22))
    let request = Build.Request(date: day, workers: workers)
    return await Build.check(try #require(project.value), request)
  }

  private func render(workers: Int = 2) async throws -> [String: String] {
    let publication = try #require(try await check(workers: workers).value)
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
}
