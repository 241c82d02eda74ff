package import Diagnostics

/// Reads a Markdown text: CommonMark 0.30 with tables, footnotes, directives, facts and heading ids.
package enum MarkdownReader {
  /// Reads a text from `bodyOffset`, where the front matter of the file ends.
  ///
  /// The value is missing only when the text cannot be taken at all: not UTF-8, too large, or
  /// made so that reading it would take minutes. Whatever else is refused is left out or made
  /// inert, and reported.
  package static func read(
    _ bytes: [UInt8], path: String, from bodyOffset: Int = 0, options: MarkdownOptions = .init()
  ) -> Checked<MarkdownDocument> {
    let unfit = TextGuard.check(bytes, path: path)
    if unfit.contains(where: { $0.code != .byteOrderMark }) { return Checked(nil, unfit) }
    var body = bodyOffset
    if body == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { body = 3 }
    var source = SourceMask(bytes, body: body)
    let tooCostly = MarkdownGuard(path: path).check(source)
    if !tooCostly.isEmpty { return Checked(nil, unfit + tooCostly) }

    var text: [UInt8] = []
    let (raw, notes) = parse(&source, text: &text)
    var finder = TableFinder(source)
    let tables = TableRun(finder.find(in: raw), source, text: &text)
    var builder = TreeBuilder(
      source, path: path, options: options, raw: raw, notes: notes, tables: tables, text: text)
    let document = builder.build()
    let diagnostics = (unfit + builder.diagnostics).sorted { $0.offset < $1.offset }
    return Checked(document, diagnostics)
  }

  /// Runs libcmark until every line that was masked has come out as the block it stands for.
  private static func parse(
    _ source: inout SourceMask, text: inout [UInt8]
  ) -> ([CMarkNode], FootnoteRegister) {
    for attempt in 0... {
      text.removeAll(keepingCapacity: true)
      text.reserveCapacity(source.bytes.count)
      let raw = CMark.parse([source.readable], into: &text)
      var notes = FootnoteRegister()
      guard !source.marks.isEmpty else { return (raw, notes) }
      let kept = recognised(raw, source, &notes)
      if kept.count == source.marks.count { return (raw, notes) }
      source.keep(attempt < 4 ? kept : [])
    }
    return ([], FootnoteRegister())
  }

  /// The lines whose marks libcmark found to be blocks.
  private static func recognised(
    _ raw: [CMarkNode], _ source: SourceMask, _ notes: inout FootnoteRegister
  ) -> Set<Int> {
    var kept: Set<Int> = []
    for (index, item) in raw.enumerated() {
      guard item.kind == .thematicBreak || item.kind == .item,
        let mark = source.mark(onLine: Int(item.startLine)),
        source.offset(line: mark.line, column: Int(item.startColumn)) == mark.start
      else { continue }
      switch mark.kind {
      case .directive where item.kind == .thematicBreak: kept.insert(mark.line)
      case .number where item.kind == .item: kept.insert(mark.line)
      case .footnote(let label) where item.kind == .item:
        kept.insert(mark.line)
        let prefix = source.bytes[source.lineStarts[mark.line - 1]..<mark.start]
        let quotes = prefix.count { $0 == 0x3E }
        notes.define(label, in: source.bytes, rawIndex: index, quotes: quotes)
      default: break
      }
    }
    return kept
  }
}
