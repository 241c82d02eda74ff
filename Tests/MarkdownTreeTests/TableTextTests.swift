import Diagnostics
import MarkdownTree
import Testing

/// The text behind a tree with many tables.
@Suite struct TableTextTests {
  @Test func keepsTheOrderOfTheCellsOfAllTables() {
    let tables = (1...9).map { table in
      "before \(table)\n| \(table)a | \(table)b |\n|---|---|\n| \(table)c | \(table)d |\n"
    }
    let source = Array(tables.joined(separator: "\n").utf8)
    let read = MarkdownReader.read(source, path: "th.md", options: MarkdownOptions())
    let text = String(decoding: read.value?.text ?? [], as: UTF8.self)
    let cells = (1...9).flatMap { table in ["a", "b", "c", "d"].map { "\(table)\($0)" } }
    let places = cells.compactMap { text.firstRange(of: $0)?.lowerBound }
    #expect(places.count == cells.count)
    #expect(places == places.sorted())
  }

  @Test func isTheSameInEveryRun() {
    let source = Array((1...9).map { "| \($0) | x |\n|---|---|\n| y | \($0) |\n\n" }.joined().utf8)
    let texts = (1...5).map { _ in
      MarkdownReader.read(source, path: "th.md", options: MarkdownOptions()).value?.text
    }
    #expect(Set(texts).count == 1)
  }
}
