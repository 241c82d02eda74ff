import Markup
import Diagnostics
import MarkdownTree
import Model
import Planning

/// Turns the inlines of a chapter into inlines of the book.
struct InlinePrinter {
  private let chapter: Chapter
  private let context: PrintContext
  private let document: MarkdownDocument
  private let terms: [Int: [GlossaryTerms.Use]]
  private let indexed: [Int: [GlossaryTerms.Use]]

  init(_ chapter: Chapter, _ context: PrintContext) {
    self.chapter = chapter
    self.context = context
    document = chapter[context.language].body
    terms = context.isLoose ? [:] : context.plan.terms.firstUses(in: document, context.language)
    indexed = context.isLoose ? [:] : context.index.uses(in: chapter)
  }

  /// The inlines that stand directly in a node.
  func inlines(in node: Int) -> [JSON] { context.text.marked(bareInlines(in: node)) }

  /// The same without marks. Texts with a vanishing line break between them become one, so that a word
  /// that the author's line cut is whole again.
  private func bareInlines(in node: Int) -> [JSON] {
    var out: [JSON] = []
    var text = ""
    func flush() {
      if !text.isEmpty { out += context.text.bareInlines(text) }
      text = ""
    }
    for index in document.children(of: node) {
      switch document.nodes[index].kind {
      case .text:
        for piece in pieces(of: index) {
          for entry in piece.entries {
            flush()
            out.append(.object([("t", .text("ix")), ("k", .text(Anchor.record(entry)))]))
          }
          guard let term = piece.term else {
            text += piece.text
            continue
          }
          flush()
          out.append(reference(term, piece.text))
        }
      case .softBreak: if !document.nodes[index].flags.contains(.joined) { text += " " }
      case .fact: fact(index, &text, &out, flush)
      default:
        flush()
        if let value = inline(index) { out.append(value) }
      }
    }
    flush()
    return out
  }

  /// A piece of a text: a term of the glossary that is first used there, and what the index has of it.
  private struct Piece {
    let text: String
    var term: RecordReference?
    var entries: [RecordReference] = []
  }

  /// A text, cut where a term is first used or the index leads to.
  private func pieces(of index: Int) -> [Piece] {
    let literal = document.literal(of: index)
    func string(_ range: Range<Int>) -> String {
      String(
        decoding: literal[
          literal.startIndex + range.lowerBound..<literal.startIndex + range.upperBound],
        as: UTF8.self)
    }
    var cuts: [Int: Piece] = [:]
    let terms = terms[index] ?? []
    for use in terms {
      cuts[use.range.lowerBound] = Piece(text: string(use.range), term: use.term)
    }
    for use in indexed[index] ?? [] {
      let start = use.range.lowerBound
      if terms.contains(where: { $0.range.contains(start) && $0.range.lowerBound < start }) {
        continue
      }
      cuts[start, default: Piece(text: "")].entries.append(use.term)
    }
    var pieces: [Piece] = []
    var start = 0
    for (place, piece) in cuts.sorted(by: { $0.key < $1.key }) {
      pieces.append(Piece(text: string(start..<place)))
      pieces.append(piece)
      start = place + piece.text.utf8.count
    }
    return pieces + [Piece(text: string(start..<literal.count))]
  }

  /// A term with a link to its place in the glossary, without the page that a reference in prose gives.
  private func reference(_ term: RecordReference, _ text: String) -> JSON {
    .object([
      ("t", .text("ref")), ("to", .text(Anchor.record(term))), ("page", .flag(false)),
      ("in", .list([context.text.bare(text)])),
    ])
  }

  private func fact(
    _ index: Int, _ text: inout String, _ out: inout [JSON], _ flush: () -> Void
  ) {
    guard
      case .text(let words, let language) = context.handbook.resolve(
        document.literalString(of: index), in: context.language)
    else { return }
    if language == context.language {
      text += words
    } else {
      flush()
      out.append(context.text.bare(words, in: language, within: context.language))
    }
  }

