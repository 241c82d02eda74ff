import ThaiText

/// Measures text and cuts it into lines at the borders of words.
struct TextLines: Sendable {
  /// What a font of the reader's own may be wider than the shipped ones, in percent.
  private static let slack = 5
  private let segmenter: WordSegmenter

  init(words: [String]) {
    segmenter = WordSegmenter(extraWords: words)
  }

  /// The width of a text that is `size` units high.
  static func width(of text: some StringProtocol, size: Int, isBold: Bool = false) -> Int {
    var sum = 0
    for scalar in text.unicodeScalars { sum += width(of: scalar.value, isBold) }
    return (sum * size * (100 + slack) + 99_999) / 100_000
  }

  private static func width(of code: UInt32, _ isBold: Bool) -> Int {
    switch code {
    case 0x20...0x7E: (isBold ? GlyphWidths.boldLatin : GlyphWidths.regularLatin)[Int(code - 0x20)]
    case 0x0E00...0x0E5F:
      (isBold ? GlyphWidths.boldThai : GlyphWidths.regularThai)[Int(code - 0x0E00)]
    case 0x200B...0x200D, 0x0300...0x036F: 0
    case 0x00A0...0x024F, 0x2010...0x2013, 0x2018...0x201F: 700
    default: 1_000
    }
  }

  /// The lines of a text, none wider than `width` and all about as long as each other.
  ///
  /// A word that is wider by itself is cut between its letters. What does not fit into `limit` lines ends in "…".
  func lines(
    of text: String, width: Int, size: Int, isBold: Bool = false, limit: Int = .max
  ) -> [String] {
    let pieces = pieces(of: text, width: width, size: size, isBold)
    let greedy = filled(pieces, width: width, size: size, isBold)
    guard greedy.count <= limit else {
      var kept = Array(greedy[..<limit])
      kept[limit - 1] = Self.ended(kept[limit - 1], width: width, size: size, isBold)
      return kept
    }
    // Longer texts read best with full lines.
    guard greedy.count <= 3 else { return greedy }
    var (low, high) = (width / 3, width)
    while low < high {
      let middle = (low + high) / 2
      let narrow = filled(pieces, width: middle, size: size, isBold)
      let fits = narrow.allSatisfy { Self.width(of: $0, size: size, isBold: isBold) <= middle }
      if narrow.count <= greedy.count, fits { high = middle } else { low = middle + 1 }
    }
    return filled(pieces, width: high, size: size, isBold)
  }

  /// The stretches of a text that no line may cut, with the spaces that follow them.
  private func pieces(of text: String, width: Int, size: Int, _ isBold: Bool) -> [String] {
    let bytes = Array(text.utf8)
    var pieces: [String] = []
    var start = 0
    for end in segmenter.lineBreaks(in: bytes).filter({ $0 > 0 }) + [bytes.count] where end > start
    {
      let piece = String(decoding: bytes[start..<end], as: UTF8.self)
      if Self.width(of: Self.trimmed(piece), size: size, isBold: isBold) <= width {
        pieces.append(piece)
      } else {
        pieces += Self.clusters(of: Array(bytes[start..<end]), width: width, size: size, isBold)
      }
      start = end
    }
    return pieces
  }

  /// A word in parts that are as long as the width allows.
  private static func clusters(
    of bytes: [UInt8], width: Int, size: Int, _ isBold: Bool
  ) -> [String] {
    var parts: [String] = []
    var part = ""
    var place = 0
    while place < bytes.count {
      let end = ThaiCluster.end(in: bytes, from: place)
      let cluster = String(decoding: bytes[place..<end], as: UTF8.self)
      if !part.isEmpty, Self.width(of: part + cluster, size: size, isBold: isBold) > width {
        parts.append(part)
        part = ""
      }
      part += cluster
      place = end
    }
    return parts + [part]
  }

  private func filled(_ pieces: [String], width: Int, size: Int, _ isBold: Bool) -> [String] {
    var lines: [String] = []
    var line = ""
    for piece in pieces {
      let longer = Self.trimmed(line + piece)
      if !line.isEmpty, Self.width(of: longer, size: size, isBold: isBold) > width {
        lines.append(Self.trimmed(line))
        line = ""
      }
      line += piece
    }
    if !line.isEmpty { lines.append(Self.trimmed(line)) }
    return lines
  }

  private static func ended(_ line: String, width: Int, size: Int, _ isBold: Bool) -> String {
    var bytes = Array(line.utf8)
    while !bytes.isEmpty {
      let shown = String(decoding: bytes, as: UTF8.self) + "…"
      if Self.width(of: shown, size: size, isBold: isBold) <= width { return shown }
      var place = 0
      var last = 0
      while place < bytes.count {
        last = place
        place = ThaiCluster.end(in: bytes, from: place)
      }
      bytes.removeLast(bytes.count - last)
    }
    return "…"
  }

  private static func trimmed(_ text: String) -> String {
    var scalars = Substring(text).unicodeScalars
    while let last = scalars.last, last == " " { scalars.removeLast() }
    return String(scalars)
  }
}
