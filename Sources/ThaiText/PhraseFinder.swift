/// Finds the phrases of a list in running text: at each place the longest, and whole words only.
///
/// Letters A to Z match in either case, and an English phrase also with an `s` after it. A Thai phrase starts and
/// ends where the segmenter sees a word start or end, so that รัฐ is not found in รัฐบาล.
package struct PhraseFinder: Sendable {
  /// A phrase that was found.
  package struct Match: Hashable, Sendable {
    /// UTF-8 offsets into the text.
    package let range: Range<Int>
    /// The phrase's place in the list.
    package let phrase: Int
  }

  private let phrases: [[UInt8]]
  /// The phrases that start with each letter, longest first.
  private let starts: [[Int]]
  private let segmenter: WordSegmenter

  package init(_ list: [String], segmenter: WordSegmenter) {
    phrases = list.map { $0.utf8.map(Self.lowercased) }
    var starts = [[Int]](repeating: [], count: Self.slots)
    for (index, phrase) in phrases.enumerated() {
      if let slot = Self.slot(phrase, at: 0) { starts[slot].append(index) }
    }
    let lengths = phrases.map(\.count)
    self.starts = starts.map { $0.sorted { (lengths[$1], $0) < (lengths[$0], $1) } }
    self.segmenter = segmenter
  }

  /// The phrases in `text`, in order, none within another.
  package func matches(in text: [UInt8]) -> [Match] {
    var matches: [Match] = []
    var edges: Set<Int>?
    var offset = 0
    while offset < text.count {
      if let slot = Self.slot(text, at: offset), !starts[slot].isEmpty,
        let match = match(in: text, at: offset, starts[slot], &edges)
      {
        matches.append(match)
        offset = match.range.upperBound
      } else {
        offset += 1
      }
    }
    return matches
  }

  private func match(
    in text: [UInt8], at offset: Int, _ candidates: [Int], _ edges: inout Set<Int>?
  ) -> Match? {
    for index in candidates {
      let phrase = phrases[index]
      var end = offset + phrase.count
      guard end <= text.count,
        zip(phrase, text[offset..<end]).allSatisfy({ $0 == Self.lowercased($1) })
      else { continue }
      if end < text.count, Self.isLatin(text[end - 1]), text[end] | 0x20 == UInt8(ascii: "s") {
        end += 1
      }
      if isEdge(offset, of: text, &edges), isEdge(end, of: text, &edges) {
        return Match(range: offset..<end, phrase: index)
      }
    }
    return nil
  }

  /// Whether a word may start or end at an offset.
  private func isEdge(_ offset: Int, of text: [UInt8], _ edges: inout Set<Int>?) -> Bool {
    guard offset > 0, offset < text.count else { return true }
    let (before, after) = (text[offset - 1], text[offset])
    if Self.isLatin(before) || Self.isLatin(after) {
      return !(Self.isLatin(before) && Self.isLatin(after))
    }
    guard before >= 0x80, after >= 0x80 else { return true }
    let known: Set<Int>
    if let edges {
      known = edges
    } else {
      known = Set(segmenter.words(in: text).flatMap { [$0.lowerBound, $0.upperBound] })
      edges = known
    }
    return known.contains(offset)
  }

  private static func isLatin(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }

  private static func lowercased(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
  }

  private static let slots = 0x80 + 0x1000

  /// A number for the letter at an offset, or `nil` within a letter.
  private static func slot(_ text: [UInt8], at offset: Int) -> Int? {
    let byte = text[offset]
    if byte < 0x80 { return Int(lowercased(byte)) }
    guard byte >= 0xC0 else { return nil }
    let second = offset + 1 < text.count ? Int(text[offset + 1]) & 0x3F : 0
    let third = offset + 2 < text.count ? Int(text[offset + 2]) & 0x3F : 0
    return 0x80 + (second << 6 | third)
  }
}
