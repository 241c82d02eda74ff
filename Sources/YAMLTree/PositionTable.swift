/// Turns libyaml's positions, which count code points, into byte offsets.
struct PositionTable {
  private static let stride = 16

  private let bytes: [UInt8]
  private let base: Int
  private let limit: Int
  /// The byte offset of every 16th code point; empty when the text is ASCII and nothing needs
  /// turning.
  private var marks: [Int] = []

  /// `base` is the offset of the first byte of `bytes` in the whole file.
  ///
  /// Offsets stay below `limit`, so that a line end that was added does not count.
  init(_ bytes: [UInt8], base: Int, limit: Int) {
    self.bytes = bytes
    self.base = base
    self.limit = limit
    guard bytes.contains(where: { $0 >= 0x80 }) else { return }
    marks.reserveCapacity(bytes.count / Self.stride + 1)
    var count = 0
    for (offset, byte) in bytes.enumerated() where byte & 0xC0 != 0x80 {
      if count % Self.stride == 0 { marks.append(offset) }
      count += 1
    }
  }

  /// The offset in the whole file of the code point with this number.
  func offset(ofCodePoint index: Int) -> Int {
    min(base + local(index), limit)
  }

  private func local(_ index: Int) -> Int {
    if marks.isEmpty { return min(max(index, 0), bytes.count) }
    let mark = index / Self.stride
    guard mark < marks.count else { return bytes.count }
    var offset = marks[mark]
    for _ in 0..<index % Self.stride where offset < bytes.count {
      offset += Self.length(of: bytes[offset])
    }
    return offset
  }

  /// The bytes of the code point with this first byte; the text is known to be UTF-8.
  private static func length(of lead: UInt8) -> Int {
    lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
  }
}
