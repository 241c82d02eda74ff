extension WordSegmenter {
  /// The beginning of `text`, at most `limit` clusters long, ended where a line might end, with
  /// `…` when anything is left out.
  ///
  /// When not even the first word fits, it is cut between two clusters.
  package func excerpt(of text: [UInt8], clusters limit: Int) -> [UInt8] {
    let whole = trimmed(text[...])
    var index = whole.startIndex
    var count = 0
    while index < whole.endIndex, count < limit {
      index = ThaiCluster.end(in: text, from: index)
      count += 1
    }
    if index >= whole.endIndex { return Array(whole) }
    let lastBreak = lineBreaks(in: text).last { $0 <= index && $0 > whole.startIndex }
    return Array(trimmed(whole[..<(lastBreak ?? index)])) + Array("…".utf8)
  }

  private func trimmed(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var text = text
    while let last = text.last, last <= 0x20 { text.removeLast() }
    while let first = text.first, first <= 0x20 { text.removeFirst() }
    return text
  }
}
