internal import Diagnostics

/// Looks at what stands between the values, where libyaml 0.2.5 is laxer than YAML 1.2.
///
/// libyaml lets pass tabs where spaces must indent, comments that touch the text before them, flow
/// collections that hang out of their block, and directives. The bytes that no scalar covers are
/// blanks, comments and indicators, so one pass over them, event by event, finds those faults.
struct LayoutCheck {
  private let text: [UInt8]
  private let base: Int
  private var position = 0
  private var lastLineStart = -1
  private var indent = -1
  private var inFlow = false

  init(_ text: [UInt8], base: Int) {
    self.text = text
    self.base = base
  }

  /// Checks everything up to this event, and the event itself when it is a text or closes a
  /// collection; `nil` means up to the end of the text.
  ///
  /// `indent` is the column of the innermost block collection, `inFlow` whether brackets are open
  /// around the event.
  mutating func advance(
    toEndOf event: YAMLEvent?, indent: Int, inFlow: Bool, faults: inout FaultList
  ) {
    self.indent = indent
    self.inFlow = inFlow
    guard let event else { return checkGap(to: text.count, &faults) }
    let start = event.range.lowerBound - base
    checkGap(to: start, &faults)
    switch event.kind {
    case .sequenceStart, .mappingStart:
      // A bracket, or the `?` of a pair in brackets, is looked at with what follows it.
      return
    case .scalar(_, let style) where !event.hasAnchor && !event.hasTag:
      ScalarCheck(text, base: base, indent: indent, inFlow: inFlow)
        .check(start..<event.range.upperBound - base, style, &faults)
    default: break
    }
    position = max(position, event.range.upperBound - base)
  }

  /// The word with this first character in a range of the file, such as `&anchor` before a value.
  func word(startingWith mark: Unicode.Scalar, in range: Range<Int>) -> Range<Int> {
    let first = UInt8(truncatingIfNeeded: mark.value)
    var start = range.lowerBound - base
    let limit = max(range.upperBound - base, start)
    while start < limit, text[start] != first { start += 1 }
    let end = endOfWord(start)
    return base + start..<base + max(end, start)
  }

  private mutating func checkGap(to target: Int, _ faults: inout FaultList) {
    while true {
      if position > lastLineStart, position == 0 || Byte.isBreak(text[position - 1]) {
        lastLineStart = position
        checkLineStart(&faults)
      }
      guard position < target else { return }
      checkByte(&faults)
    }
  }

  private mutating func checkByte(_ faults: inout FaultList) {
    switch text[position] {
    case Byte.hash:
      if position > 0, !Byte.isBlankOrBreak(text[position - 1]) {
        faults.refuseComment(base + position..<base + position + 1)
      }
      position = endOfLine(position)
    case Byte.dash:
      // The dashes of `---` indent nothing.
      let isEntry = position == 0 || text[position - 1] != Byte.dash
      position += 1
      if isEntry, !inFlow { checkAfterDash(&faults) }
    case Byte.question:
      faults.refuseExplicitKey(base + position..<base + position + 1)
      position += 1
    case Byte.ampersand, Byte.asterisk, Byte.exclamation:
      position = endOfWord(position)
    default:
      position += 1
    }
  }

  /// Checks the blanks that indent a line, and directives.
  private mutating func checkLineStart(_ faults: inout FaultList) {
    let start = position
    var end = start
    while end < text.count, Byte.isBlank(text[end]) { end += 1 }
    position = end
    guard end < text.count, !Byte.isBreak(text[end]), text[end] != Byte.hash else { return }
    let needed = inFlow ? indent + 1 : end - start
    if let tab = text[start..<min(end, start + needed)].firstIndex(of: Byte.tab) {
      faults.refuseTab(base + tab..<base + tab + 1)
    } else if inFlow, end - start < needed {
      faults.refuseFlowIndent(base + end..<base + end + 1, column: needed + 1)
    }
    guard end == start else { return }
    if text[end] == Byte.percent {
      faults.refuseDirective(base + end..<base + endOfWord(end))
      position = endOfLine(end)
    }
  }

  /// A tab between `-` and what follows would let nobody see how deep the entry stands.
  private mutating func checkAfterDash(_ faults: inout FaultList) {
    let start = position
    while position < text.count, Byte.isBlank(text[position]) { position += 1 }
    guard position < text.count, !Byte.isBreak(text[position]), text[position] != Byte.hash else {
      return
    }
    if let tab = text[start..<position].firstIndex(of: Byte.tab) {
      faults.refuseTab(base + tab..<base + tab + 1)
    }
  }

  private func endOfWord(_ offset: Int) -> Int {
    var end = offset
    while end < text.count, !Byte.isBlankOrBreak(text[end]) { end += 1 }
    return end
  }

  private func endOfLine(_ offset: Int) -> Int {
    var end = offset
    while end < text.count, !Byte.isBreak(text[end]) { end += 1 }
    return end
  }
}
