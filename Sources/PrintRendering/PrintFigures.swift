import Diagnostics
import Figures
import MarkdownTree
import Markup
import Model
import Planning

/// The figures of a chapter as blocks of the book, numbered like its tables.
struct PrintFigures: Sendable {
  private let chapter: Chapter
  private let number: Int
  private let context: PrintContext
  private let document: MarkdownDocument
  private let numbers: [Int: Int]

  init(_ chapter: Chapter, number: Int, _ context: PrintContext) {
    self.chapter = chapter
    self.number = number
    self.context = context
    document = chapter[context.language].body
    numbers = FigureNumbers.numbers(in: document)
  }

  /// A picture that stands in a paragraph of its own; its title is its caption.
  func picture(_ index: Int, in paragraph: Int) -> JSON {
    let title = document.titleString(of: index)
    return file(
      document.destinationString(of: index), alternative: document.plainText(of: index),
      caption: title.isEmpty ? .null : .text(context.text.marked(title)), at: paragraph)
  }

  /// A figure directive; one that is drawn from records is followed by the same as a table.
  func blocks(_ directive: MarkdownDirective, at index: Int, caption: [JSON]?) -> [JSON] {
    let language = chapter.language(shownIn: context.language)
    let board = DrawingBoard(context.handbook, language)
    guard let drawing = board.drawing(for: directive) else {
      return [
        file(
          directive.subject?.value ?? "", alternative: directive["alt"]?.value ?? "",
          caption: caption.map { .list($0) } ?? .null, at: index)
      ]
    }
    let svg = drawing.svg(
      id: "drawn.\(language.tag).\(anchor(index))", language: language)
    let words = caption.map { JSON.list($0) } ?? .text(context.text.marked(drawing.title))
    return [
      .object(
        [
          ("t", .text("drawing")), ("svg", .text(String(decoding: svg, as: UTF8.self))),
          ("outline", .text(String(decoding: drawing.outline, as: UTF8.self))),
          ("units", .list([drawing.width, drawing.height, Drawing.margin].map { .number($0) })),
          ("texts", .list(drawing.texts.map(text))),
          ("alt", .text("\(drawing.title). \(drawing.description)")),
        ] + name(of: index) + [("caption", words)]),
      table(drawing.table),
    ]
  }

  /// A line of text in the units of its drawing.
  private func text(_ text: Drawing.Text) -> JSON {
    .object([
      ("s", .text(text.words)), ("x", .number(text.x)), ("y", .number(text.y)),
      ("size", .number(text.size)), ("bold", .flag(text.isBold)),
      ("middle", .flag(text.anchor == .middle)), ("light", .flag(text.isKnockedOut)),
    ])
  }

  private func table(_ table: Drawing.Table) -> JSON {
    TableShape.value(
      columns: table.head.map { _ in "left" }, head: table.head.map { context.text.inlines($0) },
      rows: table.rows.map { row in row.map { context.text.inlines($0) } })
  }

  private func file(
    _ written: String, alternative: String, caption: JSON, at index: Int
  ) -> JSON {
    var path = ""
    if case .target(.figure(let found)) = context.plan.links.figure(written, from: chapter) {
      path = found
    }
    return .object(
      [("t", .text("figure")), ("path", .text("/" + path)), ("alt", .text(alternative))]
        + name(of: index) + [("caption", caption)])
  }

  private func anchor(_ index: Int) -> String { "figure.\(chapter.id).\(numbers[index] ?? 0)" }

  private func name(of index: Int) -> [(String, JSON)] {
    [("id", .text(anchor(index))), ("number", .text("\(number).\(numbers[index] ?? 0)"))]
  }
}
