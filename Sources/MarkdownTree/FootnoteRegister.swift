/// The footnotes of one text: what is defined, and what was referred to so far.
struct FootnoteRegister {
  struct Note {
    var footnote: MarkdownFootnote
    let rawIndex: Int
    let label: Range<Int>
    let quotes: Int
  }

  /// Definitions by label, letter case of ASCII set aside.
  private(set) var defined: [String: Note] = [:]
  /// Second definitions of a label, with the place of the first.
  private(set) var duplicates: [(label: Range<Int>, first: Range<Int>)] = []
  private var definitionItems: Set<Int> = []
  private var numbers: [String: Int] = [:]
  /// The notes referred to, in the order of their first references.
  var numbered: [Note] = []

  var hasDefinitions: Bool { !definitionItems.isEmpty }

  func isDefinition(_ rawIndex: Int) -> Bool {
    !definitionItems.isEmpty && definitionItems.contains(rawIndex)
  }

  mutating func define(_ label: Range<Int>, in bytes: [UInt8], rawIndex: Int, quotes: Int) {
    definitionItems.insert(rawIndex)
    let key = Self.key(bytes[label])
    if let first = defined[key] {
      duplicates.append((label, first.label))
      return
    }
    let footnote = MarkdownFootnote(
      label: String(decoding: bytes[label], as: UTF8.self), node: 0, references: 0)
    defined[key] = Note(footnote: footnote, rawIndex: rawIndex, label: label, quotes: quotes)
  }

  /// The number (from 0) of a defined label; a label met for the first time gets the next one.
  mutating func number(of label: ArraySlice<UInt8>) -> Int? {
    guard hasDefinitions else { return nil }
    let key = Self.key(label)
    if let number = numbers[key] { return number }
    guard let note = defined[key] else { return nil }
    numbers[key] = numbered.count
    numbered.append(note)
    return numbered.count - 1
  }

  /// The labels that nothing refers to, in the order of the source.
  var unused: [Range<Int>] {
    defined.filter { numbers[$0.key] == nil }.map(\.value.label).sorted {
      $0.lowerBound < $1.lowerBound
    }
  }

  private static func key(_ label: ArraySlice<UInt8>) -> String {
    String(decoding: label.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
  }
}