  private func inline(_ index: Int) -> JSON? {
    switch document.nodes[index].kind {
    case .strong: wrapped("strong", index)
    case .emphasis: wrapped("em", index)
    case .code:
      .object([("t", .text("code")), ("s", .text(document.literalString(of: index)))])
    case .hardBreak: .object([("t", .text("br"))])
    case .link: link(index)
    case .image: context.text.bare(document.plainText(of: index))
    case .footnoteReference: footnote(index)
    case .refused: context.text.bare(document.literalString(of: index))
    default: nil
    }
  }

  private func wrapped(_ name: String, _ index: Int) -> JSON {
    .object([("t", .text(name)), ("in", .list(bareInlines(in: index)))])
  }

  private func link(_ index: Int) -> JSON {
    let inner = JSON.list(bareInlines(in: index))
    let resolution = context.plan.links.resolve(
      document.destinationString(of: index), from: chapter, in: context.language)
    guard case .target(let target) = resolution else {
      return .object([("t", .text("lang")), ("l", .text(context.language.tag)), ("in", inner)])
    }
    if context.isLoose, let address = address(of: target) {
      return .object([("t", .text("link")), ("url", .text(address)), ("in", inner)])
    }
    switch target {
    case .outside(let address):
      return .object([("t", .text("link")), ("url", .text(address)), ("in", inner)])
    case .here(let anchor): return reference(Anchor.section(anchor, in: chapter.id), inner)
    case .chapter(let id, let anchor):
      if let subject = context.plan.subject(ofChapter: id),
        !context.plan.hasPage(subject, in: context.language)
      {
        // The book has no such chapter; the site has it in the other language.
        let page = context.plan.address(of: subject, in: context.language)
        let address = context.plan.baseAddress + page + (anchor.map { "#" + $0 } ?? "")
        return .object([("t", .text("link")), ("url", .text(address)), ("in", inner)])
      }
      if let anchor { return reference(Anchor.section(anchor, in: id), inner) }
      let isPart = context.handbook.parts.contains { $0.opening?.id == id }
      return reference(isPart ? "part." + id : Anchor.chapter(id), inner)
    case .record(let record): return reference(Anchor.record(record), inner)
    case .language(let tag):
      return .object([("t", .text("lang")), ("l", .text(tag)), ("in", inner)])
    case .figure:
      return .object([("t", .text("lang")), ("l", .text(context.language.tag)), ("in", inner)])
    }
  }

  private func reference(_ anchor: String, _ inner: JSON) -> JSON {
    .object([
      ("t", .text("ref")), ("to", .text(anchor)), ("number", context.number(of: anchor)),
      ("in", inner),
    ])
  }

  /// The page on the site that a target has.
  private func address(of target: LinkTarget) -> String? {
    let plan = context.plan
    let language = context.language
    switch target {
    case .here(let anchor):
      let month = String(chapter.id.split(separator: "/").last ?? "")
      return plan.issue(month, in: language).map { "\($0.address)#\(anchor)" }
    case .chapter(let id, let anchor):
      return plan.subject(ofChapter: id).map {
        plan.baseAddress + plan.address(of: $0, in: language) + (anchor.map { "#" + $0 } ?? "")
      }
    case .record(let record):
      return plan.baseAddress + plan.address(of: .record(record), in: language)
    case .outside, .language, .figure: return nil
    }
  }

  private func footnote(_ index: Int) -> JSON? {
    let note = document.footnotes[Int(document.nodes[index].number)]
    if context.isLoose {
      // A sheet has no room below for notes.
      let paragraphs = document.children(of: note.node).map(bareInlines)
      let inner = paragraphs.map { [context.text.bare(" ")] + $0 }.joined().dropFirst()
      return .object([
        ("t", .text("lang")), ("l", .text(context.language.tag)),
        ("in", .list([context.text.bare(" (")] + inner + [context.text.bare(")")])),
      ])
    }
    let blocks = document.children(of: note.node).map { paragraph -> JSON in
      context.text.paragraph(inlines(in: paragraph))
    }
    let number = Int(document.nodes[index].number) + 1
    return .object([("t", .text("fn")), ("n", .number(number)), ("b", .list(blocks))])
  }
}
