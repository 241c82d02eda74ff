import Model
import Planning
import Templates

/// A chapter as lists show it.
enum ChapterItem {
  static let shape = TemplateShape.object([
    "number": .text, "title": .text, "address": .text, "summary": .optional(.text),
    "date": .optional(DateFields.shape),
  ])

  static func value(part: Int, index: Int, _ context: SiteContext) -> TemplateValue {
    let text = context.handbook.parts[part].chapters[index][context.language]
    return .object([
      "number": .text("\(context.plan.number(ofChapter: index, inPart: part))"),
      "title": .text(text.title),
      "address": .text(context.address(of: .chapter(part: part, index: index))),
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
        let chapters = group.chapters.indices.map {
          ChapterItem.value(part: part, index: $0, context)
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
