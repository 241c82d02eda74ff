/// One node of a Markdown document, in 40 bytes.
///
/// Nodes stand in preorder in one array; a node's subtree runs up to `end`. Texts are ranges into
/// `MarkdownDocument.text`, positions are byte offsets into the source file.
package struct MarkdownNode: Sendable {
  /// What a node is: blocks first, then inlines.
  package enum Kind: UInt8, Sendable, CaseIterable {
    case document, paragraph, heading, blockQuote, bulletList, orderedList, item
    case codeBlock, thematicBreak, table, tableRow, tableCell, directive, footnoteDefinition
    case text, softBreak, hardBreak, code, emphasis, strong, link, image
    case footnoteReference, fact
    /// Raw HTML, kept as text that can do nothing.
    case refused
  }

  /// What is true of a node beside its kind.
  package struct Flags: OptionSet, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// A list whose items stand close together: its paragraphs are printed without tags.
    package static let tight = Flags(rawValue: 1)
    /// A table row that holds the heads of the columns.
    package static let header = Flags(rawValue: 2)
    /// A soft break between two Thai letters: no output prints anything for it.
    package static let joined = Flags(rawValue: 4)
    /// An ordered list written with `1)` rather than `1.`.
    package static let parenthesis = Flags(rawValue: 8)
    /// Refused HTML that stands as a block of its own.
    package static let block = Flags(rawValue: 16)
    /// A link or image whose destination was refused; its destination is empty.
    package static let inert = Flags(rawValue: 32)
    /// A link written as `<https://…>`.
    package static let automatic = Flags(rawValue: 64)
  }

  /// How the cells of a table column are set.
  package enum Alignment: UInt8, Sendable {
    case none, left, center, right
  }

  package let kind: Kind
  package internal(set) var flags: Flags = []
  /// The level of a heading (1 to 6), or the raw value of a cell's alignment.
  var small: UInt16 = 0
  /// The index after the last node of the subtree.
  var endIndex: Int32 = 0
  var sourceStart: Int32
  var sourceEnd: Int32
  var detailStart: Int32 = 0
  var detailEnd: Int32 = 0
  var textStart: Int32 = 0
  var firstLength: Int32 = 0
  var secondLength: Int32 = 0
  /// The first number of a list, or an index into the document's directives or footnotes.
  package internal(set) var number: Int32 = 0

  init(_ kind: Kind, source: Range<Int>) {
    self.kind = kind
    sourceStart = Int32(truncatingIfNeeded: source.lowerBound)
    sourceEnd = Int32(truncatingIfNeeded: source.upperBound)
  }

  /// The index after the last node of the subtree.
  package var end: Int { Int(endIndex) }
  /// The bytes of the source file that the node was read from.
  package var source: Range<Int> { Int(sourceStart)..<max(Int(sourceStart), Int(sourceEnd)) }
  /// The narrowest part of the source that matters: a link's destination, a heading's id, a
  /// fact's reference; the whole node when there is none.
  package var detail: Range<Int> {
    detailEnd > detailStart ? Int(detailStart)..<Int(detailEnd) : source
  }
  /// The level of a heading, 1 to 6.
  package var level: Int { Int(small) }
  /// Which of the references to its note a footnote reference is, from 1.
  package var occurrence: Int { Int(small) }
  /// How a table cell is set.
  package var alignment: Alignment {
    Alignment(rawValue: UInt8(truncatingIfNeeded: small)) ?? .none
  }

  var firstText: Range<Int> { Int(textStart)..<Int(textStart + firstLength) }
  var secondText: Range<Int> {
    Int(textStart + firstLength)..<Int(textStart + firstLength + secondLength)
  }

  mutating func setDetail(_ range: Range<Int>) {
    detailStart = Int32(truncatingIfNeeded: range.lowerBound)
    detailEnd = Int32(truncatingIfNeeded: range.upperBound)
  }

  mutating func setText(_ range: Range<Int>) {
    textStart = Int32(truncatingIfNeeded: range.lowerBound)
    firstLength = Int32(truncatingIfNeeded: range.count)
  }
}
