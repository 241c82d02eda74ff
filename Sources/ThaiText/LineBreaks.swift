extension WordSegmenter {
  /// The places where a careful typesetter may end a line: byte offsets of what then starts the
  /// next line.
  ///
  /// Where spaces stand at such a place, the offset is that of the first character after them. A
  /// space
  /// that is not followed by one of these offsets must not end a line.
  package func lineBreaks(in text: [UInt8]) -> [Int] {
    var breaks: [Int] = []
    var rule = LineBreakRule(text: text)
    forEachPiece(of: text, .whole) { piece in
      if let sign = rule.ordinalSign(before: piece), breaks.last == sign { breaks.removeLast() }
      if rule.allowsBreak(before: piece) { breaks.append(piece.range.lowerBound) }
    }
    return breaks
  }
}

/// Judges each place between two pieces of a text, given in order.
private struct LineBreakRule {
  let text: [UInt8]
  private var previous: TextToken?
  private var hasSpace = false
  private var isJoined = false
  /// Whether the number last seen completes the word before it, as in `ข้อ 5`, and so counts
  /// nothing.
  private var isOrdinal = false

  init(text: [UInt8]) { self.text = text }

  mutating func allowsBreak(before piece: TextToken) -> Bool {
    switch piece.kind {
    case .space:
      hasSpace = true
      return false
    case .joiner:
      isJoined = true
      return false
    default: break
    }
    defer {
      if piece.kind == .number, let previous {
        isOrdinal = KeptTogether.takesOrdinal(text[previous.range])
      }
      previous = piece
      hasSpace = false
      isJoined = false
    }
    guard let previous, !isJoined else { return false }
    return hasSpace
      ? allowsBreakAtSpace(between: previous, and: piece)
      : allowsBreakInside(between: previous, and: piece)
  }

  /// The start of a ที่ that stands, unspaced, after the word whose number `piece` is: `ฝ่ายที่ 3`.
  func ordinalSign(before piece: TextToken) -> Int? {
    guard piece.kind == .number, let previous, previous.kind == .thai else { return nil }
    let start = previous.range.lowerBound
    guard start > 0, text[start - 1] != 0x20 else { return nil }
    return KeptTogether.isOrdinalSign(text[previous.range]) ? start : nil
  }

  private func allowsBreakAtSpace(between left: TextToken, and right: TextToken) -> Bool {
    if right.kind == .sign || right.kind == .closing || right.kind == .dash { return false }
    if left.kind == .opening || KeptTogether.isTitle(text[left.range]) { return false }
    if left.kind == .number, right.kind == .thai || right.kind == .whole {
      return isOrdinal
        ? !KeptTogether.isMonth(text[right.range]) : !KeptTogether.isUnit(text[right.range])
    }
    if right.kind == .number {
      return left.kind != .number && !KeptTogether.takesNumber(text[left.range])
    }
    return true
  }

  private func allowsBreakInside(between left: TextToken, and right: TextToken) -> Bool {
    switch (left.kind, right.kind) {
    case (.thai, .thai): !KeptTogether.leansForward(text[left.range])
    case (.thai, .word), (.thai, .whole), (.thai, .opening): true
    case (.word, .thai): true
    case (.sign, .thai), (.sign, .word), (.sign, .opening), (.sign, .whole): true
    case (.closing, .thai): isClosingBracket(left)
    case (.closing, .opening): isClosingBracket(left)
    default: false
    }
  }

  /// Whether the mark closes a bracket or a quotation, unlike a full stop or a slash.
  private func isClosingBracket(_ token: TextToken) -> Bool {
    switch text[token.range.upperBound - 1] {
    case 0x22, 0x27, 0x29, 0x5D, 0x7D, 0x99, 0x9D, 0xBB: true
    default: false
    }
  }
}
