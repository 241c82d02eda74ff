/// What the beginning and the end of a run of Thai letters say about lost or parted characters.
struct RunEdges {
  let text: [UInt8]
  let run: Range<Int>

  /// Whether there may be anything to find: nearly all runs begin and end as they should.
  func standOut(_ letters: [RunRepair.Letter]) -> Bool {
    guard let first = letters.first, let last = letters.last else { return false }
    return ThaiLetter.isMark(first.code) || ThaiLetter.isFollowingVowel(first.code)
      || ThaiLetter.isLeadingVowel(last.code) || last.code == ThaiLetter.maiHanAkat
      || letters.contains { $0.code == 0x03 || $0.code == 0x05 }
  }

  func findings(_ letters: [RunRepair.Letter], inBareLine: Bool) -> [ThaiLint.Finding] {
    guard let first = letters.first, let last = letters.last else { return [] }
    var found: [ThaiLint.Finding] = []
    if ThaiLetter.isMark(first.code) || ThaiLetter.isFollowingVowel(first.code) {
      if let finding = startFinding(letters, inBareLine: inBareLine) { found.append(finding) }
    } else if ThaiLetter.isLeadingVowel(last.code) || last.code == ThaiLetter.maiHanAkat,
      letters.count > 1 || !standsAlone
    {
      found.append(flag(.danglingVowel, last.offset..<run.upperBound))
    }
    if letters.count > 1 {
      for letter in letters where letter.code == 0x03 || letter.code == 0x05 {
        found.append(flag(.obsoleteLetter, letter.offset..<letter.offset + 3))
      }
    }
    return found
  }

  /// The finding for a run that begins with a mark or a following vowel, unless it only names one.
  private func startFinding(
    _ letters: [RunRepair.Letter], inBareLine: Bool
  ) -> ThaiLint.Finding? {
    if followsDottedCircle { return nil }
    let isLone = letters.allSatisfy { !ThaiLetter.isConsonant($0.code) }
    if isLone, inBareLine { return flag(.orphanMark, run) }
    if isLone, isNamed { return nil }
    if let gap = gapAfterLetter { return flag(.detachedVowel, gap..<run.lowerBound + 3) }
    return isLone ? nil : flag(.orphanMark, run.lowerBound..<run.lowerBound + 3)
  }

  private func flag(_ rule: ThaiLintRule, _ range: Range<Int>) -> ThaiLint.Finding {
    ThaiLint.Finding(rule: rule, kind: .flag, range: range, replacement: nil)
  }

  private var followsDottedCircle: Bool { precedes("\u{25CC}", run.lowerBound) }

  /// The start of the spaces before the run, when a Thai letter stands before them.
  private var gapAfterLetter: Int? {
    var index = run.lowerBound
    while index > 0, text[index - 1] == 0x20 { index -= 1 }
    guard index < run.lowerBound, index >= 3 else { return nil }
    return ThaiLetter.isWordLetter(ThaiLetter.code(in: text, at: index - 3)) ? index : nil
  }

  /// Whether the words before the run say that a vowel or letter is named.
  private var isNamed: Bool {
    guard let gap = gapAfterLetter else { return true }
    return precedes("อักษร", gap) || precedes("สระ", gap) || precedes("วรรณยุกต์", gap)
  }

  /// Whether spaces or the ends of the text are on both sides, as in a list of letters.
  private var standsAlone: Bool {
    (run.lowerBound == 0 || text[run.lowerBound - 1] <= 0x20)
      && (run.upperBound == text.count || text[run.upperBound] <= 0x20)
  }

  /// The line that the run stands in, without its line feed.
  var line: Range<Int> {
    var start = run.lowerBound
    while start > 0, text[start - 1] != 0x0A { start -= 1 }
    var end = run.upperBound
    while end < text.count, text[end] != 0x0A { end += 1 }
    return start..<end
  }

  /// Whether `line` holds nothing but Thai marks and spaces.
  func isBare(_ line: Range<Int>) -> Bool {
    var index = line.lowerBound
    while index < line.upperBound {
      let isMark = ThaiLetter.isMark(ThaiLetter.code(in: text, at: index))
      guard isMark || text[index] == 0x20 else { return false }
      index += isMark ? 3 : 1
    }
    return true
  }

  private func precedes(_ word: String, _ end: Int) -> Bool {
    let bytes = word.utf8
    return end >= bytes.count && text[(end - bytes.count)..<end].elementsEqual(bytes)
  }
}
