/// The spaces around ๆ and ฯลฯ, measured against the house style.
struct SignStyle {
  let text: [UInt8]
  let style: ThaiStyle

  /// The findings about the ๆ or ฯ at `offset`.
  func findings(at offset: Int) -> [ThaiLint.Finding] {
    if ThaiLetter.code(in: text, at: offset) == ThaiLetter.maiyamok {
      return maiyamok(at: offset)
    }
    return isEtCetera(at: offset) ? etCetera(at: offset) : []
  }

  private func maiyamok(at offset: Int) -> [ThaiLint.Finding] {
    var found: [ThaiLint.Finding] = []
    var wordEnd = offset
    while wordEnd > 0, text[wordEnd - 1] == 0x20 { wordEnd -= 1 }
    let isAfterWord =
      wordEnd >= 3 && ThaiLetter.isWordLetter(ThaiLetter.code(in: text, at: wordEnd - 3))
    if isAfterWord, style.maiyamok == .spaced, wordEnd == offset {
      found.append(finding(.maiyamokSpacing, offset..<offset, [0x20]))
    } else if isAfterWord, style.maiyamok == .close, wordEnd < offset {
      found.append(finding(.maiyamokSpacing, wordEnd..<offset, []))
    }
    return found + spaceAfter(offset + 3)
  }

  private func etCetera(at offset: Int) -> [ThaiLint.Finding] {
    var found: [ThaiLint.Finding] = []
    if style.spacesAroundSigns, offset >= 3,
      ThaiLetter.isWordLetter(ThaiLetter.code(in: text, at: offset - 3))
    {
      found.append(finding(.signSpacing, offset..<offset, [0x20]))
    }
    return found + spaceAfter(offset + 9)
  }

  private func spaceAfter(_ end: Int) -> [ThaiLint.Finding] {
    guard style.spacesAroundSigns,
      ThaiLetter.isWordLetter(ThaiLetter.code(in: text, at: end))
    else { return [] }
    return [finding(.signSpacing, end..<end, [0x20])]
  }

  private func isEtCetera(at offset: Int) -> Bool {
    ThaiLetter.code(in: text, at: offset + 3) == 0x25
      && ThaiLetter.code(in: text, at: offset + 6) == ThaiLetter.paiyannoi
  }

  private func finding(
    _ rule: ThaiLintRule, _ range: Range<Int>, _ replacement: [UInt8]
  ) -> ThaiLint.Finding {
    ThaiLint.Finding(rule: rule, kind: .style, range: range, replacement: replacement)
  }
}
