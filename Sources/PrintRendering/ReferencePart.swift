import Markup
import Diagnostics
import MarkdownTree
import Model
import Planning
import ThaiText

/// The annexes of the book: records that prose refers to, the glossary, the sources.
struct ReferencePart {
  /// Kinds printed as annexes, by folder name. Facts stay on the site: the book carries their sources.
  private static let kinds = [
    "networks", "case_studies", "roles", "coordination_levels", "coordination_conditions",
    "coordinator_qualities", "formation_steps", "principles", "guidelines", "characteristics",
    "network_types", "participation_levels", "channels", "parties", "agencies",
    "structure_components", "support_measures", "success_factors", "working_patterns",
    "work_cycle", "places", "laws", "glossary", "sources",
  ]

  private let context: PrintContext
  private let fields: FieldPrinter
  /// The chapters that show a record whole, by record.
  private let cards: [RecordReference: Chapter]

  init(_ context: PrintContext) {
    self.context = context
    fields = FieldPrinter(context)
    var cards: [RecordReference: Chapter] = [:]
    for chapter in context.handbook.chapters where !chapter.isHidden(in: context.language) {
      for directive in chapter[context.language].body.directives
      where directive.name == DirectiveKind.record.rawValue {
        guard let name = directive.subject?.value,
          let record = ProseReferences.reference(name), cards[record] == nil
        else { continue }
        cards[record] = chapter
      }
    }
    self.cards = cards
  }

  func parts() -> [JSON] {
    let kinds = Self.kinds.compactMap(RecordKind.named).filter {
      !context.handbook.records($0.folder).isEmpty
    }
    guard !kinds.isEmpty else { return [] }
    return [
      .object([
        ("id", .text("part.annexes")),
        ("title", .text(context.text.marked(context.word("records")))),
        ("summary", .text(context.text.marked(context.word("records_lead")))),
        ("chapters", .list(kinds.map(chapter) + reports() + [IndexPrinter(context).chapter()])),
      ])
    ]
  }

  /// The reports that a reader of paper cannot look up on the site.
  private func reports() -> [JSON] {
    let wanted: Set<ReportKind> = [.unknowns, .originalPages]
    return Reports.kinds(in: context.handbook).filter(wanted.contains)
      .map(ReportPrinter(context).chapter)
  }

  private func chapter(_ kind: RecordKind) -> JSON {
    let language = context.language
    var records = context.handbook.records(kind.folder)
    if kind.folder == "glossary" {
      let order = context.order
      records.sort { ThaiOrder.precedes($0.title(in: order).text, $1.title(in: order).text) }
    }
    if kind.folder == "sources" {
      let names = context.plan.sourceNames
      let order = context.order
      records.sort {
        ThaiOrder.precedes(names.name(of: $0.id, in: order), names.name(of: $1.id, in: order))
      }
    }
    var blocks: [JSON] = []
    if let notice = context.handbook.notice(for: kind) {
      blocks.append(
        .object([
          ("t", .text("box")), ("kind", .text("lost")), ("title", .null),
          ("b", .list([context.text.paragraph(notice.shown(in: language).text)])),
        ]))
    }
    blocks += records.flatMap(record)
    return .object([
      ("id", .text("annex.\(kind.folder)")), ("number", .null),
      ("title", .text(context.text.marked(kind.plural[language]))),
      ("summary", .text(context.text.marked(kind.summary[language]))), ("blocks", .list(blocks)),
    ])
  }

  private func record(_ record: Record) -> [JSON] {
    let isSource = record.kind.folder == "sources"
    let source = SourcePrinter(context)
    var shown = isSource ? source.name(of: record) : record.title(in: context.language).text
    if record.kind.folder == "glossary" {
      shown += " · \(record.title(in: context.language.other).text)"
    }
    return [
      .object([
        ("t", .text("heading")), ("level", .number(2)), ("number", .null),
        ("id", .text(Anchor.record(record.reference))),
        ("title", .text(context.text.marked(shown))),
        ("outlined", .flag(false)),
      ])
    ]
      + StaleNoticePrinter(context).blocks(
        context.plan.staleNotice(of: record.reference, context.language))
      + (isSource ? source.blocks(of: record) : blocks(of: record)).map {
        $0.placed("content/records/\(record.kind.folder)/\(record.id).yaml")
      }
  }

  /// What the annex says of a record. One that a chapter shows whole is not printed twice.
  private func blocks(of record: Record) -> [JSON] {
    let whole = fields.blocks(of: record)
    guard let chapter = cards[record.reference] else { return whole }
    let anchor = Anchor.chapter(chapter.id)
    let title = context.text.inlines(chapter[context.language].title)
    let reference = JSON.object([
      ("t", .text("ref")), ("to", .text(anchor)), ("number", context.number(of: anchor)),
      ("in", .list(title)),
    ])
    let lead = context.text.inlines(context.word("in_full") + " ")
    return Array(whole.prefix(1)) + [context.text.paragraph(lead + [reference])]
  }
}
