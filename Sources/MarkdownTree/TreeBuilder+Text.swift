import Diagnostics

/// Text between marks: facts, footnote references, and line breaks between Thai letters.
extension TreeBuilder {
  /// Writes the text gathered so far, divided at facts and footnote references.
  mutating func flushText() {
    guard let first = inline.pieces.first else { return }
    let end = inline.textEnd
    var from = first.text
    var i = from
    while true {
      i = text.firstIndex(of: 0x7B, or: 0x5B, in: i..<end)
      guard i + 1 < end else { break }
      if text[i] == 0x7B, text[i + 1] == 0x7B, let close = factEnd(i, end) {
        plain(from..<i)
        fact(i..<close)
        i = close
        from = close
      } else if text[i] == 0x5B, text[i + 1] == 0x5E, let close = referenceEnd(i, end) {
        let label = i + 2..<close - 1
        if isVerbatim(i..<close), let number = notes.number(of: text[label]) {
          plain(from..<i)
          reference(i..<close, label, number)
          from = close
        } else if isVerbatim(i..<close), options.reportsUndefinedFootnotes {
          reportUndefinedNote(text[label], sourceRange(i..<close))
        }
        i = close
      } else {
        i += 1
      }
    }
    plain(from..<end)
    inline.pieces.removeAll(keepingCapacity: true)
  }

  private mutating func plain(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    var node = MarkdownNode(.text, source: sourceRange(range))
    node.setText(range)
    inline.lastTextDepth = inline.open.count
    reportBareMarks(in: range)
    if let index = inline.pendingBreak {
      if isThaiLetter(at: range.lowerBound, range) { nodes[index].flags.insert(.joined) }
      inline.pendingBreak = nil
    }
    inline.endsInThai = range.count >= 3 && isThaiLetter(at: range.upperBound - 3, range)
    appendLeaf(node)
  }

  private mutating func fact(_ range: Range<Int>) {
    let place = sourceRange(range)
    var inner = range.lowerBound + 2..<range.upperBound - 2
    while !inner.isEmpty, text[inner.lowerBound].isBlank {
      inner = inner.lowerBound + 1..<inner.upperBound
    }
    while !inner.isEmpty, text[inner.upperBound - 1].isBlank {
      inner = inner.lowerBound..<inner.upperBound - 1
    }
    guard isReference(inner) else {
      reportFact(place)
      return plain(range)
    }
    var node = MarkdownNode(.fact, source: place)
    node.setText(inner)
    let start = place.lowerBound + inner.lowerBound - range.lowerBound
    node.setDetail(start..<start + inner.count)
    appendLeaf(node)
    inline.endsInThai = false
    inline.pendingBreak = nil
  }

  private mutating func reference(_ range: Range<Int>, _ label: Range<Int>, _ number: Int) {
    var node = MarkdownNode(.footnoteReference, source: sourceRange(range))
    node.setText(label)
    node.number = Int32(number)
    notes.numbered[number].footnote.references += 1
    // How many references to the note came before tells the anchors apart.
    node.small = UInt16(clamping: notes.numbered[number].footnote.references)
    appendLeaf(node)
    inline.endsInThai = false
    inline.pendingBreak = nil
  }

  /// The end of `{{…}}` when it stands in the source just so.
  private func factEnd(_ start: Int, _ end: Int) -> Int? {
    var i = start + 2
    while i + 1 < min(end, start + 300) {
      if text[i] == 0x7D, text[i + 1] == 0x7D {
        return i > start + 2 && isVerbatim(start..<i + 2) ? i + 2 : nil
      }
      if text[i] == 0x7B { return nil }
      i += 1
    }
    return nil
  }

  private func referenceEnd(_ start: Int, _ end: Int) -> Int? {
    var i = start + 2
    while i < end, text[i] > 0x20, text[i] != 0x5B, text[i] != 0x5D { i += 1 }
    return i < end && i > start + 2 && text[i] == 0x5D ? i + 1 : nil
  }

  /// `kind:` and then letters, digits, `-`, `_` and `.`
  private func isReference(_ range: Range<Int>) -> Bool {
    var colon: Int?
    for i in range {
      let byte = text[i]
      if byte == 0x3A {
        if colon != nil { return false }
        colon = i
      } else if byte == 0x20 || byte == 0x3D {
        // Arguments follow the name: `count:networks by=region`.
        if colon == nil { return false }
      } else if !byte.isASCIIAlphanumeric, byte != 0x2D, byte != 0x5F, byte != 0x2E {
        return false
      }
    }
    guard let colon else { return false }
    return colon > range.lowerBound && colon < range.upperBound - 1
  }

  /// Where a part of the text being gathered stands in the source.
  func sourceRange(_ range: Range<Int>) -> Range<Int> {
    let start = place(of: range.lowerBound, isEnd: false)
    return start..<max(start, place(of: range.upperBound, isEnd: true))
  }

  private func place(of offset: Int, isEnd: Bool) -> Int {
    var low = 0
    var high = inline.pieces.count
    while low + 1 < high {
      let middle = (low + high) / 2
      let start = inline.pieces[middle].text
      if start < offset || (start == offset && !isEnd) { low = middle } else { high = middle }
    }
    let piece = inline.pieces[low]
    let next = low + 1 < inline.pieces.count ? inline.pieces[low + 1].text : inline.textEnd
    if offset == next, isEnd { return piece.source.upperBound }
    return min(piece.source.lowerBound + offset - piece.text, piece.source.upperBound)
  }

  /// Whether a part of the text stands in the source byte by byte, without escapes or entities.
  func isVerbatim(_ range: Range<Int>) -> Bool {
    let place = sourceRange(range)
    guard place.count == range.count else { return false }
    return text[range].elementsEqual(source.bytes[place])
  }

  /// Consonants, vowels and marks, without digits and signs (U+0E01 to U+0E3A, U+0E40 to U+0E4E).
  func isThaiLetter(at index: Int, _ range: Range<Int>) -> Bool {
    guard index >= range.lowerBound, index + 2 < range.upperBound, text[index] == 0xE0 else {
      return false
    }
    let low = text[index + 2]
    switch text[index + 1] {
    case 0xB8: return (0x81...0xBA).contains(low)
    case 0xB9: return (0x80...0x8E).contains(low)
    default: return false
    }
  }
}
