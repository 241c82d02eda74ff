import Model
import Planning
import Templates

/// The search page, which without a script is an index of everything that the handbook treats.
enum SearchLayout {
  static let shape: [String: TemplateShape] = [
    "parts": .list(
      .object([
        "title": .text, "address": .optional(.text),
        "chapters": .list(
          .object([
            "number": .text, "title": .text, "address": .text, "hasSections": .flag,
            "sections": .list(.object(["id": .text, "title": .text])),
          ])),
      ])),
    "hasKinds": .flag,
    "kinds": .list(.object(["title": .text, "address": .text, "count": .text])),
  ]

  static func fields(_ context: SiteContext) -> [(TemplateKey, TemplateValue)] {
    let parts: [TemplateValue] = context.handbook.parts.enumerated().map { part, group in
      let opening = group.opening?[context.language]
      return .object([
        "title": .text(opening?.title ?? context.word("contents")),
        "address": opening == nil ? .nothing : .text(context.address(of: .part(part))),
        "chapters": .list(
          context.plan.placedChapters(ofPart: part, in: context.language).map {
            chapter($0, context)
          }),
      ])
    }
    let kinds: [TemplateValue] = context.handbook.collections.map { collection in
      let subject = PageSubject.kind(collection.kind.folder)
      return .object(
        TemplateObject(
          [("count", .text("\(collection.records.count)"))], over: context.link(to: subject)))
    }
    return [
      ("parts", .list(parts)), ("hasKinds", .flag(!kinds.isEmpty)), ("kinds", .list(kinds)),
    ]
  }

  private static func chapter(_ placed: PlacedChapter, _ context: SiteContext) -> TemplateValue {
    let text = placed.chapter[context.language]
    let sections: [TemplateValue] = text.sections.filter { $0.level == 2 }.map {
      .object(["id": .text($0.id), "title": .text($0.title)])
    }
    return .object([
      "number": .text("\(placed.number)"), "title": .text(text.title),
      "address": .text(context.address(of: placed.subject)),
      "hasSections": .flag(!sections.isEmpty), "sections": .list(sections),
    ])
  }
}
