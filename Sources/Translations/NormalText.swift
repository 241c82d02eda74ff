import Digest

/// What a text says, without what can change and leave it the same: line ends, runs of spaces, where it stands.
///
/// A space between two Thai letters counts for nothing: it is a pause, and a line that is wrapped there loses it.
struct NormalText {
  private(set) var bytes: [UInt8] = []
  private var hasSpace = false
  private var isAfterThai = false
  private var isAtStart = true

  /// The hash of what was appended; nothing stands here afterwards.
  mutating func takeHash() -> UInt64 {
    let hash = SHA256.short(bytes)
    bytes.removeAll(keepingCapacity: true)
    startBlock()
    return hash
  }

  /// Appends letters; a run of spaces and line ends becomes one space or none.
  mutating func append(_ text: ArraySlice<UInt8>) {
    let letters = text.span
    var index = 0
    while index < letters.count {
      let skipped = Self.blank(at: index, of: letters)
      if skipped.length > 0 {
        hasSpace = hasSpace || skipped.isSpace
        index += skipped.length
        continue
      }
      // A run of letters goes over at once: between two of them no space can be lost.
      let start = index
      repeat {
        index += 1
      } while index < letters.count && Self.blank(at: index, of: letters).length == 0
      if hasSpace, !isAtStart, !(isAfterThai && Self.isThai(at: start, of: letters)) {
        bytes.append(0x20)
      }
      bytes.append(contentsOf: text[text.startIndex + start..<text.startIndex + index])
      (hasSpace, isAtStart, isAfterThai) = (false, false, Self.isThai(at: index - 3, of: letters))
    }
  }

  /// How many bytes stand at a place for a space or for nothing; 0 when letters stand there.
  @inline(__always)
  private static func blank(
    at index: Int, of text: Span<UInt8>
  ) -> (length: Int, isSpace: Bool) {
    switch text[index] {
    case 0x20, 0x09, 0x0A, 0x0D: return (1, true)
    case 0xC2 where index + 1 < text.count && text[index + 1] == 0xA0: return (2, true)
    case 0xE2
    where index + 2 < text.count && text[index + 1] == 0x80 && text[index + 2] == 0x8B:
      // U+200B says where a line may end.
      return (3, false)
    default: return (0, false)
    }
  }

  private static func isThai(at index: Int, of text: Span<UInt8>) -> Bool {
    index >= 0 && index + 1 < text.count && text[index] == 0xE0 && text[index + 1] | 1 == 0xB9
  }

  /// Notes a space that no letters stand for.
  mutating func appendSpace() { hasSpace = true }

  /// Appends bytes in which every space counts, such as code.
  mutating func appendExactly(_ text: ArraySlice<UInt8>) { bytes += text }

  /// Appends a mark that is no letter, such as the start of an emphasis.
  mutating func mark(_ mark: UInt8) { bytes.append(mark) }

  /// From here on another block stands: spaces around it count for nothing.
  mutating func startBlock() { (hasSpace, isAtStart, isAfterThai) = (false, true, false) }
}
