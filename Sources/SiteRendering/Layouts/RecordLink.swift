import Diagnostics
import Model
import Planning
import Templates

/// A link to a record, with the language of its title where it is not the page's.
enum RecordLink {
  static let shape = TemplateShape.object([
    "title": .text, "titleLang": .optional(.text), "address": .text,
  ])

  static func value(_ record: Record, _ context: SiteContext) -> TemplateValue {
    .object(TemplateObject(fields(record, context)))
  }

  static func fields(_ record: Record, _ context: SiteContext) -> [(TemplateKey, TemplateValue)] {
    let title = record.title(in: context.language)
    return [
      ("title", .text(title.text)),
      ("titleLang", title.language == context.language ? .nothing : .text(title.language.tag)),
      ("address", .text(context.address(of: .record(record.reference)))),
    ]
  }
}
