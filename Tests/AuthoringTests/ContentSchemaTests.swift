import Authoring
import Model
import TestSupport
import Testing

@Suite struct ContentSchemaTests {
  @Test func thereIsASchemaForEveryKindForTheSiteAndForChapters() {
    let names = ContentSchema.files.map(\.name)
    #expect(
      names == RecordKind.all.map { "\($0.folder).json" } + [
        "site.json", "provinces.json", "chapter.json", "newsletter.json", "newsletter-text.json",
      ])
  }

  /// The schemas in `content/schema` are those that `khumue schema` writes.
  @Test(arguments: ContentSchema.files.map(\.name))
  func theProjectsSchemasAreCurrent(_ name: String) throws {
    let file = try #require(ContentSchema.files.first { $0.name == name })
    let written = try PackageRoot.text("content/schema/\(name)")
    #expect(written == String(decoding: file.bytes, as: UTF8.self), "run khumue schema")
  }
}
