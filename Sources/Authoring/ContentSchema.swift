import Diagnostics
import Markup
import Model

/// The JSON Schemas (draft 2020-12) of the files that editors write, from the declarations that `check` reads.
///
/// A schema refuses what one file alone shows to be wrong: unknown keys, missing languages, wrong types, words and
/// numbers that are not allowed. What needs the other files, such as references and lengths of lists, is left to
/// `check`.
package enum ContentSchema {
  /// One schema.
  package struct File: Sendable {
    /// `roles.json`, relative to `content/schema`.
    package let name: String
    private let schema: JSON

    /// The schema as it is written, in UTF-8.
    package var bytes: [UInt8] { schema.lines }

    fileprivate init(name: String, schema: JSON) {
      self.name = name
      self.schema = schema
    }
  }

  /// The schemas of all kinds of record, of `content/site.yaml`, of chapters and of issues of the newsletter.
  package static var files: [File] {
    RecordKind.all.map { File(name: "\($0.folder).json", schema: record($0)) } + [
      File(
        name: "site.json",
        schema: document("site.json", "content/site.yaml", SchemaType.object(SiteSettings.fields))),
      File(
        name: "provinces.json",
        schema: document(
          "provinces.json", "content/provinces.yaml", SchemaType.object(ProvinceMap.fields))),
      File(
        name: "chapter.json",
        schema: document(
          "chapter.json", "Front matter of a chapter", SchemaType.object(ChapterText.fields))),
      File(
        name: "newsletter.json",
        schema: document(
          "newsletter.json", "content/newsletters/<YYYY-MM>/issue.yaml",
          SchemaType.object(Newsletter.fields))),
      File(
        name: "newsletter-text.json",
        schema: document(
          "newsletter-text.json", "Front matter of th.md and en.md of a newsletter",
          SchemaType.object(ChapterText.letterFields))),
    ]
  }

  private static func record(_ kind: RecordKind) -> JSON {
    var members = SchemaType.object(kind.fields)
    let rules = SchemaRules.of(kind)
    if !rules.isEmpty { members.append(("allOf", .list(rules))) }
    members.insert(
      ("description", .text("\(kind.summary.thai)\n\n\(kind.summary.english)")), at: 0)
    return document(
      "\(kind.folder).json", "\(kind.plural.thai) / \(kind.plural.english)", members)
  }

  private static func document(
    _ name: String, _ title: String, _ members: [(String, JSON)]
  ) -> JSON {
    .object(
      [
        ("$schema", .text("https://json-schema.org/draft/2020-12/schema")), ("$id", .text(name)),
        ("title", .text(title)),
      ] + members)
  }
}
