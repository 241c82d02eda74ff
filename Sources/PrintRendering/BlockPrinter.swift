import Diagnostics
import Figures
import MarkdownTree
import Markup
import Model
import Planning

/// Turns the blocks of a chapter into blocks of the book.
struct BlockPrinter {
  private let chapter: Chapter
  private let context: PrintContext
  private let document: MarkdownDocument
  private let inlines: InlinePrinter
  private let headings: [Int: ChapterSection]
  private let tables: [Int: PrintTable]
  private let figures: PrintFigures

  init(_ chapter: Chapter, number: Int, _ context: PrintContext) {
    self.chapter = chapter
    self.context = context
    document = chapter[context.language].body
    inlines = InlinePrinter(chapter, context)
    let sections = chapter[context.language].sections
    headings = Dictionary(sections.map { ($0.heading, $0) }) { first, _ in first }
    tables = PrintTable.numbered(
      in: document, chapter: chapter.id, number: number, titles: headings.mapValues(\.title))
    figures = PrintFigures(chapter, number: number, context)
  }

  /// The blocks that stand directly in a node.
  func blocks(in node: Int) -> [JSON] {
    document.children(of: node).flatMap { index in
      let span = document.span(of: index)
      return block(index).map { $0.placed("\(span.path)@\(span.range.lowerBound)") }
    }
  }

  private func block(_ index: Int) -> [JSON] {
    let node = document.nodes[index]
    switch node.kind {
    case .paragraph: return paragraph(index)
    case .heading: return heading(index)
    case .blockQuote:
      return [.object([("t", .text("quote")), ("b", .list(blocks(in: index)))])]
    case .bulletList, .orderedList: return [list(index)]
    case .codeBlock:
      return [.object([("t", .text("code")), ("s", .text(document.literalString(of: index)))])]
    case .thematicBreak: return [.object([("t", .text("rule"))])]
    case .table: return [table(index)]
    case .directive: return directive(index)
    default: return []
    }
  }

  private func paragraph(_ index: Int) -> [JSON] {
    let children = Array(document.children(of: index))
    if children.count == 1, document.nodes[children[0]].kind == .image {
      return [figures.picture(children[0], in: index)]
    }
    return [context.text.paragraph(inlines.inlines(in: index))]
  }

  private func heading(_ index: Int) -> [JSON] {
    guard let section = headings[index] else { return [] }
    let anchor = Anchor.section(section.id, in: chapter.id)
    return [
      .object([
        ("t", .text("heading")), ("level", .number(section.level)),
        ("number", context.number(of: anchor)), ("id", .text(anchor)),
        ("title", .text(context.text.marked(section.title))), ("outlined", .flag(true)),
      ])
    ] + stale(section.id)
  }

  /// The notice of a section that is out of date; an empty id stands for the start of the chapter.
  func stale(_ id: String) -> [JSON] {
    let notice = context.plan.staleNotice(ofSection: id, in: chapter, context.language)
    return StaleNoticePrinter(context).blocks(notice)
  }

  private func list(_ index: Int) -> JSON {
    let node = document.nodes[index]
    let items = document.children(of: index).map { JSON.list(blocks(in: $0)) }
    return .object([
      ("t", .text(node.kind == .orderedList ? "ol" : "ul")),
      ("tight", .flag(node.flags.contains(.tight))), ("start", .number(Int(node.number))),
      ("items", .list(items)),
    ])
  }

  private func table(_ index: Int) -> JSON {
    let rows = document.children(of: index).map { row in
      document.children(of: row).map { cell in
        (inlines: inlines.inlines(in: cell), alignment: document.nodes[cell].alignment)
      }
    }
    let head = rows.first ?? []
    return TableShape.value(
      columns: head.map { TableShape.name(of: $0.alignment) }, head: head.map(\.inlines),
      rows: rows.dropFirst().map { $0.map(\.inlines) }, name: tables[index]?.name(in: context))
  }

  private func directive(_ index: Int) -> [JSON] {
    let directive = document.directive(at: index)
    if directive.name == DirectiveKind.figure.rawValue {
      let caption = document.children(of: index).first { document.nodes[$0].kind == .paragraph }
      return figures.blocks(directive, at: index, caption: caption.map(inlines.inlines))
    }
    let inner = blocks(in: index)
    let printer = DirectivePrinter(context)
    guard let kind = DirectiveKind(rawValue: directive.name) else { return inner }
    return printer.blocks(kind, directive, inner: inner, table: tables[index])
  }
}

/// The shape of tables in the book.
enum TableShape {
  static func name(of alignment: MarkdownNode.Alignment) -> String {
    switch alignment {
    case .right: "right"
    case .center: "center"
    case .none, .left: "left"
    }
  }

  /// A table; `name` holds its anchor, number and caption.
  static func value(
    columns: [String], head: [[JSON]], rows: [[[JSON]]], name: [(String, JSON)]? = nil
  ) -> JSON {
    .object(
      [("t", .text("table")), ("columns", .list(columns.map { .text($0) }))]
        + (name ?? [("caption", .null), ("number", .null)]) + [
          ("head", .list(head.map { .list($0) })),
          ("rows", .list(rows.map { row in .list(row.map { .list($0) }) })),
        ])
  }
}
