/// A row of Thai letters and spaces within one line, each as one element.
struct DamagedStretch {
  static let space: UInt8 = 0x7F
  /// U+FFFD.
  static let lost: UInt8 = 0x7E

  private(set) var elements: [UInt8] = []
  /// The source offset of each element, and of the end.
  private(set) var offsets: [Int] = [0]

  /// Takes what stands at `offset` of `text`, and answers its width, or 0 when it is not of a
  /// stretch.
  mutating func take(_ text: [UInt8], at offset: Int) -> Int {
    let code = ThaiLetter.code(in: text, at: offset)
    if ThaiLetter.isWordLetter(code) { return append(code, at: offset, width: 3) }
    if text[offset] == 0x20, !elements.isEmpty {
      return append(Self.space, at: offset, width: 1)
    }
    if text[offset...].starts(with: [0xEF, 0xBF, 0xBD]) {
      return append(Self.lost, at: offset, width: 3)
    }
    return 0
  }

  private mutating func append(_ element: UInt8, at offset: Int, width: Int) -> Int {
    if elements.isEmpty { offsets = [offset] }
    elements.append(element)
    offsets.append(offset + width)
    return width
  }

  /// Whether the stretch should end here, so that reading it takes little memory.
  var isFull: Bool {
    elements.count >= 8192 || (elements.count >= 4096 && elements.last == Self.space)
  }

  /// Whether a reading is worth the work: a clean stretch mostly has no mark and no space.
  var showsDamage: Bool {
    elements.contains { $0 >= Self.lost || ThaiLetter.isMark($0) }
  }

  func range(_ start: Int, _ end: Int) -> Range<Int> { offsets[start]..<offsets[end] }
}
