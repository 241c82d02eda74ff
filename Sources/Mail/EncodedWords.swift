import ThaiText

/// Writes texts of headers: as they are where ASCII allows it, else as encoded words (RFC 2047).
enum EncodedWords {
  /// No line of a header that holds an encoded word may be longer (RFC 2047 section 2).
  static let longestLine = 76

  private static let opening = "=?UTF-8?B?"
  private static let closing = "?="

  /// Whether a text can stand in a header as it is.
  ///
  /// Long words, doubled spaces and what looks like an encoded word would come back changed.
  static func isPlain(_ text: String) -> Bool {
    text.utf8.allSatisfy { (0x20...0x7E).contains($0) } && !text.contains("=?")
      && !text.contains("  ") && text.utf8.split(separator: 0x20).allSatisfy { $0.count <= 60 }
  }

  /// Whether a text is one encoded word on a line of its own, but not at `column`.
  static func fitsOnlyAFreshLine(_ text: String, _ column: Int) -> Bool {
    text.utf8.count > room(after: column) && text.utf8.count <= room(after: 1)
  }

  /// Appends a text as encoded words, each on its own line if the first does not fit.
  ///
  /// - Parameter column: how many bytes the line already has; afterwards those of the last line.
  static func append(_ text: String, to out: inout [UInt8], column: inout Int) {
    var word: [UInt8] = []
    var limit = room(after: column)
    for piece in pieces(of: text) {
      if word.count + piece.count > limit {
        if !word.isEmpty { append(word, to: &out, column: &column) }
        word = []
        out += "\r\n ".utf8
        column = 1
        limit = room(after: column)
      }
      word += piece
    }
    append(word, to: &out, column: &column)
  }

  /// How many bytes of text an encoded word can carry that begins at `column`: three to each four letters.
  private static func room(after column: Int) -> Int {
    (longestLine - column - opening.utf8.count - closing.utf8.count) / 4 * 3
  }

  private static func append(_ word: [UInt8], to out: inout [UInt8], column: inout Int) {
    let start = out.count
    out += opening.utf8
    Base64.append(word[...], to: &out)
    out += closing.utf8
    column += out.count - start
  }

  /// The smallest pieces that a text may be cut into: clusters of Thai, and elsewhere what a reader takes for one
  /// letter.
  private static func pieces(of text: String) -> [[UInt8]] {
    let bytes = Array(text.utf8)
    var letters = Set(text.indices.map { text.utf8.distance(from: text.startIndex, to: $0) })
    letters.insert(bytes.count)
    var pieces: [[UInt8]] = []
    var start = 0
    var end = 0
    while end < bytes.count {
      end = ThaiCluster.end(in: bytes, from: end)
      guard letters.contains(end) || end - start > longestPiece else { continue }
      pieces += cut(bytes[start..<end])
      start = end
    }
    return pieces
  }

  /// More marks than any letter has are cut between code points, as no line may be too long.
  private static let longestPiece = 36

  private static func cut(_ piece: ArraySlice<UInt8>) -> [[UInt8]] {
    guard piece.count > longestPiece else { return [Array(piece)] }
    var end = piece.startIndex + longestPiece
    while piece[end] & 0xC0 == 0x80 { end -= 1 }
    return [Array(piece[..<end])] + cut(piece[end...])
  }
}
