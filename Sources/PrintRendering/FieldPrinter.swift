import Markup
import Diagnostics
import Model
import Planning
import ThaiText

/// Turns the fields of records into blocks and texts of the book.
struct FieldPrinter {
  private let context: PrintContext

  init(_ context: PrintContext) {
    self.context = context
  }

  /// A record's text, its own fields and its status.
  func blocks(of record: Record) -> [JSON] {
    var blocks: [JSON] = []
    if let text = record.localized("text") ?? record.localized("def") {
      let shown = text.shown(in: context.language)
      blocks.append(
        context.text.paragraph([
          context.text.inline(shown.text, in: shown.language, within: context.language)
        ]))
    }
    let items = record.entries.filter { entry in
      entry.field.isShown
        && !["original", "rests_on", "sources", "in_original", "reviewed"].contains(
          entry.field.name)
    }.map { entry -> JSON in
      .object([
        ("label", .text(context.text.marked(entry.field.label[context.language]))),
        ("b", .list(self.blocks(of: entry.value, entry.field))),
      ])
    }
    if !items.isEmpty { blocks.append(.object([("t", .text("fields")), ("items", .list(items))])) }
    return blocks
  }

  /// A value as one text, for cells of tables and items of checklists.
  func text(of value: FieldValue?, _ field: Field) -> String? {
    guard let value else { return nil }
    switch value {
    case .localized(let text): return text.shown(in: context.language).text
    case .text(let text), .number(let text), .address(let text): return text
    case .integer(let number): return integer(number, field.type)
    case .boolean(let flag): return context.word(flag ? "yes" : "no")
    case .date(let date): return context.digits(date.text(in: context.language))
    case .choice(let choice): return choice.label[context.language]
    case .reference(let reference):
      return context.handbook.record(reference)?.title(in: context.language).text ?? reference.id
    case .list(let values):
      let texts = values.compactMap { text(of: $0, element(of: field)) }
      return texts.isEmpty
        ? context.word("none") : texts.joined(separator: context.language == .thai ? " " : "; ")
    case .object(let entries): return object(entries)
    case .unknown: return context.word("unknown")
    case .null: return context.word("none")
    }
  }

  /// A value as the inlines of a table's cell: the texts of a list stand on lines of their own.
  func inlines(of value: FieldValue?, _ field: Field) -> [JSON] {
    if case .list(let values)? = value, values.count > 1, case .list(.localized) = field.type {
      let items = values.compactMap { text(of: $0, element(of: field)) }
      return items.enumerated().flatMap { index, item -> [JSON] in
        (index > 0 ? [.object([("t", .text("br"))])] : []) + context.text.inlines("•\u{A0}" + item)
      }
    }
    return text(of: value, field).map(context.text.inlines) ?? []
  }

  private func blocks(of value: FieldValue, _ field: Field) -> [JSON] {
    if case .list(let values) = value, !values.isEmpty {
      let items = values.compactMap { text(of: $0, element(of: field)) }
        .map { JSON.list([context.text.paragraph($0)]) }
      return [.object([("t", .text("ul")), ("tight", .flag(true)), ("items", .list(items))])]
    }
    if case .address(let address) = value { return [link(address)] }
    return text(of: value, field).map { [context.text.paragraph($0)] } ?? []
  }

  /// An address as people read it, with the letters that it has in another script.
  private func link(_ address: String) -> JSON {
    let shown = WebAddress.readable(address)
    return context.text.paragraph([
      .object([
        ("t", .text("link")), ("url", .text(address)), ("in", .list([context.text.bare(shown)])),
      ])
    ])
  }

  private func element(of field: Field) -> Field {
    if case .list(let type) = field.type { return Field(field.name, type, field.label) }
    return field
  }

  private func object(_ entries: [FieldEntry]) -> String? {
    if let own = entries.first(where: { $0.field.name == context.language.tag }) {
      return text(of: own.value, own.field)
    }
    let texts = entries.compactMap { entry -> String? in
      text(of: entry.value, entry.field).map { "\(entry.field.label[context.language]) \($0)" }
    }
    return texts.isEmpty ? nil : texts.joined(separator: " · ")
  }

  private func integer(_ number: Int, _ type: FieldType) -> String {
    context.digits(type.text(of: number, in: context.language))
  }
}
