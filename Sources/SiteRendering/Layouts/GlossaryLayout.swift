import Diagnostics
import Model
import Planning
import Templates
import ThaiText

/// The glossary, in the order of the page's language and under its letters.
enum GlossaryLayout {
  static let shape: [String: TemplateShape] = [
    "notice": .optional(.text),
    "groups": .list(
      .object(["letter": .text, "index": .text, "records": .list(.object(termShape))])),
  ]

  private static let termShape: [String: TemplateShape] = [
    "id": .text, "title": .text, "partner": .text, "text": .text, "note": .optional(.text),
    "details": .markup, "relations": .markup, "stale": .optional(.markup),
  ]

  static func fields(
    _ kind: RecordKind, _ context: SiteContext, root: String
  ) -> [(TemplateKey, TemplateValue)] {
    let groups = TermGroup.groups(context.handbook.records(kind.folder), context.language)
    let values: [TemplateValue] = groups.enumerated().map { index, group in
      .object([
        "letter": .text(group.letter), "index": .text("\(index + 1)"),
        "records": .list(group.terms.map { term($0, context, root: root) }),
      ])
    }
    return [
      ("notice", context.text(context.handbook.notice(for: kind))), ("groups", .list(values)),
    ]
  }

  private static func term(
    _ record: Record, _ context: SiteContext, root: String
  ) -> TemplateValue {
    let html = RecordHTML(record, context, root: root)
    return .object([
      "id": .text(record.id), "title": .text(record.title(in: context.language).text),
      "partner": .text(record.title(in: context.language.other).text),
      "text": .text(record.localized("def")?.shown(in: context.language).text ?? ""),
      "note": context.text(record.localized("note")),
      "stale": html.stale, "details": .rendered { html.writeDetails(into: &$0) },
      "relations": .rendered { html.writeRelations(into: &$0) },
    ])
  }
}
