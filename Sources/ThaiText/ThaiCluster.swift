/// A letter with the vowels and marks that belong to it: the smallest piece of Thai text that may
/// stand alone.
package enum ThaiCluster {
  /// The end of the cluster that begins at byte `offset` of `text`.
  ///
  /// Outside Thai a cluster is one code point. The answer is past `offset` as long as that is
  /// inside the text, also when the text is damaged.
  package static func end(in text: [UInt8], from offset: Int) -> Int {
    var index = offset
    var previous: UInt8 = 0
    while index < text.count {
      let code = ThaiLetter.code(in: text, at: index)
      guard ThaiLetter.isWordLetter(code) else {
        return index > offset ? index : scalarEnd(in: text, from: index)
      }
      if index > offset, !belongs(code, to: previous) { break }
      previous = code
      index += 3
    }
    return index
  }

  /// The number of clusters in `text`: what a reader counts as letters.
  package static func count(in text: [UInt8]) -> Int {
    var count = 0
    var index = 0
    while index < text.count {
      index = end(in: text, from: index)
      count += 1
    }
    return count
  }

  /// Whether `code` belongs to the cluster whose last letter so far is `previous`.
  private static func belongs(_ code: UInt8, to previous: UInt8) -> Bool {
    ThaiLetter.isMark(code) || ThaiLetter.isFollowingVowel(code)
      || (ThaiLetter.isLeadingVowel(previous) && ThaiLetter.isConsonant(code))
  }

  /// Whether a word may begin at `index` of a run of letter codes.
  ///
  /// A word begins neither with a mark nor with a following vowel, nor with the consonant that a
  /// leading vowel, MAI HAN-AKAT or SARA UEE waits for, nor with a letter that THANTHAKHAT
  /// silences.
  static func mayBegin(at index: Int, in letters: [UInt8]) -> Bool {
    guard index > 0 else { return true }
    let code = letters[index]
    let previous = letters[index - 1]
    if ThaiLetter.isLeadingVowel(previous) { return false }
    if waits(at: index, in: letters) { return false }
    if ThaiLetter.isLeadingVowel(code) { return true }
    guard ThaiLetter.isConsonant(code) else { return false }
    guard index + 1 < letters.count else { return true }
    let next = letters[index + 1]
    if next == ThaiLetter.thanthakhat { return false }
    let takesVowel = next == 0x34 || next == 0x38
    return
      !(takesVowel && index + 2 < letters.count
      && letters[index + 2] == ThaiLetter.thanthakhat)
  }

  /// Whether the letters before `index` end in a vowel that needs one more consonant.
  private static func waits(at index: Int, in letters: [UInt8]) -> Bool {
    var vowel = letters[index - 1]
    if ThaiLetter.isTone(vowel), index > 1 { vowel = letters[index - 2] }
    return vowel == ThaiLetter.maiHanAkat || vowel == ThaiLetter.saraUEE
  }

  private static func scalarEnd(in text: [UInt8], from offset: Int) -> Int {
    var index = offset + 1
    while index < text.count, text[index] & 0xC0 == 0x80 { index += 1 }
    return index
  }
}
