import Markup
import Diagnostics
import ThaiText

/// Marks the places where a line of print may end.
struct PrintText: Sendable {
  private let segmenter: WordSegmenter
  private let language: Language
  private let hasThaiDigits: Bool

  /// - Parameter hasThaiDigits: writes the numbers of Thai texts with Thai digits.
  init(words: [String], language: Language, hasThaiDigits: Bool = false) {
    self.language = language
    self.hasThaiDigits = hasThaiDigits && language == .thai
    segmenter = WordSegmenter(extraWords: words)
  }

  /// The text with U+200B at every place where a line may end, for texts that hold Thai; others stay as they are.
  func marked(_ text: String) -> String { broken(digits(text)) }

  /// The text with the digits of the book.
  private func digits(_ text: String) -> String {
    hasThaiDigits ? ThaiDigits.prose(text) : text
  }

  private func broken(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { (0x0E00...0x0E7F).contains($0.value) }) else {
      return text
    }
    let bytes = Array(text.utf8)
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count * 5 / 4)
    var place = 0
    for next in segmenter.lineBreaks(in: bytes) where next > 0 {
      out += bytes[place..<next]
      out += [0xE2, 0x80, 0x8B]
      place = next
    }
    out += bytes[place...]
    return String(decoding: out, as: UTF8.self)
  }

  /// The inlines with marks, where they are read as one text.
  func marked(_ inlines: [JSON]) -> [JSON] { LineMarks(segmenter).marked(inlines) }

  /// An inline of plain text.
  func inline(_ text: String) -> JSON { bare(marked(text)) }

  /// An inline of plain text without marks.
  func bare(_ text: String) -> JSON {
    .object([("t", .text("text")), ("s", .text(text))])
  }

  /// Inlines of running text, with the language of each part that is not in the book's own.
  func inlines(_ text: String) -> [JSON] { marked(bareInlines(text)) }

  /// The same without marks.
  func bareInlines(_ text: String) -> [JSON] {
    let bytes = Array(text.utf8)[...]
    let runs = language == .thai ? LanguageRuns.latin(in: bytes) : LanguageRuns.thai(in: bytes)
    guard !runs.isEmpty else { return [bare(digits(text))] }
    func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
    var out: [JSON] = []
    var start = bytes.startIndex
    for run in runs {
      if start < run.lowerBound { out.append(bare(digits(string(start..<run.lowerBound)))) }
      out.append(bare(string(run), in: language.other, within: language))
      start = run.upperBound
    }
    if start < bytes.endIndex { out.append(bare(digits(string(start..<bytes.endIndex)))) }
    return out
  }

  /// An inline of text that is not in the language around it.
  func inline(_ text: String, in language: Language, within around: Language) -> JSON {
    bare(language == self.language ? marked(text) : broken(text), in: language, within: around)
  }

  func bare(_ text: String, in language: Language, within around: Language) -> JSON {
    guard language != around else { return bare(text) }
    return .object([
      ("t", .text("lang")), ("l", .text(language.tag)), ("in", .list([bare(text)])),
    ])
  }

  /// A paragraph of plain text.
  func paragraph(_ text: String) -> JSON { paragraph(inlines(text)) }

  func paragraph(_ inlines: [JSON]) -> JSON {
    .object([("t", .text("p")), ("in", .list(inlines))])
  }
}
