import Model
import Planning
import Templates

/// The opening page of a part: its text and its chapters.
enum PartLayout {
  static let shape: [String: TemplateShape] = [
    "body": .markup, "chapters": .list(ChapterItem.shape),
  ]

  static func fields(
    _ part: Int, _ opening: Chapter, _ context: SiteContext, root: String
  ) -> [(TemplateKey, TemplateValue)] {
    let chapters = context.handbook.parts[part].chapters.indices
    let body = ChapterBody(opening, context, root: root)
    return [
      ("body", .rendered { body.write(into: &$0) }),
      ("chapters", .list(chapters.map { ChapterItem.value(part: part, index: $0, context) })),
    ]
  }
}
