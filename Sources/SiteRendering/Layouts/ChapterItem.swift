import Diagnostics
import Model
import Planning
import Templates

/// A chapter as lists show it.
enum ChapterItem {
  static let shape = TemplateShape.object([
    "number": .text, "title": .text, "titleLang": .optional(.text), "address": .text,
    "summary": .optional(.text),
    "date": .optional(DateFields.shape),
  ])

  static func value(_ placed: PlacedChapter, _ context: SiteContext) -> TemplateValue {
    let text = placed.chapter[context.language]
    let shown = placed.chapter.language(shownIn: context.language)
    return .object([
      "number": .text("\(placed.number)"),
      "title": .text(text.title),
      "titleLang": shown == context.language ? .nothing : .text(shown.tag),
      "address": .text(context.address(of: placed.subject)),
      "summary": text.summary.isEmpty ? .nothing : .text(text.summary),
      "date": DateFields.value(text.updated, context.language),
    ])
  }
}

/// A part with its chapters, as the home page and the contents show it.
enum PartItem {
  static let shape = TemplateShape.object([
    "title": .text, "address": .optional(.text), "summary": .optional(.text),
    "chapters": .list(ChapterItem.shape),
  ])

  static func all(_ context: SiteContext) -> TemplateValue {
    .list(
      context.handbook.parts.enumerated().map { part, group in
        let opening = group.opening?[context.language]
        let chapters = context.plan.placedChapters(ofPart: part, in: context.language).map {
          ChapterItem.value($0, context)
        }
        return .object([
          "title": .text(opening?.title ?? context.word("contents")),
          "address": opening == nil ? .nothing : .text(context.address(of: .part(part))),
          "summary": opening.map { .text($0.summary) } ?? .nothing,
          "chapters": .list(chapters),
        ])
      })
  }
}
