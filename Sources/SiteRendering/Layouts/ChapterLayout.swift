import Diagnostics
import Model
import Planning
import Templates

/// A chapter with its sections, sources and tags.
enum ChapterLayout {
  static let shape: [String: TemplateShape] = [
    "number": .text, "titleLang": .optional(.text), "body": .markup,
    "updated": .optional(DateFields.shape), "hasSections": .flag,
    "sections": .list(.object(["id": .text, "title": .text, "level": .text])), "hasSources": .flag,
    "sources": .list(RecordLink.shape), "hasTags": .flag,
    "tags": .list(.object(SiteContext.linkShape)),
  ]

  static func fields(
    part: Int, index: Int, _ context: SiteContext, root: String
  ) -> [(TemplateKey, TemplateValue)] {
    let chapter = context.handbook.parts[part].chapters[index]
    let text = chapter[context.language]
    let shown = chapter.language(shownIn: context.language)
    let body = ChapterBody(chapter, context, root: root)
    let sections = text.sections.filter { $0.level <= 3 }
    let sources = context.plan.sources(of: text.body)
    return [
      ("number", .text("\(context.plan.number(ofChapter: index, inPart: part))")),
      ("titleLang", shown == context.language ? .nothing : .text(shown.tag)),
      ("body", .rendered { body.write(into: &$0) }),
      ("updated", DateFields.value(text.updated, context.language)),
      ("hasSections", .flag(sections.count > 1)),
      ("sections", .list(sections.map(section))),
      ("hasSources", .flag(!sources.isEmpty)),
      ("sources", .list(sources.map { RecordLink.value($0, context) })),
      ("hasTags", .flag(!text.tags.isEmpty)),
      ("tags", .list(text.tags.map { .object(context.link(to: .tag($0))) })),
    ]
  }

  private static func section(_ section: ChapterSection) -> TemplateValue {
    .object([
      "id": .text(section.id), "title": .text(section.title), "level": .text("\(section.level)"),
    ])
  }
}
