import Markup
import Diagnostics
import Model
import Planning
import ThaiText

/// Turns the fields of records into blocks and texts of the book.
struct FieldPrinter {
  private let context: PrintContext
  private let words: FieldWords

  init(_ context: PrintContext) {
    self.context = context
    words = FieldWords(context.plan, context.language)
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
    let items = words.details(of: record).filter { $0.field.name != "reviewed" }.map {
      entry -> JSON in
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
    case .text(let text), .address(let text): return text
    case .number(let digits): return context.digits(words.number(digits, field))
    case .integer(let number): return integer(number, field)
    case .boolean(let flag): return words.start(context.word(flag ? "yes" : "no"))
    case .date(let date): return context.digits(date.text(in: context.language))
    case .choice(let choice): return words.start(choice.label[context.language])
    case .reference(let reference): return title(of: reference)
    case .list(let values):
      if let joined = words.joined(values, field) { return context.digits(joined) }
      let texts = values.compactMap { text(of: $0, element(of: field)) }
      return texts.isEmpty
        ? words.absence(field)
        : texts.joined(separator: context.language == .thai ? " " : "; ")
    case .object(let entries):
      return words.parts(of: entries).map { context.digits($0.map(\.text).joined()) }
    case .unknown: return words.unknown
    case .null: return words.absence(field)
    }
  }

  /// A value as the inlines of a table's cell: the texts of a list stand on lines of their own.
  func inlines(of value: FieldValue?, _ field: Field) -> [JSON] {
    if case .list(let values)? = value, values.count > 1, words.joined(values, field) == nil {
      let items = values.compactMap { text(of: $0, element(of: field)) }
      return items.enumerated().flatMap { index, item -> [JSON] in
        (index > 0 ? [.object([("t", .text("br"))])] : []) + context.text.inlines("•\u{A0}" + item)
      }
    }
    return text(of: value, field).map(context.text.inlines) ?? []
  }

  private func blocks(of value: FieldValue, _ field: Field) -> [JSON] {
    if case .list(let values) = value, values.count > 1, words.joined(values, field) == nil {
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

  /// The title of a record; of a fact, which has none, its text.
  private func title(of reference: RecordReference) -> String {
    guard let record = context.handbook.record(reference) else { return reference.id }
    if reference.kind == "facts", let text = record.localized("text") {
      return text.shown(in: context.language).text
    }
    return record.title(in: context.language).text
  }

  private func integer(_ number: Int, _ field: Field) -> String {
    context.digits(words.number(field.type.text(of: number, in: context.language), field))
  }
}
