/// Groups of digits with nothing between them but what people put into numbers.
struct DigitRun {
  struct Group {
    /// The values of the digits.
    var digits: [UInt8]
    /// Byte offsets into the text.
    var range: Range<Int>
  }

  private(set) var groups: [Group]

  /// Every run of a text that could be a number of a person: groups within or beside words of letters are none.
  static func runs(in text: [UInt8]) -> [DigitRun] {
    var runs: [DigitRun] = []
    var place = 0
    var open: DigitRun?
    while place < text.count {
      guard digit(at: place, text) != nil else {
        place += 1
        continue
      }
      let group = group(from: place, text)
      place = group.range.upperBound
      if let last = open?.groups.last?.range.upperBound,
        isGap(text[last..<group.range.lowerBound])
      {
        open?.groups.append(group)
      } else {
        if let open { runs.append(open) }
        open = DigitRun(groups: [group])
      }
    }
    if let open { runs.append(open) }
    return runs.map { $0.freeOfWords(text) }.filter { !$0.groups.isEmpty }
  }

  private static func group(from start: Int, _ text: [UInt8]) -> Group {
    var group = Group(digits: [], range: start..<start)
    while let (value, width) = digit(at: group.range.upperBound, text) {
      group.digits.append(value)
      group.range = start..<group.range.upperBound + width
    }
    return group
  }

  /// The value of an Arabic or Thai digit, and its length in bytes.
  private static func digit(at place: Int, _ text: [UInt8]) -> (value: UInt8, width: Int)? {
    guard place < text.count else { return nil }
    if text[place] >= 0x30, text[place] <= 0x39 { return (text[place] - 0x30, 1) }
    guard text[place] == 0xE0, place + 2 < text.count, text[place + 1] == 0xB9,
      (0x90...0x99).contains(text[place + 2])
    else { return nil }
    return (text[place + 2] - 0x90, 3)
  }

  /// Whether people write this between the digits of one number: at most three of space, hyphen, full stop, bracket.
  private static func isGap(_ bytes: ArraySlice<UInt8>) -> Bool {
    let scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars
    return scalars.count <= 3
      && scalars.allSatisfy { scalar in
        switch scalar {
        case " ", "-", ".", "(", ")", "\t", "\\", "\u{A0}", "\u{202F}", "\u{2010}"..."\u{2014}",
          "\u{200B}", "\u{2060}", "\u{AD}", "\u{2212}":
          true
        default: false
        }
      }
  }

  /// The run without groups that touch letters or signs of a word, such as `a0812345678` in an address.
  private func freeOfWords(_ text: [UInt8]) -> DigitRun {
    func isWord(_ place: Int) -> Bool {
      guard text.indices.contains(place) else { return false }
      switch text[place] {
      case 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "_"), UInt8(ascii: "%"), UInt8(ascii: "#"):
        return true
      default: return false
      }
    }
    return DigitRun(
      groups: groups.filter { !isWord($0.range.lowerBound - 1) && !isWord($0.range.upperBound) })
  }
}
