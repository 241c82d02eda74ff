/// Puts one run of Thai letters and marks into the order in which Thai is written.
///
/// Letters come in one by one; each is set where it belongs among those before it. What was moved,
/// joined or dropped is kept as a list of edits in source offsets.
struct RunRepair {
  struct Letter {
    var code: UInt8
    /// Where the letter stood in the source.
    var offset: Int
  }

  struct Edit {
    var rule: ThaiLintRule
    var range: Range<Int>
  }

  private(set) var letters: [Letter] = []
  private(set) var edits: [Edit] = []
  private(set) var clashes: [Range<Int>] = []
  /// In Pali, as PHINTHU shows, nothing is moved.
  private var keepsOrder = false

  mutating func begin(keepsOrder: Bool) {
    letters.removeAll(keepingCapacity: true)
    edits.removeAll(keepingCapacity: true)
    clashes.removeAll(keepingCapacity: true)
    self.keepsOrder = keepsOrder
  }

  /// Records a change to the source that the letters taken so far already show.
  mutating func note(_ rule: ThaiLintRule, _ range: Range<Int>) {
    if let last = edits.last, range.lowerBound < last.range.upperBound {
      edits[edits.count - 1].range =
        min(last.range.lowerBound, range.lowerBound)..<max(last.range.upperBound, range.upperBound)
      mergeBack()
    } else {
      edits.append(Edit(rule: rule, range: range))
    }
  }

  /// Takes the letter that stands at `source`.
  mutating func take(_ code: UInt8, at source: Range<Int>) {
    let letter = Letter(code: code, offset: source.lowerBound)
    guard !keepsOrder, let last = letters.last else {
      letters.append(letter)
      return
    }
    switch code {
    case ThaiLetter.saraE where last.code == ThaiLetter.saraE:
      letters[letters.count - 1].code = ThaiLetter.saraAE
      note(.doubledSaraE, last.offset..<source.upperBound)
    case ThaiLetter.lakkhangyao where last.code != 0x24 && last.code != 0x26:
      letters.append(Letter(code: ThaiLetter.saraAA, offset: source.lowerBound))
      note(.strayLakkhangyao, source)
    case ThaiLetter.saraAA: takeSaraAA(source)
    case 0x31, 0x34...0x39, 0x47...0x4C: takeMark(letter, source)
    default: letters.append(letter)
    }
  }

  private mutating func takeSaraAA(_ source: Range<Int>) {
    let count = letters.count
    let last = letters[count - 1]
    if last.code == ThaiLetter.nikhahit {
      letters[count - 1].code = ThaiLetter.saraAM
      note(.splitSaraAm, last.offset..<source.upperBound)
    } else if count > 1, letters[count - 2].code == ThaiLetter.nikhahit,
      ThaiLetter.isTone(last.code)
    {
      let start = letters[count - 2].offset
      letters.remove(at: count - 2)
      letters.append(Letter(code: ThaiLetter.saraAM, offset: source.lowerBound))
      note(.splitSaraAm, start..<source.upperBound)
    } else {
      letters.append(Letter(code: ThaiLetter.saraAA, offset: source.lowerBound))
    }
  }

  private mutating func takeMark(_ mark: Letter, _ source: Range<Int>) {
    var place = letters.count
    var rule = ThaiLintRule.markOrder
    if place > 1, carriesMarks(letters[place - 2].code), standsBefore(letters[place - 1].code, mark)
    {
      place -= 1
      rule = .misplacedMark
    }
    let isVowel = ThaiLetter.isUpperVowel(mark.code) || ThaiLetter.isLowerVowel(mark.code)
    // A letter has one tone; the limit keeps hostile text from costing more than its length.
    let limit = max(1, place - 4)
    while isVowel, place > limit, isToneOrSilencer(letters[place - 1].code) { place -= 1 }
    if place > 0, letters[place - 1].code == mark.code {
      note(.doubledMark, letters[place - 1].offset..<source.upperBound)
      return
    }
    if place > 0, clashes(letters[place - 1].code, mark.code) {
      clashes.append(min(letters[place - 1].offset, mark.offset)..<source.upperBound)
    }
    if place < letters.count {
      note(rule, earliest(from: place)..<source.upperBound)
    }
    letters.insert(mark, at: place)
  }

  /// Whether a vowel at the end of the run should stand after `mark` rather than before it.
  private func standsBefore(_ vowel: UInt8, _ mark: Letter) -> Bool {
    if ThaiLetter.isLeadingVowel(vowel) { return true }
    return ThaiLetter.isFollowingVowel(vowel) && isToneOrSilencer(mark.code)
  }

  private func carriesMarks(_ code: UInt8) -> Bool {
    ThaiLetter.isConsonant(code) || ThaiLetter.isMark(code)
  }

  private func isToneOrSilencer(_ code: UInt8) -> Bool { code >= 0x48 && code <= 0x4C }

  /// Whether two marks, in the right order, cannot stand on one letter.
  private func clashes(_ first: UInt8, _ second: UInt8) -> Bool {
    guard ThaiLetter.isMark(first) else { return false }
    if isToneOrSilencer(first) { return second != first }
    if first == ThaiLetter.maitaikhu { return true }
    let isVowel = ThaiLetter.isUpperVowel(first) || ThaiLetter.isLowerVowel(first)
    guard isVowel else { return false }
    if second == ThaiLetter.thanthakhat { return first != 0x34 && first != 0x38 }
    return !ThaiLetter.isTone(second)
  }

  private func earliest(from place: Int) -> Int {
    letters[place...].reduce(Int.max) { min($0, $1.offset) }
  }

  private mutating func mergeBack() {
    while edits.count > 1 {
      let last = edits[edits.count - 1]
      let before = edits[edits.count - 2]
      guard last.range.lowerBound < before.range.upperBound else { return }
      edits.removeLast()
      edits[edits.count - 1].range =
        min(
          before.range.lowerBound, last.range.lowerBound)..<max(
          before.range.upperBound, last.range.upperBound)
    }
  }

  /// For each edit the bytes that should stand in its range of the source.
  func replacements() -> [[UInt8]] {
    var index = 0
    return edits.map { edit in
      var output: [UInt8] = []
      while index < letters.count, letters[index].offset < edit.range.lowerBound { index += 1 }
      while index < letters.count, edit.range.contains(letters[index].offset) {
        ThaiLetter.append(letters[index].code, to: &output)
        index += 1
      }
      return output
    }
  }
}
