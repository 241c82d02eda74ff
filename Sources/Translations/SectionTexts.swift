import Diagnostics
import Loading
import MarkdownTree
import Model

/// The sections of one language of a chapter, as what they say and where they stand.
struct SectionTexts {
  private let document: MarkdownDocument
  private var normal = NormalText()
  private var seenNotes: Set<Int> = []
  private(set) var texts: [(id: String, text: TranslationText)] = []

  /// The text before the first section has this id; no author can write it.
  static let opening = ""

  /// Sections of the second and third level; what stands below them belongs to them.
  init(_ document: MarkdownDocument, _ headings: [ChapterSection]) {
    self.document = document
    let starts = headings.filter { (2...3).contains($0.level) }
    let end = document.nodes[0].end
    let last = document.footnotes.map(\.node).min() ?? end
    var node = 1
    var id = Self.opening
    for start in starts {
      add(id, node..<start.heading)
      (id, node) = (start.id, start.heading)
    }
    add(id, node..<last)
  }

  private mutating func add(_ id: String, _ nodes: Range<Int>) {
    guard !nodes.isEmpty else { return }
    seenNotes.removeAll(keepingCapacity: true)
    normal.startBlock()
    append(nodes)
    let end = nodes.upperBound < document.nodes.count ? nodes.upperBound : nil
    let start = document.nodes[nodes.lowerBound].source.lowerBound
    let next = end.map { document.nodes[$0].source.lowerBound } ?? Int.max
    let stop = nodes.map { document.nodes[$0].source.upperBound }.filter { $0 <= next }.max()
    let span = Span(document.path, start..<max(start, stop ?? start))
    texts.append((id, TranslationText(hash: normal.takeHash(), form: .section, span: span)))
  }

  private mutating func append(_ nodes: Range<Int>) {
    for index in nodes { append(index, document.nodes[index]) }
  }

  private mutating func append(_ index: Int, _ node: MarkdownNode) {
    switch node.kind {
    case .text: normal.append(document.literal(of: index))
    case .softBreak: if !node.flags.contains(.joined) { normal.appendSpace() }
    case .hardBreak: normal.appendSpace()
    case .code, .fact:
      normal.mark(node.kind.mark)
      normal.append(document.literal(of: index))
    case .emphasis, .strong: normal.mark(node.kind.mark)
    case .link, .image:
      normal.mark(node.kind.mark)
      normal.appendExactly(document.destination(of: index))
      normal.appendExactly(document.title(of: index))
    case .footnoteReference: appendNote(Int(node.number))
    default: appendBlock(index, node)
    }
  }

  private mutating func appendBlock(_ index: Int, _ node: MarkdownNode) {
    normal.startBlock()
    normal.mark(node.kind.mark)
    switch node.kind {
    case .codeBlock:
      normal.appendExactly(document.info(of: index))
      normal.mark(0x0A)
      normal.appendExactly(document.literal(of: index))
    case .refused: normal.append(document.literal(of: index))
    case .directive:
      let directive = document.directive(at: index)
      normal.append(Array(directive.name.utf8)[...])
      for argument in directive.arguments {
        normal.mark(node.kind.mark)
        normal.append(Array("\(argument.key ?? "")=\(argument.value)".utf8)[...])
      }
    default: break
    }
    normal.startBlock()
  }

  /// A note belongs to each section that refers to it, wherever it was written.
  private mutating func appendNote(_ number: Int) {
    normal.mark(MarkdownNode.Kind.footnoteReference.mark)
    guard document.footnotes.indices.contains(number), seenNotes.insert(number).inserted else {
      return
    }
    let node = document.footnotes[number].node
    append(node + 1..<document.nodes[node].end)
  }
}

extension MarkdownNode.Kind {
  /// A byte that stands for the kind and in no text.
  fileprivate var mark: UInt8 { rawValue + 1 }
}
