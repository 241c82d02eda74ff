/// A text and which of its bytes are prose.
///
/// The prose is a copy of the source, byte for byte in the same places, in which everything else
/// is covered. So offsets into one are offsets into the other, and what is found in the prose can
/// be mended in the source.
package struct ProseMask: Sendable {
  /// What stands in the prose for a byte that is none: a sign that no rule looks at.
  static let cover: UInt8 = 0x60

  /// The text as it was read.
  package private(set) var source: [UInt8]
  /// The text with all but prose and line ends covered.
  package private(set) var prose: [UInt8]

  /// A mask of `source` that takes nothing for prose yet.
  package init(covering source: [UInt8]) {
    self.source = source
    prose = [UInt8](repeating: Self.cover, count: source.count)
    for index in source.indices where source[index] == 0x0A || source[index] == 0x0D {
      prose[index] = source[index]
    }
  }

  /// A mask that takes all of `source` for prose.
  package init(showing source: [UInt8]) {
    self.source = source
    prose = source
  }

  /// Takes the bytes in `range` for prose.
  package mutating func show(_ range: Range<Int>) {
    let range = range.clamped(to: source.indices)
    prose.replaceSubrange(range, with: source[range])
  }

  /// Takes the bytes in `range` for something else than prose.
  package mutating func hide(_ range: Range<Int>) {
    for index in range.clamped(to: source.indices) where prose[index] != 0x0A {
      prose[index] = prose[index] == 0x0D ? 0x0D : Self.cover
    }
  }

  /// The same mask with the replacements of `findings` made in text and prose.
  func applying(_ findings: [ThaiLint.Finding]) -> ProseMask {
    var mask = self
    mask.source = ThaiLint.applying(findings, to: source)
    mask.prose = ThaiLint.applying(findings, to: prose)
    return mask
  }
}
