import Diagnostics

/// Turns what libcmark found into a `MarkdownDocument`: positions, directives, footnotes, tables.
struct TreeBuilder {
  let source: SourceMask
  let path: String
  let options: MarkdownOptions
  let policy: LinkPolicy
  let raw: [CMarkNode]
  let tables: TableRun

  var nodes: [MarkdownNode] = []
  var text: [UInt8]
  var diagnostics: [Diagnostic] = []
  var directives: [MarkdownDirective] = []
  var notes: FootnoteRegister
  var headingIDs: [String: Range<Int>] = [:]
  var inline = InlineState()
  private var open: [Open] = []

  /// An output node whose children are still being written.
  private struct Open {
    let node: Int
    let rawEnd: Int
    let quotes: Int
    /// The number of colons of a directive; 0 for what libcmark opened.
    let colons: Int
  }

  /// Directives and containers that may be open at once.
  static let deepestDirective = 128

  init(
    _ source: SourceMask, path: String, options: MarkdownOptions, raw: [CMarkNode],
    notes: FootnoteRegister, tables: TableRun, text: [UInt8]
  ) {
    self.source = source
    self.path = path
    self.options = options
    self.policy = LinkPolicy(internalSchemes: options.internalSchemes)
    self.raw = raw
    self.notes = notes
    self.tables = tables
    self.text = text
    nodes.reserveCapacity(raw.count + 16)
  }

  mutating func build() -> MarkdownDocument {
    nodes.append(MarkdownNode(.document, source: source.body..<source.bytes.count))
    if let root = raw.first { blocks(from: 1, to: Int(root.end), quotes: 0) }
    var number = 0
    while number < notes.numbered.count {
      definition(number)
      number += 1
    }
    nodes[0].endIndex = Int32(nodes.count)
    reportNotes()
    return MarkdownDocument(
      path: path, nodes: nodes, text: text, directives: directives,
      footnotes: notes.numbered.map(\.footnote))
  }

  private mutating func definition(_ number: Int) {
    let note = notes.numbered[number]
    let item = raw[note.rawIndex]
    var node = MarkdownNode(.footnoteDefinition, source: range(of: item))
    node.number = Int32(number)
    node.setDetail(note.label)
    node.setText(text.count..<text.count + note.label.count)
    text += source.bytes[note.label]
    notes.numbered[number].footnote.node = nodes.count
    let index = nodes.count
    nodes.append(node)
    blocks(from: note.rawIndex + 1, to: Int(item.end), quotes: note.quotes)
    nodes[index].endIndex = Int32(nodes.count)
  }

  /// Writes the blocks in a range of what libcmark found, without recursion.
  private mutating func blocks(from first: Int, to end: Int, quotes: Int) {
    let floor = open.count
    var i = first
    while true {
      while open.count > floor, let top = open.last, top.rawEnd <= i { close(top) }
      guard i < end else { break }
      let depth = open.count > floor ? open[open.count - 1].quotes : quotes
      let limit = open.count > floor ? open[open.count - 1].rawEnd : end
      i = block(i, quotes: depth, limit: limit, floor: floor)
    }
    while open.count > floor, let top = open.last { close(top) }
  }

  private mutating func close(_ top: Open) {
    if top.colons > 0 {
      reportUnclosedDirective(top.node)
      let last = nodes[nodes.count - 1].sourceEnd
      nodes[top.node].sourceEnd = max(nodes[top.node].sourceEnd, last)
    }
    nodes[top.node].endIndex = Int32(nodes.count)
    open.removeLast()
  }

  /// Writes one block and answers the index of what comes after it, or of its first child.
  private mutating func block(_ i: Int, quotes: Int, limit: Int, floor: Int) -> Int {
    let item = raw[i]
    switch item.kind {
    case .blockQuote:
      begin(i, quotes: quotes + 1)
    case .bulletList, .orderedList:
      guard !isOfNotesOnly(i) else { return Int(item.end) }
      begin(i, quotes: quotes)
    case .item:
      if notes.isDefinition(i) { return Int(item.end) }
      begin(i, quotes: quotes)
    case .thematicBreak:
      if let mark = source.mark(onLine: Int(item.startLine)) {
        directive(mark, limit: limit, quotes: quotes, floor: floor)
      } else {
        leaf(item)
      }
    case .paragraph:
      if let table = tables.shapes[i] { self.table(table) } else { paragraph(i, quotes: quotes) }
      return Int(item.end)
    case .heading:
      heading(i, quotes: quotes)
      return Int(item.end)
    default:
      leaf(item)
    }
    return i + 1
  }

  private mutating func begin(_ i: Int, quotes: Int) {
    let item = raw[i]
    var node = MarkdownNode(item.kind, source: range(of: item))
    node.flags = item.flags
    node.number = item.number
    open.append(Open(node: nodes.count, rawEnd: Int(item.end), quotes: quotes, colons: 0))
    nodes.append(node)
  }

  private mutating func leaf(_ item: CMarkNode) {
    var node = MarkdownNode(item.kind, source: range(of: item))
    node.flags = item.flags
    node.textStart = item.textStart
    node.firstLength = item.firstLength
    node.secondLength = item.secondLength
    node.endIndex = Int32(nodes.count + 1)
    if item.kind == .refused { reportHTML(node.source) }
    if item.kind == .codeBlock { checkFence(of: node) }
    nodes.append(node)
  }

  private mutating func directive(
    _ mark: SourceMask.Mark, limit: Int, quotes: Int, floor: Int
  ) {
    let line = DirectiveLine(source.bytes, mark.start..<mark.textStart)
    guard line.isOpening else { return closeDirective(line, floor: floor) }
    guard let directive = line.directive else { return reportDirective(line) }
    guard open.count - floor < Self.deepestDirective else { return reportNesting(line.range) }
    var node = MarkdownNode(.directive, source: line.range)
    node.setDetail(directive.nameRange)
    node.number = Int32(directives.count)
    directives.append(directive)
    for range in line.faults { reportArgument(range) }
    open.append(Open(node: nodes.count, rawEnd: limit, quotes: quotes, colons: line.colons))
    nodes.append(node)
  }

  private mutating func closeDirective(_ line: DirectiveLine, floor: Int) {
    var i = open.count - 1
    while i >= floor, open[i].colons > 0, open[i].colons != line.colons { i -= 1 }
    guard i >= floor, open[i].colons == line.colons else { return reportStrayClose(line.range) }
    while open.count > i + 1, let top = open.last { close(top) }
    let node = open.removeLast().node
    nodes[node].sourceEnd = Int32(line.range.upperBound)
    nodes[node].endIndex = Int32(nodes.count)
  }

  private func isOfNotesOnly(_ list: Int) -> Bool {
    guard notes.hasDefinitions else { return false }
    var i = list + 1
    while i < Int(raw[list].end) {
      guard notes.isDefinition(i) else { return false }
      i = Int(raw[i].end)
    }
    return true
  }

  /// The bytes of the source that a block covers.
  func range(of item: CMarkNode) -> Range<Int> {
    let start = source.offset(line: Int(item.startLine), column: Int(item.startColumn))
    let isLine = item.kind == .thematicBreak
    let line = Int(isLine ? item.startLine : item.endLine)
    var end =
      isLine || item.endColumn == 0
      ? source.lineEnd(min(max(line, 1), max(source.lineStarts.count, 1)))
      : min(source.offset(line: line, column: Int(item.endColumn)) + 1, source.bytes.count)
    while end > start, source.bytes[end - 1] == 0x0A || source.bytes[end - 1] == 0x0D { end -= 1 }
    return start..<max(start, end)
  }
}
