/// Passes over runs of Thai letters in which nothing can be wrong, which nearly all are.
///
/// A table says which letter may follow which without `RunRepair` having anything to move, join or
/// drop, nor `RunEdges` anything to say. A run that leaves the table is looked at closely.
enum PlainRun {
  /// The end of the run of letters that begins at `start`, or `nil` when it needs a closer look.
  static func end(in text: Span<UInt8>, from start: Int) -> Int? {
    let (steps, followers) = (Self.steps, Self.followers)
    var index = start
    var last = Step.start
    while index + 2 < text.count, text[index] == 0xE0 {
      let second = text[index + 1]
      guard second == 0xB8 || second == 0xB9 else { break }
      let next = steps[Int((second & 1) << 6 | (text[index + 2] & 0x3F))]
      if next == .outside { break }
      guard followers[Int(last.rawValue)] & 1 << next.rawValue != 0 else { return nil }
      last = next
      index += 3
    }
    guard last != .start, last != .leading, last != .maiHanAkat else { return nil }
    // A glyph of an old font or an invisible character may belong to the run.
    if index < text.count, text[index] >= 0x80, text[index] != 0xE0 { return nil }
    return index
  }

  /// What a letter is to those beside it.
  private enum Step: UInt8, CaseIterable {
    case start, outside, closer, consonant, leading, following, maiHanAkat, silenceable, vowel
    case tone, silencer, maitaikhu

    init(_ code: UInt8) {
      switch code {
      case 0x03, 0x05, ThaiLetter.phinthu, ThaiLetter.lakkhangyao, 0x4D, 0x4E: self = .closer
      case 0x01...0x2E: self = .consonant
      case 0x40...0x44: self = .leading
      case 0x30, 0x32, 0x33: self = .following
      case ThaiLetter.maiHanAkat: self = .maiHanAkat
      case 0x34, 0x38: self = .silenceable
      case 0x35...0x39: self = .vowel
      case 0x48...0x4B: self = .tone
      case ThaiLetter.thanthakhat: self = .silencer
      case ThaiLetter.maitaikhu: self = .maitaikhu
      default: self = .outside
      }
    }

    /// What may stand behind this.
    var followers: [Step] {
      switch self {
      case .start, .leading: self == .start ? [.consonant, .leading] : [.consonant, .following]
      case .consonant:
        [
          .consonant, .leading, .following, .maiHanAkat, .silenceable, .vowel, .tone, .silencer,
          .maitaikhu,
        ]
      case .silenceable: [.consonant, .leading, .following, .tone, .silencer]
      case .maiHanAkat, .vowel: [.consonant, .leading, .following, .tone]
      case .following, .tone, .silencer, .maitaikhu: [.consonant, .leading, .following]
      case .outside, .closer: []
      }
    }
  }

  private static let steps = (UInt8(0)...0x7F).map(Step.init)
  /// For each step a bit set of those that may follow.
  private static let followers = Step.allCases.map {
    $0.followers.reduce(UInt16(0)) { $0 | 1 << $1.rawValue }
  }
}
