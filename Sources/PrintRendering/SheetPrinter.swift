package import Diagnostics
import Markup
package import Model
package import Planning

/// Turns a self-assessment sheet into the JSON that the typesetter sets on one page: see `templates/print/README.md`.
package struct SheetPrinter: Sendable {
  private let context: PrintContext

  package init(plan: Plan, wording: Wording, language: Language) {
    context = PrintContext(plan: plan, wording: wording, language: language)
  }

  /// The sheet of a kind, as JSON in UTF-8.
  package func sheet(_ kind: RecordKind) -> [UInt8] {
    let settings = context.handbook.settings
    let language = context.language
    let sheet = Sheet(kind, context.handbook, language)
    let notice = context.handbook.notice(for: kind)?.shown(in: language).text
    let footer = "\(settings.title.shown(in: language).text) · \(address(of: kind))"
    let value = JSON.object([
      ("template", .text("sheet")), ("language", .text(language.tag)), ("paper", .text("a4")),
      ("title", text("\(context.word("sheet")): \(kind.plural[language])")),
      ("publisher", .text(settings.publisher.shown(in: language).text)),
      ("digits", .text(context.digits("1") == "1" ? "arabic" : "thai")), ("words", .object([])),
      ("lead", word("sheet_lead")), ("question", word("sheet_question")),
      ("scale", .list(Sheet.scale.map { word($0.word) })),
      (
        "items",
        .list(
          sheet.items.map {
            .object([("title", text($0.title)), ("question", text($0.question))])
          })
      ),
      ("lines", .list([word("sheet_network"), word("sheet_date"), word("sheet_people")])),
      ("ends", .list([word("sheet_total")])), ("free", .list([word("sheet_next")])),
      ("notice", notice.map(text) ?? .null), ("footer", text(footer)),
    ])
    var out: [UInt8] = []
    value.append(to: &out)
    return out
  }

  /// The address of the page that the sheet belongs to, for those who hold the paper.
  private func address(of kind: RecordKind) -> String {
    context.plan.baseAddress
      + PageSubject.sheet(kind.folder).address(in: context.language, of: context.handbook)
  }

  private func word(_ key: String) -> JSON { text(context.word(key)) }

  private func text(_ words: String) -> JSON { .text(context.text.marked(words)) }
}
