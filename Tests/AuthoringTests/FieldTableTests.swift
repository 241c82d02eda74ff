import Authoring
import Diagnostics
import Model
import TestSupport
import Testing

@Suite struct FieldTableTests {
  /// The tables in `docs` are those that `khumue schema --tables docs` writes.
  @Test(arguments: Language.allCases)
  func theProjectsTablesAreCurrent(_ language: Language) throws {
    let written = try PackageRoot.text("docs/fields.\(language.tag).md")
    #expect(written == FieldTable.page(in: language), "run khumue schema --tables docs")
  }

  @Test func aTableNamesEveryFieldOfItsKind() throws {
    let kind = try #require(RecordKind.named("networks"))
    let text = FieldTable.page(in: .english)
    for field in kind.fields { #expect(text.contains("| `\(field.name)` |"), "\(field.name)") }
    #expect(text.contains("| `province_count.certainty` |"))
    #expect(text.contains("| `sources[].seen` |"))
  }
}
