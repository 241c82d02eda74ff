/// The part of a link after its text, and link reference definitions.
extension InlineLocator {
  /// Steps over the `](…)`, `][…]` or `]` of a link and answers where the destination or label is.
  mutating func linkTail() -> Range<Int> {
    guard byte(cursor) == 0x5D else { return cursor..<cursor }
    let text = cursor
    cursor += 1
    if byte(cursor) == 0x28 {
      let before = cursor
      cursor += 1
      skipSpace()
      if let destination = destination(), closeInline() { return destination }
      cursor = before
    }
    if byte(cursor) == 0x5B, let label = label() { return label }
    return text..<text
  }

  /// Steps over a link reference definition, when one stands here alone on its lines.
  mutating func definition() -> Bool {
    let before = cursor
    if byte(cursor) == 0x5B, label() != nil, byte(cursor) == 0x3A {
      cursor += 1
      skipSpace()
      if destination() != nil {
        let afterDestination = cursor
        skipSpace()
        if cursor > afterDestination, title(), atLineEnd() {
          skipNewline()
          return true
        }
        cursor = afterDestination
        if atLineEnd() {
          skipNewline()
          return true
        }
      }
    }
    cursor = before
    return false
  }

  private mutating func closeInline() -> Bool {
    let afterDestination = cursor
    skipSpace()
    if cursor > afterDestination, title() { skipSpace() }
    guard byte(cursor) == 0x29 else { return false }
    cursor += 1
    return true
  }

  private mutating func atLineEnd() -> Bool {
    while byte(cursor).isBlank, cursor < end { cursor += 1 }
    return cursor >= end || bytes[cursor] == 0x0A || bytes[cursor] == 0x0D
  }

  private mutating func skipSpace() {
    while cursor < end {
      switch bytes[cursor] {
      case 0x20, 0x09, 0x0B, 0x0C: cursor += 1
      case 0x0A, 0x0D: skipNewline()
      default: return
      }
    }
  }

  private mutating func destination() -> Range<Int>? {
    let start = cursor
    if byte(cursor) == 0x3C {
      cursor += 1
      while cursor < end, bytes[cursor] != 0x3E {
        if bytes[cursor] == 0x0A || bytes[cursor] == 0x3C { return nil }
        cursor += bytes[cursor] == 0x5C ? 2 : 1
      }
      guard byte(cursor) == 0x3E else { return nil }
      cursor += 1
      return start + 1..<cursor - 1
    }
    var depth = 0
    scan: while cursor < end {
      switch bytes[cursor] {
      case 0x5C: cursor += 1
      case 0x28: depth += 1
      case 0x29:
        if depth == 0 { break scan }
        depth -= 1
      case 0...0x20: break scan
      default: break
      }
      cursor += 1
    }
    cursor = min(cursor, end)
    return start..<cursor
  }

  private mutating func title() -> Bool {
    let close: UInt8
    switch byte(cursor) {
    case 0x22: close = 0x22
    case 0x27: close = 0x27
    case 0x28: close = 0x29
    default: return false
    }
    cursor += 1
    while cursor < end, bytes[cursor] != close { cursor += bytes[cursor] == 0x5C ? 2 : 1 }
    guard byte(cursor) == close else { return false }
    cursor += 1
    return true
  }

  private mutating func label() -> Range<Int>? {
    let before = cursor
    cursor += 1
    while cursor < end, bytes[cursor] != 0x5D {
      if bytes[cursor] == 0x5B || cursor - before > 1000 {
        cursor = before
        return nil
      }
      cursor += bytes[cursor] == 0x5C ? 2 : 1
    }
    guard byte(cursor) == 0x5D else {
      cursor = before
      return nil
    }
    cursor += 1
    return before + 1..<cursor - 1
  }
}
