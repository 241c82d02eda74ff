/// The grammar of a run of Thai letters and marks: which rows of clusters can be Thai at all.
///
/// It accepts nearly all clean Thai, Pali written with PHINTHU included; what it refuses is mostly
/// a typing error.
enum ClusterGrammar {
  static func accepts(_ codes: [UInt8]) -> Bool {
    var index = 0
    while index < codes.count {
      guard let end = clusterEnd(codes, from: index) else { return false }
      index = end
    }
    return true
  }

  /// The end of the cluster that begins at `start`, or `nil` when none can.
  private static func clusterEnd(_ codes: [UInt8], from start: Int) -> Int? {
    func code(_ index: Int) -> UInt8 { index < codes.count ? codes[index] : 0 }
    var index = start
    let vowelLetter = code(index) == 0x24 || code(index) == 0x26
    if vowelLetter, code(index + 1) == ThaiLetter.lakkhangyao { return index + 2 }
    if ThaiLetter.isLeadingVowel(code(index)) { index += 1 }
    guard ThaiLetter.isConsonant(code(index)) else { return nil }
    index += 1
    switch code(index) {
    case 0x31, 0x35, 0x36, 0x37, 0x39:
      index += ThaiLetter.isTone(code(index + 1)) ? 2 : 1
    case 0x34, 0x38:
      let next = code(index + 1)
      index += ThaiLetter.isTone(next) || next == ThaiLetter.thanthakhat ? 2 : 1
    case 0x3A, 0x47, 0x4C, 0x4D, 0x48...0x4B: index += 1
    default: break
    }
    switch code(index) {
    case ThaiLetter.saraAA: return index + (code(index + 1) == ThaiLetter.saraA ? 2 : 1)
    case ThaiLetter.saraA, ThaiLetter.saraAM: return index + 1
    default: return index
    }
  }
}
