import Diagnostics
import Pipeline
import ThaiText
import Testing

/// Findings that a project has agreed to live with for a while.
@Suite struct BaselineTests {
  private static let code = Code(
    "sample", title: Phrase(en: "t", th: "ต"), why: Phrase(en: "w", th: "ว"), wrong: "a", right: "b"
  )

  private func finding(_ offset: Int, _ message: String) -> Diagnostic {
    Diagnostic(
      Self.code, at: .span(Span("a.yaml", offset..<offset)), Phrase(en: message, th: "ไทย"))
  }

  /// Reads `lines` as a baseline, applies it to findings and compares what is left, as `code` or `message`.
  private func check(
    _ lines: [String], _ found: [Diagnostic], left expected: [String], known: Int,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let text = lines.map { $0.replacing("|", with: "\t") + "\n" }.joined()
    let read = Baseline.read(Array(text.utf8), path: "baseline.tsv")
    let baseline = try #require(read.value, sourceLocation: sourceLocation)
    let day = try #require(CalendarDate(iso: "2026-11-23"), sourceLocation: sourceLocation)
    let applied = baseline.apply(to: found, on: day)
    let left = (read.diagnostics + applied.left).map {
      $0.code == Self.code ? $0.message.english : "\($0.code.name) at \($0.offset)"
    }
    #expect(left == expected, sourceLocation: sourceLocation)
    #expect(applied.known == known, sourceLocation: sourceLocation)
  }

  @Test func leavesOutWhatIsKnownWhereverItMoved() throws {
    let line = "2026-11-23|sample|a.yaml|x"
    try check([line], [finding(900, "x"), finding(3, "y")], left: ["y"], known: 1)
  }

  @Test func knowsAsManyAsThereAreLines() throws {
    let line = "2027-01-01|sample|a.yaml|x"
    try check([line], [finding(1, "x"), finding(2, "x")], left: ["x"], known: 1)
    try check([line, line], [finding(1, "x"), finding(2, "x")], left: [], known: 2)
  }

  @Test func reportsWhatRanOutAndItsLine() throws {
    try check(
      ["2026-11-22|sample|a.yaml|x"], [finding(1, "x")], left: ["x", "expired-baseline at 0"],
      known: 0)
  }

  @Test func reportsLinesThatMatchNothing() throws {
    try check(
      ["# words", "2027-01-01|sample|a.yaml|x", "2027-01-01|sample|b.yaml|y"], [finding(1, "x")],
      left: ["unmet-baseline at 35"], known: 1)
  }

  @Test(arguments: [
    "2027-02-30|sample|a.yaml|x", "sample|a.yaml|x", "2027-01-01|sample|a.yaml|x|y", "<<<<",
    "2027-01-01||a.yaml|x",
  ])
  func reportsLinesThatCannotBeRead(_ line: String) throws {
    try check([line], [finding(1, "x")], left: ["bad-baseline-line at 0", "x"], known: 0)
  }

  @Test func anUpdateKeepsDaysAndStrikesWhatIsMended() throws {
    let former = "2026-01-01\tsample\ta.yaml\tx\n2027-01-01\tsample\ta.yaml\tmended\n"
    let baseline = try #require(Baseline.read(Array(former.utf8), path: "b").value)
    let until = try #require(CalendarDate(iso: "2027-03-31"))
    let new = baseline.updated(for: [finding(5, "new\tline"), finding(1, "x")], until: until)
    let expected = """
      # khumue baseline 1: until, code, path, message
      2026-01-01\tsample\ta.yaml\tx
      2027-03-31\tsample\ta.yaml\tnew\u{FFFD}line

      """
    #expect(String(decoding: new, as: UTF8.self) == expected)
    let again = try #require(Baseline.read(new, path: "b").value)
    let before = try #require(CalendarDate(iso: "2026-01-01"))
    let applied = again.apply(to: [finding(5, "new\tline"), finding(1, "x")], on: before)
    #expect(applied.left.isEmpty)
    #expect(applied.known == 2)
  }
}
