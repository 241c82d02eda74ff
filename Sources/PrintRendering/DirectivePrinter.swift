import Markup
import Diagnostics
import MarkdownTree
import Model
import Planning

/// Turns directives into blocks of the book.
struct DirectivePrinter {
  private let context: PrintContext
  private let fields: FieldPrinter

  init(_ context: PrintContext) {
    self.context = context
    fields = FieldPrinter(context)
  }

  func blocks(
    _ kind: DirectiveKind, _ directive: MarkdownDirective, inner: [JSON], table: PrintTable?
  ) -> [JSON] {
    switch kind {
    case .statement: [statement(directive, inner)]
    case .record: record(directive, inner)
    case .table where directive.subject == nil: inner
    case .table: [self.table(directive, table)]
    case .checklist where directive.subject == nil: inner.map(ticked)
    case .checklist: [checklist(directive)]
    // The block printer sets figures: it knows the chapter that they stand beside.
    case .figure: inner
    case .original: [box(kind, directive, inner + [support(directive)])]
    case .lost, .note, .tip, .warning: [box(kind, directive, inner)]
    }
  }

  private func statement(_ directive: MarkdownDirective, _ inner: [JSON]) -> JSON {
    let statement = Statement(directive, context.handbook)
    return .object([
      ("t", .text("statement")), ("kind", .text(statement.status.rawValue)),
      ("b", .list(inner)), ("note", .list([context.text.inline(note(statement))])),
    ])
  }

  private func support(_ directive: MarkdownDirective) -> JSON {
    context.text.paragraph(note(Statement(directive, context.handbook)))
  }

  /// The status and the works behind a statement, in words.
  private func note(_ statement: Statement) -> String {
    var sources: [String] = []
    for fact in statement.facts {
      for id in context.handbook.record(fact)?.sources ?? [] where !sources.contains(id) {
        sources.append(id)
      }
    }
    let label = statement.status.choice.label[context.language]
    // The label of what rests on the original names it already.
    let own: Set<Status> = [.confirmedInHandbook, .confirmedElsewhere, .inferred, .unknown]
    if own.contains(statement.status) { sources.removeAll(where: isOriginal) }
    if sources.isEmpty { return label }
    let names = context.plan.sourceNames.list(sources, in: context.language)
    return "\(label) (\(names))"
  }

  private func isOriginal(_ id: String) -> Bool {
    let source = context.handbook.record(RecordReference(kind: "sources", id: id))
    if case .choice(let kind)? = source?["kind"] { return kind.name == "primary" }
    return false
  }

  private func box(
    _ kind: DirectiveKind, _ directive: MarkdownDirective, _ inner: [JSON]
  ) -> JSON {
    let title = directive["title"]?.value ?? kind.heading?[context.language]
    return .object([
      ("t", .text("box")), ("kind", .text(kind.rawValue)),
      ("title", title.map { .text(context.text.marked($0)) } ?? .null), ("b", .list(inner)),
    ])
  }

  private func record(_ directive: MarkdownDirective, _ inner: [JSON]) -> [JSON] {
    guard let reference = directive.subject.flatMap({ ProseReferences.reference($0.value) }),
      let record = context.handbook.record(reference)
    else { return inner }
    return [
      .object([
        ("t", .text("box")), ("kind", .text("record")),
        ("title", .text(context.text.marked(record.title(in: context.language).text))),
        ("b", .list(fields.blocks(of: record) + inner)),
      ])
    ]
  }

  private func table(_ directive: MarkdownDirective, _ name: PrintTable?) -> JSON {
    let table = RecordTable(directive, context.handbook)
    let head = table.columns.map { [context.text.inline($0.label[context.language])] }
    let rows = table.records.map { record in
      table.columns.map { column in
        fields.inlines(of: record[column.name], column)
      }
    }
    return TableShape.value(
      columns: table.columns.map { _ in "left" }, head: head, rows: rows,
      name: name?.name(in: context))
  }

  /// A list of points becomes one of boxes to tick.
  private func ticked(_ block: JSON) -> JSON {
    guard case .object(let members) = block,
      case .text("ul")? = members.first(where: { $0.0 == "t" })?.1
    else { return block }
    return .object(members.map { $0.0 == "t" ? ("t", .text("checklist")) : $0 })
  }

  private func checklist(_ directive: MarkdownDirective) -> JSON {
    let kind = directive.subject.flatMap { RecordKind.slugged($0.value) }
    let field = directive["field"]?.value ?? "title"
    let items = (kind.map { context.handbook.records($0.folder) } ?? []).compactMap { record in
      record.entries.first { $0.field.name == field }.flatMap {
        fields.text(of: $0.value, $0.field)
      }
    }
    return .object([
      ("t", .text("checklist")),
      ("items", .list(items.map { .list([context.text.paragraph($0)]) })),
    ])
  }
}
