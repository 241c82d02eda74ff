import Diagnostics
import Markup
import MarkdownTree
import Model

/// The number and the caption of a table in a chapter.
struct PrintTable: Sendable {
  /// Where it stands among the tables of the book: 6.2.
  let number: String
  let anchor: String
  /// What it is called: its own caption, else the records that it shows or the section that it stands in.
  let caption: Caption

  enum Caption: Hashable, Sendable {
    case kind(RecordKind)
    case section(String)
    case own(String)
  }

  /// The tables of a chapter by the index of their nodes.
  ///
  /// - Parameter titles: the titles of the sections by the index of their headings.
  static func numbered(
    in document: MarkdownDocument, chapter: String, number: Int, titles: [Int: String]
  ) -> [Int: PrintTable] {
    var tables: [Int: PrintTable] = [:]
    var title = ""
    var own: (caption: String, end: Int) = ("", 0)
    for index in document.nodes.indices {
      if let section = titles[index] { title = section }
      if let caption = Self.own(of: index, in: document) {
        own = (caption, document.nodes[index].end)
      }
      guard
        let caption = caption(
          of: index, in: document, section: index < own.end ? .own(own.caption) : .section(title))
      else { continue }
      let count = tables.count + 1
      tables[index] = PrintTable(
        number: "\(number).\(count)", anchor: "table.\(chapter).\(count)", caption: caption)
    }
    return tables
  }

  private static func caption(
    of index: Int, in document: MarkdownDocument, section: Caption
  ) -> Caption? {
    switch document.nodes[index].kind {
    case .table: return section
    case .directive:
      let directive = document.directive(at: index)
      guard directive.name == DirectiveKind.table.rawValue else { return nil }
      guard let kind = directive.subject.flatMap({ RecordKind.slugged($0.value) }) else {
        return nil
      }
      return directive["caption"].map { .own($0.value) } ?? .kind(kind)
    default: return nil
    }
  }

  /// The caption that a directive gives the table inside it.
  private static func own(of index: Int, in document: MarkdownDocument) -> String? {
    guard document.nodes[index].kind == .directive else { return nil }
    let directive = document.directive(at: index)
    guard directive.name == DirectiveKind.table.rawValue, directive.subject == nil else {
      return nil
    }
    return directive["caption"]?.value
  }

  /// The members that name a table for the typesetter.
  func name(in context: PrintContext) -> [(String, JSON)]? {
    if context.isLoose { return nil }
    let words =
      switch caption {
      case .kind(let kind): kind.plural[context.language]
      case .section(let title), .own(let title): title
      }
    return [
      ("id", .text(anchor)), ("number", .text(number)),
      ("caption", words.isEmpty ? .null : .text(context.text.marked(words))),
    ]
  }
}
