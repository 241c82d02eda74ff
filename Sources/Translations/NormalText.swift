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
    var index = text.startIndex
    while index < text.endIndex {
      let byte = text[index]
      let next = index + 1 < text.endIndex ? text[index + 1] : 0
      switch byte {
      case 0x20, 0x09, 0x0A, 0x0D:
        hasSpace = true
        index += 1
      case 0xC2 where next == 0xA0:
        hasSpace = true
        index += 2
      case 0xE2 where next == 0x80 && index + 2 < text.endIndex && text[index + 2] == 0x8B:
        // U+200B says where a line may end.
        index += 3
      default:
        let length = min(Self.length(of: byte), text.endIndex - index)
        let isThai = byte == 0xE0 && (next == 0xB8 || next == 0xB9)
        if hasSpace, !isAtStart, !(isAfterThai && isThai) { bytes.append(0x20) }
        bytes += text[index..<index + length]
        (hasSpace, isAtStart, isAfterThai) = (false, false, isThai)
        index += length
      }
    }
  }

  /// Notes a space that no letters stand for.
  mutating func appendSpace() { hasSpace = true }

  /// Appends bytes in which every space counts, such as code.
  mutating func appendExactly(_ text: ArraySlice<UInt8>) { bytes += text }

  /// Appends a mark that is no letter, such as the start of an emphasis.
  mutating func mark(_ mark: UInt8) { bytes.append(mark) }

  /// From here on another block stands: spaces around it count for nothing.
  mutating func startBlock() { (hasSpace, isAtStart, isAfterThai) = (false, true, false) }

  private static func length(of lead: UInt8) -> Int {
    switch lead {
    case ..<0xC0: 1
    case ..<0xE0: 2
    case ..<0xF0: 3
    default: 4
    }
  }
}
