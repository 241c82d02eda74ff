import Diagnostics
import Translations

/// A change of one file of the content, and the units whose state it must change.
struct ContentEdit {
  let path: String
  let bytes: [UInt8]
  /// The new states, by unit; every other unit stays current.
  let expected: [String: TranslationState]

  /// What can be done to a text; each returns `nil` where the text offers no place for it.
  enum Kind: CaseIterable {
    /// One letter of one word is another one.
    case word
    /// A line is broken at a space, or a value is written as a folded block.
    case wrapping
    /// Spaces stand at the end of a line.
    case trailingSpaces
    /// A section stands after the one that followed it.
    case order
    /// A section is gone.
    case removal

    /// Whether it is done to sections of chapters alone.
    var isOfSections: Bool { [.trailingSpaces, .order, .removal].contains(self) }
  }
}

/// Makes edits at random places of one text.
struct ContentEditor {
  let entry: TranslationReview.Entry
  let language: Language
  let text: TranslationText
  /// The whole file.
  let bytes: [UInt8]
  /// The sections of the second level in this file, in order, as unit names and stretches.
  let sections: [(name: String, range: Range<Int>)]

  func edit(_ kind: ContentEdit.Kind, _ random: inout some RandomNumberGenerator) -> ContentEdit? {
    switch kind {
    case .word: word(&random)
    case .wrapping: wrapping(&random)
    case .trailingSpaces: trailingSpaces(&random)
    case .order: order(&random)
    case .removal: removal()
    }
  }

  private func made(_ bytes: [UInt8], _ expected: [String: TranslationState] = [:]) -> ContentEdit {
    ContentEdit(path: text.span.path, bytes: bytes, expected: expected)
  }

  private func word(_ random: inout some RandomNumberGenerator) -> ContentEdit? {
    let places = proseLines.flatMap { line in line.filter { isInsideWord($0) } }
    guard let place = places.randomElement(using: &random) else { return nil }
    var changed = bytes
    if language == .english {
      changed[place] = bytes[place] == UInt8(ascii: "e") ? UInt8(ascii: "a") : UInt8(ascii: "e")
    } else {
      // The last byte of one Thai consonant becomes that of another.
      changed[place + 2] = bytes[place + 2] == 0x81 ? 0x82 : 0x81
    }
    return made(changed, [entry.unit.name: .stale(language.other)])
  }

  private func wrapping(_ random: inout some RandomNumberGenerator) -> ContentEdit? {
    if text.form != .section { return folded() }
    let places = proseLines.filter { !hasMark($0) }.flatMap { line in
      line.dropFirst().dropLast().filter {
        bytes[$0] == 0x20 && (isInsideWord($0 + 1) || isLetter($0 + 1)) && isLetterEnd($0 - 1)
      }
    }
    guard let place = places.randomElement(using: &random) else { return nil }
    var changed = bytes
    changed[place] = 0x0A
    return made(changed)
  }

  /// A plain value on its own line as a folded block of two lines.
  private func folded() -> ContentEdit? {
    let range = text.span.range
    guard text.span.path.hasSuffix(".yaml"), range.lowerBound > 1,
      bytes[range.lowerBound - 1] == 0x20, ![0x22, 0x27].contains(bytes[range.lowerBound]),
      range.upperBound < bytes.count, bytes[range.upperBound] == 0x0A,
      let space = range.first(where: { bytes[$0] == 0x20 })
    else { return nil }
    let start = (bytes[..<range.lowerBound].lastIndex(of: 0x0A) ?? -1) + 1
    let isBare = bytes[start..<range.lowerBound].allSatisfy {
      $0 == 0x20 || $0 == 0x3A || (0x61...0x7A).contains($0)
    }
    guard isBare else { return nil }
    let depth = bytes[start...].prefix { $0 == 0x20 }.count + 2
    let margin = [0x0A] + [UInt8](repeating: 0x20, count: depth)
    let lines = bytes[range.lowerBound..<space] + margin + bytes[(space + 1)..<range.upperBound]
    return made(
      bytes[..<range.lowerBound] + Array(">-".utf8) + margin + lines + bytes[range.upperBound...])
  }

  private func trailingSpaces(_ random: inout some RandomNumberGenerator) -> ContentEdit? {
    guard text.form == .section, let line = proseLines.randomElement(using: &random) else {
      return nil
    }
    let spaces = [UInt8](repeating: 0x20, count: Int.random(in: 1...3, using: &random))
    return made(bytes[..<line.upperBound] + spaces + bytes[line.upperBound...])
  }

  private func order(_ random: inout some RandomNumberGenerator) -> ContentEdit? {
    guard sections.count > 1 else { return nil }
    let first = Int.random(in: 0..<sections.count - 1, using: &random)
    let (one, two) = (sections[first].range, sections[first + 1].range)
    let gap: [UInt8] = bytes[..<two.upperBound].suffix(2).elementsEqual([0x0A, 0x0A]) ? [] : [0x0A]
    return made(bytes[..<one.lowerBound] + bytes[two] + gap + bytes[one] + bytes[two.upperBound...])
  }

  private func removal() -> ContentEdit? {
    guard let section = sections.first(where: { $0.name == entry.unit.name }) else { return nil }
    let lost = bytes[section.range]
    // Notes that are written here may belong to other sections; deeper sections would go too.
    let isAlone = zip(lost.dropFirst(), lost.dropFirst(2)).allSatisfy { $0 != (0x5B, 0x5E) }
    let headings = lost.split(separator: 0x0A).count { $0.starts(with: [0x23, 0x23, 0x23, 0x20]) }
    guard isAlone, headings == 0 else { return nil }
    return made(
      Array(bytes[..<section.range.lowerBound]) + bytes[section.range.upperBound...],
      [entry.unit.name: .missing(language)])
  }

  // MARK: Places

  /// The stretches of lines that hold nothing but prose.
  private var proseLines: [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = text.span.range.lowerBound
    while start < text.span.range.upperBound {
      let end = min(
        bytes[start...].firstIndex(of: 0x0A) ?? bytes.count, text.span.range.upperBound)
      let line = bytes[start..<end]
      let isProse =
        text.form != .section
        || !line.starts(with: Array(":::".utf8)) && !line.contains(where: Self.marks.contains)
      if isProse, !line.isEmpty { lines.append(start..<end) }
      start = end + 1
    }
    return lines
  }

  /// What makes a line more than prose: links, notes, ids, facts, code.
  private static let marks = Set("[](){}`!<>&\\".utf8)

  /// Whether a line cannot be broken anywhere: a heading, a row of a table.
  private func hasMark(_ line: Range<Int>) -> Bool {
    bytes[line.lowerBound] == 0x23 || bytes[line].contains(0x7C)
  }

  /// Whether a letter of the edited language stands here that may become another.
  private func isInsideWord(_ place: Int) -> Bool {
    guard place > 0, place + 3 < bytes.count else { return false }
    if language == .english {
      return isLatin(bytes[place]) && isLatin(bytes[place - 1]) && isLatin(bytes[place + 1])
    }
    // A consonant, U+0E01 to U+0E2E, and another letter after it.
    guard bytes[place] == 0xE0, bytes[place + 3] == 0xE0 else { return false }
    return bytes[place + 1] == 0xB8 && (0x81...0xAE).contains(bytes[place + 2])
  }

  private func isLetter(_ place: Int) -> Bool { isLatin(bytes[place]) || bytes[place] == 0xE0 }

  private func isLetterEnd(_ place: Int) -> Bool { isLatin(bytes[place]) || bytes[place] >= 0x80 }

  private func isLatin(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}
