import Diagnostics
import Model
import Planning
import Templates

/// The first page of a language, and the contents of the handbook.
enum HomeLayout {
  static let shape: [String: TemplateShape] = [
    "parts": .list(PartItem.shape), "hasKinds": .flag,
    "kinds": .list(
      .object(["title": .text, "address": .text, "summary": .text, "count": .text])),
    "tools": .list(.object(SiteContext.linkShape)), "hasTools": .flag,
  ]

  static func fields(_ context: SiteContext) -> [(TemplateKey, TemplateValue)] {
    let collections = context.handbook.collections
    let kinds: [TemplateValue] = collections.map { collection in
      .object([
        "title": .text(collection.kind.plural[context.language]),
        "address": .text(context.address(of: .kind(collection.kind.folder))),
        "summary": .text(collection.kind.summary[context.language]),
        "count": .text("\(collection.records.count)"),
      ])
    }
    let tools: [PageSubject] =
      (context.handbook.sheets.isEmpty ? [] : [.sheets])
      + (Reports.kinds(in: context.handbook).isEmpty ? [] : [.reports])
    return [
      ("tools", .list(tools.map { .object(context.link(to: $0)) })),
      ("hasTools", .flag(!tools.isEmpty)), ("parts", PartItem.all(context)),
      ("hasKinds", .flag(!kinds.isEmpty)),
      ("kinds", .list(kinds)),
    ]
  }
}
