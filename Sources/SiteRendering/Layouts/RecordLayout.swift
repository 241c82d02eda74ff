import Diagnostics
import Model
import Planning
import Templates

/// The page of one record.
enum RecordLayout {
  static let shape: [String: TemplateShape] = [
    "kind": .text, "number": .optional(.text), "titleLang": .optional(.text),
    "text": .optional(.text), "note": .optional(.text), "notice": .optional(.text),
    "details": .markup, "status": .markup, "relations": .markup, "stale": .optional(.markup),
  ]

  static func fields(
    _ record: Record, _ context: SiteContext, root: String
  ) -> [(TemplateKey, TemplateValue)] {
    let html = RecordHTML(record, context, root: root)
    let title = record.title(in: context.language)
    return [
      ("kind", .text(record.kind.singular[context.language])),
      ("number", record.order == .max ? .nothing : .text("\(record.order)")),
      ("titleLang", title.language == context.language ? .nothing : .text(title.language.tag)),
      ("text", context.text(record.localized("text"))),
      ("note", context.text(record.localized("note"))),
      ("notice", context.text(context.handbook.notice(for: record.kind))),
      ("stale", html.stale), ("details", .rendered { html.writeDetails(into: &$0) }),
      ("status", .rendered { html.writeStatus(into: &$0) }),
      ("relations", .rendered { html.writeRelations(into: &$0) }),
    ]
  }
}
