import Diagnostics
import Files
import Pipeline
import Serving
import TestSupport
import Testing
import ThaiText

/// What the server shows after any number of edits is what a build would write that knows nothing of the time before.
@Suite struct RandomPreviewTests {
  @Test func afterEachEditOfASmallProjectThePagesAreThoseOfACleanBuild() async throws {
    let sample = try await SampleProject.minimal()
    let good = try await check(sample.files, ProjectEdit.allCases, edits: 200, seed: 2569)
    #expect(good > 60, "too few of the edits left the project without errors")
  }

  @Test func afterEachEditOfTheRealContentThePagesAreThoseOfACleanBuild() async throws {
    let read = try await Project.read(PackageRoot.path, ownTemplates: nil, workers: 2)
    let project = try #require(read.value)
    let good = try await check(project.texts, [.paragraph, .layout], edits: 2, seed: 26)
    #expect(good == 2)
  }

  /// Answers how many of the edits left the project without errors.
  private func check(
    _ files: [String: [UInt8]], _ kinds: [ProjectEdit], edits: Int, seed: UInt64
  ) async throws -> Int {
    var random = SeededNumbers(seed: seed)
    var session = try await EditingSession(files)
    var good = 0
    for number in 0..<edits {
      let kind = kinds[number % kinds.count]
      try await session.edit(kind, &random)
      if session.isGood { good += 1 }
      let found = await session.differences()
      #expect(found == [], "after edit \(number), \(kind)")
      if !session.isGood, Bool.random(using: &random) { try await session.undo() }
    }
    return good
  }
}

/// Somebody who edits a project beside a preview, and a clean build of every state.
private struct EditingSession {
  private var project = SampleProject(text: "")
  private var goodFiles: [String: [UInt8]]
  private let desk: PreviewDesk
  private let request: Build.Request
  private var clean = Checked<Publication>(nil)
  private var outcome: PreviewDesk.Outcome?
  private var pages: [String: [UInt8]] = [:]
  private var edition = ""

  init(_ files: [String: [UInt8]]) async throws {
    let day = try #require(CalendarDate(year: 2026, month: 11, day: 22))
    request = Build.Request(date: day, workers: 2)
    desk = PreviewDesk(request, run: "1", language: .thai)
    goodFiles = files
    project.files = files
    await take()
    try #require(isGood)
  }

  /// Whether the present state has no errors.
  var isGood: Bool { !clean.hasErrors }

  mutating func edit(
    _ kind: ProjectEdit, _ random: inout some RandomNumberGenerator
  ) async throws {
    var tries = 0
    while !kind.make(&project.files, &random) {
      tries += 1
      try #require(tries < 100, "no place for \(kind)")
    }
    await take()
  }

  /// Goes back to the last state without errors.
  mutating func undo() async throws {
    project.files = goodFiles
    await take()
    try #require(isGood)
  }

  private mutating func take() async {
    let now = project.project
    async let shown = desk.take(Checked(now))
    async let checked = Build.check(now, request)
    (outcome, clean) = await (shown, checked)
    guard isGood, let publication = clean.value else { return }
    goodFiles = project.files
    edition = await desk.preview.edition
    let outputs = publication.siteOutputs(hasPrint: false)
    let rendered = await Parallel.map(outputs, workers: 2) { output in
      var bytes: [UInt8] = []
      output.render(&bytes)
      return (output.path, bytes)
    }
    pages = Dictionary(rendered) { first, _ in first }
  }

  /// Where the preview differs from a clean build of the last state without errors, or its findings from those of a
  /// clean check.
  func differences() async -> [String] {
    let preview = await desk.preview
    var wrong = preview.paths == pages.keys.sorted() ? [] : ["other paths"]
    if isGood {
      wrong += await Parallel.map(pages.sorted { $0.key < $1.key }, workers: 2) {
        preview.bytes(of: $0.key) == $0.value ? nil : $0.key
      }.compactMap { $0 }
    } else if preview.edition != edition {
      wrong.append("another edition")
    }
    if outcome?.diagnostics != clean.diagnostics.sortedUnique() { wrong.append("other findings") }
    if outcome?.isShown != isGood || preview.report.isEmpty != isGood { wrong.append("the report") }
    return wrong
  }
}
