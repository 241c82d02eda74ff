package import Diagnostics
import Markup
package import Model
package import Planning

/// Turns sheets of one page into the JSON that the typesetter sets: see `templates/print/README.md`.
package struct SheetPrinter: Sendable {
  /// A file of sheets: where it is published, and its JSON in UTF-8.
  package struct File: Sendable {
    package let path: String
    package let book: [UInt8]
  }

  private let context: PrintContext
  private let fields: FieldPrinter

  package init(plan: Plan, wording: Wording, language: Language) {
    context = PrintContext(plan: plan, wording: wording, language: language)
    fields = FieldPrinter(context)
  }

  /// A file for each self-assessment and for each record that has a sheet, and one with all of them.
  package func files() -> [File] {
    let language = context.language
    let checks = context.handbook.sheets.map { kind in
      (Sheet.address(of: kind, language), title(of: kind), check(kind))
    }
    let records = Sheet.kinds.flatMap(context.handbook.records).map { record in
      (
        Sheet.address(of: record.reference, language), record.title(in: language).text,
        sheet(of: record)
      )
    }
    let all = checks + records
    guard !all.isEmpty else { return [] }
    let whole = File(
      path: Sheet.address(ofAllIn: language), book: book(context.word("sheets_all"), all.map(\.2)))
    return all.map { File(path: $0.0, book: book($0.1, [$0.2])) } + [whole]
  }

  /// Where the files are published, without making them.
  package var paths: [String] {
    let language = context.language
    let checks = context.handbook.sheets.map { Sheet.address(of: $0, language) }
    let records = Sheet.kinds.flatMap(context.handbook.records).map {
      Sheet.address(of: $0.reference, language)
    }
    let all = checks + records
    return all.isEmpty ? [] : all + [Sheet.address(ofAllIn: language)]
  }

  private func book(_ title: String, _ sheets: [JSON]) -> [UInt8] {
    let settings = context.handbook.settings
    let value = JSON.object([
      ("template", .text("sheets")), ("language", .text(context.language.tag)),
      ("paper", .text("a4")), ("title", text(title)),
      ("publisher", .text(settings.publisher.shown(in: context.language).text)),
      ("digits", .text(context.digits("1") == "1" ? "arabic" : "thai")),
      (
        "words",
        .object(["page", "chapter", "section", "table"].map { ($0, .text(context.word($0))) })
      ), ("sheets", .list(sheets)),
    ])
    var out: [UInt8] = []
    value.append(to: &out)
    return out
  }

  private func title(of kind: RecordKind) -> String {
    "\(context.word("sheet")): \(kind.plural[context.language])"
  }

  private func check(_ kind: RecordKind) -> JSON {
    let sheet = Sheet(kind, context.handbook, context.language)
    let notice = context.handbook.notice(for: kind)?.shown(in: context.language).text
    return .object([
      ("kind", .text("check")), ("at", .text("content/records/\(kind.folder)")),
      ("title", text(title(of: kind))), ("lead", word("sheet_lead")),
      ("question", word("sheet_question")), ("scale", .list(Sheet.scale.map { word($0.word) })),
      (
        "items",
        .list(
          sheet.items.map {
            .object([("title", text($0.title)), ("question", text($0.question))])
          })
      ),
      ("lines", .list([word("sheet_network"), word("sheet_date"), word("sheet_people")])),
      ("ends", .list([word("sheet_total")])), ("free", .list([word("sheet_next")])),
      ("notice", notice.map(text) ?? .null), ("footer", footer(.sheet(kind.folder))),
    ])
  }

  private func sheet(of record: Record) -> JSON {
    .object([
      ("kind", .text("record")),
      ("at", .text("content/records/\(record.kind.folder)/\(record.id).yaml")),
      ("label", text(record.kind.singular[context.language])),
      ("title", text(record.title(in: context.language).text)),
      ("blocks", .list(fields.blocks(of: record))),
      ("footer", footer(.record(record.reference))),
    ])
  }

  /// The handbook and the address of the page that a sheet belongs to, for those who hold the paper;
  /// no address while the handbook has none.
  private func footer(_ subject: PageSubject) -> JSON {
    let title = context.handbook.settings.title.shown(in: context.language).text
    guard let address = context.plan.publicAddress else { return text(title) }
    let page = subject.address(in: context.language, of: context.handbook)
    return text("\(title) · \(address)\(page)")
  }

  private func word(_ key: String) -> JSON { text(context.word(key)) }

  private func text(_ words: String) -> JSON { .text(context.text.marked(words)) }
}
