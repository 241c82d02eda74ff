import Diagnostics
import Model
import Planning
import Templates

/// A link to a record, with the language of its title where it is not the page's.
enum RecordLink {
  static let shape = TemplateShape.object([
    "title": .text, "titleLang": .optional(.text), "address": .text, "name": .optional(.text),
    "remark": .optional(.text),
  ])

  static func value(_ record: Record, _ context: SiteContext) -> TemplateValue {
    .object(TemplateObject(fields(record, context)))
  }

  static func fields(_ record: Record, _ context: SiteContext) -> [(TemplateKey, TemplateValue)] {
    let titles = SourceNames.title(of: record, in: context.language)
    let isSource = record.kind.folder == "sources"
    guard isSource, let first = titles.first else { return plain(record, context) }
    let name = FieldWords(context.plan, context.language).start(
      context.plan.sourceNames.name(of: record.id, in: context.language))
    return [
      ("title", .text(first.text)),
      ("titleLang", first.language == context.language ? .nothing : .text(first.language.tag)),
      ("address", .text(context.address(of: .record(record.reference)))), ("name", .text(name)),
      ("remark", titles.count > 1 ? .text(titles[1].text) : .nothing),
    ]
  }

  private static func plain(
    _ record: Record, _ context: SiteContext
  ) -> [(TemplateKey, TemplateValue)] {
    let title = record.title(in: context.language)
    return [
      ("title", .text(title.text)),
      ("titleLang", title.language == context.language ? .nothing : .text(title.language.tag)),
      ("address", .text(context.address(of: .record(record.reference)))), ("name", .nothing),
      ("remark", .nothing),
    ]
  }
}
