import Diagnostics
import ThaiText
import Testing
import Translations

/// The ledger is one unit a line; what cannot be read is told at its place and takes nothing else with it.
@Suite struct LedgerTests {
  private static let header = "# khumue translations 1: unit, th, en, who, date"
  private static let good = "role:a.title\t0123456789abcdef\tfedcba9876543210\tสมศรี\t2026-11-23"

  /// Reads a ledger with this line after a good one.
  private func check(_ line: String) -> Checked<Ledger> {
    Ledger.read(Array("\(Self.header)\n\(Self.good)\n\(line)\n".utf8), path: "ledger")
  }

  @Test func writesWhatItRead() {
    let text = """
      \(Self.header)
      chapter:x#y\t0000000000000001\t0000000000000002\tA B\t2026-01-31
      \(Self.good)
      site.licence\tnot-needed\tnot-needed\teditors\t2026-11-23

      """
    let read = Ledger.read(Array(text.utf8), path: "ledger")
    #expect(read.diagnostics == [])
    #expect(read.value?.bytes == Array(text.utf8))
  }

  @Test func sortsItsLines() throws {
    let read = check("agency:z.title\t0123456789abcdef\tfedcba9876543210\tA\t2026-11-23")
    let lines = try #require(read.value).sorted.map(\.unit)
    #expect(lines == ["agency:z.title", "role:a.title"])
  }

  @Test(arguments: [
    "<<<<<<< HEAD", "role:b.title\t0123456789abcdef\tfedcba9876543210\tA",
    "role:b.title\t0123456789abcdef\tfedcba987654321\tA\t2026-11-23",
    "role:b.title\t0123456789ABCDEF\tfedcba9876543210\tA\t2026-11-23",
    "role:b.title\tnot-needed\tfedcba9876543210\tA\t2026-11-23",
    "role:b.title\t0123456789abcdef\tfedcba9876543210\tA\t2026-02-30",
    "role:b.title\t0123456789abcdef\tfedcba9876543210\t\t2026-11-23",
    "\t0123456789abcdef\tfedcba9876543210\tA\t2026-11-23", good,
  ])
  func tellsALineThatCannotBeRead(_ line: String) throws {
    let read = check(line)
    #expect(read.diagnostics.map(\.code.name) == ["bad-ledger-line"])
    let start = Self.header.utf8.count + Self.good.utf8.count + 2
    let span = Span("ledger", start..<start + line.utf8.count)
    #expect(read.diagnostics.first?.place == .span(span))
    #expect(read.value?["role:a.title"]?.who == "สมศรี")
  }

  @Test(arguments: ["", "unit\tth\ten", "# khumue translations 2: unit, th, en, who, date\n"])
  func refusesAnotherFormat(_ text: String) {
    let read = Ledger.read(Array(text.utf8), path: "ledger")
    #expect(read.diagnostics.map(\.code.name) == ["bad-ledger-line"])
  }

  @Test func takesLinesWithTheEndsOfWindows() {
    let text = "\(Self.header)\r\n\(Self.good)\r\n"
    let read = Ledger.read(Array(text.utf8), path: "ledger")
    #expect(read.diagnostics == [])
    #expect(read.value?["role:a.title"] != nil)
  }
}
