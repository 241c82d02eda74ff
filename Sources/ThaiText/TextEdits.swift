/// A list of replacements in one text, to trace places of the new text back to the old one.
struct TextEdits {
  private struct Edit {
    let range: Range<Int>
    let replacement: [UInt8]
    /// Where the replacement begins in the new text.
    let start: Int
    var end: Int { start + replacement.count }
  }

  private var edits: [Edit] = []

  /// The edits that `ThaiLint.applying` makes of `findings`.
  init(_ findings: [ThaiLint.Finding]) {
    var shift = 0
    var copied = 0
    for finding in findings {
      guard let replacement = finding.replacement, finding.range.lowerBound >= copied else {
        continue
      }
      edits.append(
        Edit(
          range: finding.range, replacement: replacement,
          start: finding.range.lowerBound + shift))
      shift += replacement.count - finding.range.count
      copied = finding.range.upperBound
    }
  }

  /// `finding`, made in the new text, as one about the old text.
  ///
  /// Where it begins or ends inside a replacement, it is widened to all that was replaced.
  func traced(_ finding: ThaiLint.Finding) -> ThaiLint.Finding {
    let (start, before) = origin(of: finding.range.lowerBound, isEnd: false)
    let (end, after) = origin(of: finding.range.upperBound, isEnd: true)
    return ThaiLint.Finding(
      rule: finding.rule, kind: finding.kind, range: start..<max(start, end),
      replacement: finding.replacement.map { before + $0 + after })
  }

  private func origin(of offset: Int, isEnd: Bool) -> (Int, [UInt8]) {
    var low = 0
    var high = edits.count
    while low < high {
      let middle = (low + high) / 2
      if edits[middle].start <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return (offset, []) }
    let edit = edits[low - 1]
    if offset == edit.start { return (edit.range.lowerBound, []) }
    if offset >= edit.end { return (edit.range.upperBound + offset - edit.end, []) }
    let cut = offset - edit.start
    return isEnd
      ? (edit.range.upperBound, Array(edit.replacement[cut...]))
      : (edit.range.lowerBound, Array(edit.replacement[..<cut]))
  }
}
