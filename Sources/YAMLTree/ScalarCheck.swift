internal import Diagnostics

/// Looks into scalars for what libyaml 0.2.5 takes and YAML 1.2 refuses.
struct ScalarCheck {
  private let text: [UInt8]
  private let base: Int
  private let indent: Int
  private let inFlow: Bool

  init(_ text: [UInt8], base: Int, indent: Int, inFlow: Bool) {
    self.text = text
    self.base = base
    self.indent = indent
    self.inFlow = inFlow
  }

  /// `range` is local to the text.
  func check(_ range: Range<Int>, _ style: YAMLEvent.Style, _ faults: inout FaultList) {
    guard !range.isEmpty else { return }
    switch style {
    case .plain:
      checkPlainStart(range, &faults)
      checkContinuation(range, &faults)
    case .singleQuoted:
      checkContinuation(range, &faults)
    case .doubleQuoted:
      checkEscapes(range, &faults)
      checkContinuation(range, &faults)
    case .literal, .folded:
      checkBlockHeader(range, &faults)
    }
  }

  /// A lone `-`, `?` or `:` is an indicator, not a text (YAML 1.2, 7.3.3).
  private func checkPlainStart(_ range: Range<Int>, _ faults: inout FaultList) {
    guard range.count == 1,
      [Byte.dash, Byte.question, UInt8(ascii: ":")].contains(text[range.lowerBound])
    else { return }
    faults.refuseIndicator(fileRange(range))
  }

  /// Every further line of a text stands further right than the collection around it.
  private func checkContinuation(_ range: Range<Int>, _ faults: inout FaultList) {
    var offset = range.lowerBound
    while offset < range.upperBound {
      guard Byte.isBreak(text[offset]) else {
        offset += 1
        continue
      }
      offset += 1
      let start = offset
      while offset < range.upperBound, Byte.isBlank(text[offset]) { offset += 1 }
      guard offset < range.upperBound, !Byte.isBreak(text[offset]) else { continue }
      let lead = text[start..<min(offset, start + indent + 1)]
      if let tab = lead.firstIndex(of: Byte.tab) {
        faults.refuseTab(fileRange(tab..<tab + 1))
      } else if lead.count <= indent {
        faults.refuseTextIndent(
          fileRange(offset..<offset + 1), column: indent + 2,
          opening: fileRange(range.lowerBound..<range.lowerBound + 1))
      }
    }
  }

  private func checkEscapes(_ range: Range<Int>, _ faults: inout FaultList) {
    var offset = range.lowerBound
    while offset + 1 < range.upperBound {
      guard text[offset] == Byte.backslash else {
        offset += 1
        continue
      }
      if text[offset + 1] == Byte.apostrophe { faults.refuseEscape(fileRange(offset..<offset + 2)) }
      offset += 2
    }
  }

  private func checkBlockHeader(_ range: Range<Int>, _ faults: inout FaultList) {
    var offset = range.lowerBound + 1
    while offset < range.upperBound, !Byte.isBlankOrBreak(text[offset]), text[offset] != Byte.hash {
      offset += 1
    }
    guard offset < range.upperBound, text[offset] == Byte.hash else { return }
    faults.refuseComment(fileRange(offset..<offset + 1))
  }

  private func fileRange(_ range: Range<Int>) -> Range<Int> {
    base + range.lowerBound..<base + range.upperBound
  }
}
