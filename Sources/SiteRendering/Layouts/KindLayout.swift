import Model
import Planning
import Templates

/// The page of all records of a kind.
enum KindLayout {
  static let shape: [String: TemplateShape] = [
    "notice": .optional(.text), "records": .list(.object(recordShape)),
  ]

  private static let recordShape: [String: TemplateShape] = [
    "id": .text, "title": .text, "titleLang": .optional(.text), "address": .text,
    "name": .optional(.text), "remark": .optional(.text),
    "text": .optional(.text), "note": .optional(.text), "details": .markup, "status": .markup,
    "relations": .markup, "stale": .optional(.markup),
  ]

  static func fields(
    _ kind: RecordKind, _ context: SiteContext, root: String
  ) -> [(TemplateKey, TemplateValue)] {
    let records = context.handbook.records(kind.folder)
    return [
      ("notice", context.text(context.handbook.notice(for: kind))),
      ("records", .list(records.map { .object(TemplateObject(record($0, context, root: root))) })),
    ]
  }

  static func record(
    _ record: Record, _ context: SiteContext, root: String
  ) -> [(TemplateKey, TemplateValue)] {
    let html = RecordHTML(record, context, root: root)
    return RecordLink.fields(record, context) + [
      ("id", .text(record.id)), ("text", context.text(record.localized("text"))),
      ("note", context.text(record.localized("note"))),
      ("stale", html.stale), ("details", .rendered { html.writeDetails(into: &$0) }),
      ("status", .rendered { html.writeStatus(into: &$0) }),
      ("relations", .rendered { html.writeRelations(into: &$0) }),
    ]
  }
}
