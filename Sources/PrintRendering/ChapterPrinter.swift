import Markup
import Diagnostics
import MarkdownTree
import Model
import Planning

/// One chapter of the book.
struct ChapterPrinter {
  private let chapter: Chapter
  private let number: Int
  private let context: PrintContext

  init(_ chapter: Chapter, number: Int, _ context: PrintContext) {
    self.chapter = chapter
    self.number = number
    self.context = context
  }

  func value() -> JSON {
    let text = chapter[context.language]
    let blocks = BlockPrinter(chapter, number: number, context)
    return .object([
      ("id", .text(Anchor.chapter(chapter.id))), ("number", .text("\(number)")),
      ("title", .text(context.text.marked(text.title))),
      ("summary", text.summary.isEmpty ? .null : .text(context.text.marked(text.summary))),
      ("blocks", .list(borrowed() + blocks.stale("") + blocks.blocks(in: 0) + sources(text))),
    ])
  }

  /// The notice of a chapter that is printed in the other language.
  private func borrowed() -> [JSON] {
    guard chapter.lacking?.language == context.language else { return [] }
    return [
      .object([
        ("t", .text("box")), ("kind", .text("warning")), ("title", .null),
        ("b", .list([context.text.paragraph(context.word("borrowed"))])),
      ])
    ]
  }

  /// The works behind the chapter's statements, under a heading of their own.
  private func sources(_ text: ChapterText) -> [JSON] {
    let sources = context.plan.sources(of: text.body)
    guard !sources.isEmpty else { return [] }
    let items = sources.map { source -> JSON in
      let printer = SourcePrinter(context)
      let name = printer.name(of: source)
      return .list([
        context.text.paragraph(
          [
            .object([
              ("t", .text("ref")), ("to", .text(Anchor.record(source.reference))),
              ("in", .list(context.text.inlines(name))),
            ]), context.text.bare(name.hasSuffix(".") ? " " : ". "),
          ] + printer.title(of: source))
      ])
    }
    return [
      .object([
        ("t", .text("heading")), ("level", .number(2)), ("number", .null),
        ("id", .text(Anchor.chapter(chapter.id) + ".sources")),
        ("title", .text(context.text.marked(context.word("sources")))), ("outlined", .flag(false)),
      ]),
      .object([("t", .text("ul")), ("tight", .flag(true)), ("items", .list(items))]),
    ]
  }
}

/// Names of the places in the book that references lead to.
enum Anchor {
  static func chapter(_ id: String) -> String { "chapter." + id }
  static func section(_ id: String, in chapter: String) -> String { "section.\(chapter).\(id)" }
  static func record(_ record: RecordReference) -> String { "record.\(record.kind).\(record.id)" }
}
