import Diagnostics
import Pipeline
import TestSupport
import Testing

/// The pages in `docs` that tell of every kind of finding.
@Suite struct DiagnosticPageTests {
  @Test(arguments: Language.allCases)
  func theProjectsPagesAreCurrent(_ language: Language) throws {
    let written = try PackageRoot.text("docs/diagnostics.\(language.tag).md")
    #expect(written == DiagnosticPages.page(in: language), "run khumue explain --pages docs")
  }

  @Test(arguments: Language.allCases) func aPageTellsOfEachCodeOnce(_ language: Language) {
    let lines = DiagnosticPages.page(in: language).split(separator: "\n")
    for code in CodeCatalogue.all {
      #expect(lines.count { $0 == "## \(code.name)" } == 1, "\(code.name)")
      #expect(lines.count { $0.hasPrefix("- [`\(code.name)`](#\(code.name)) ") } == 1)
    }
    #expect(lines.count { $0.hasPrefix("## ") } == CodeCatalogue.all.count)
  }
}
