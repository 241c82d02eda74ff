import Diagnostics
import Model
import Planning
import Templates

/// The opening page of a part: its text and its chapters.
enum PartLayout {
  static let shape: [String: TemplateShape] = [
    "titleLang": .optional(.text), "body": .markup, "chapters": .list(ChapterItem.shape),
  ]

  static func fields(
    _ part: Int, _ opening: Chapter, _ context: SiteContext, root: String
  ) -> [(TemplateKey, TemplateValue)] {
    let chapters = context.plan.placedChapters(ofPart: part, in: context.language)
    let shown = opening.language(shownIn: context.language)
    let body = ChapterBody(opening, context, root: root)
    return [
      ("titleLang", shown == context.language ? .nothing : .text(shown.tag)),
      ("body", .rendered { body.write(into: &$0) }),
      ("chapters", .list(chapters.map { ChapterItem.value($0, context) })),
    ]
  }
}
