import Diagnostics
import Pipeline
import TestSupport
import Testing

/// Links as they stand in what is published.
@Suite struct OutputLinkTests {
  /// Changes one file and compares the finding: its place, and some outputs that it names.
  private func check(
    _ path: String, _ old: String, _ new: String, at marked: String, in outputs: [String],
    sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    var project = try await SampleProject.minimal()
    #expect(project[path].contains(old), "\(old)", sourceLocation: sourceLocation)
    project[path] = project[path].replacing(old, with: new)
    let publication = try #require(await project.check().value, sourceLocation: sourceLocation)
    let found = await OutputLinks.check(publication, workers: 2)
    #expect(found.map(\.code.name) == ["dead-output-link"], sourceLocation: sourceLocation)
    guard case .span(let span)? = found.first?.place else {
      Issue.record("no place: \(found)", sourceLocation: sourceLocation)
      return
    }
    #expect(span.path == path, sourceLocation: sourceLocation)
    let text = String(decoding: (project.files[path] ?? [])[span.range], as: UTF8.self)
    #expect(text == marked, sourceLocation: sourceLocation)
    for output in outputs {
      #expect(found[0].outputs.contains(output), "\(output)", sourceLocation: sourceLocation)
    }
  }

  @Test func theMinimalProjectHasNoDeadLinkInAnyOutput() async throws {
    let publication = try #require(await SampleProject.minimal().check().value)
    #expect(await OutputLinks.check(publication, workers: 2) == [])
  }

  @Test func tellsOnceOfAnAssetThatEachPageMisses() async throws {
    try await check(
      "templates/site/base.mustache", "assets/mark.svg\">\n", "assets/makr.svg\">\n",
      at: "assets/makr.svg", in: ["th/index.html", "en/handbook/first/index.html"])
  }

  @Test func tellsOfAPlaceThatThePageDoesNotHave() async throws {
    try await check(
      "templates/site/base.mustache", "href=\"#main\"", "href=\"#mian\"", at: "#mian",
      in: ["th/index.html"])
  }

  @Test func tellsOfAFontThatAStyleNames() async throws {
    try await check(
      "templates/assets/site.css", "fonts/khumue-sans-thai.woff2", "fonts/khumue-thai.woff2",
      at: "fonts/khumue-thai.woff2", in: ["assets/site.css"])
  }

  @Test func namesTheOutputsOfADeadLinkInAChapter() async throws {
    var project = try await SampleProject.minimal()
    project["content/handbook/10-start/10-first/th.md"] += "\n[ก](chapter:nowhere)\n"
    let found = await project.check().diagnostics
    #expect(found.map(\.code.name) == ["dead-link"])
    #expect(
      found.first?.outputs == [
        "th/handbook/first/index.html", "handbook/khumue-th.pdf", "handbook/khumue-bilingual.pdf",
        "handbook/khumue-th-large.pdf", "handbook/khumue-th.epub", "handbook/khumue-bilingual.epub",
      ])
  }

  @Test func namesThePageAndTheChatTextOfADeadLinkInALetter() async throws {
    var project = try await SampleProject.minimal()
    project["content/newsletters/2026-03/en.md"] += "\n[A](chapter:nowhere)\n"
    let found = await project.check().diagnostics
    #expect(found.map(\.code.name) == ["dead-link"])
    #expect(
      found.first?.outputs == [
        "en/newsletters/2026-03/index.html", "newsletters/2026-03/chat-en.txt",
      ])
  }
}
