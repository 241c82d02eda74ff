/// What was taken out of a text and what was put in, word by word; Thai is cut into words by a `WordSegmenter`.
package struct WordDifference: Hashable, Sendable {
  /// What became of a piece.
  package enum Kind: Hashable, Sendable {
    case same, removed, added
  }

  /// Words that share one fate, with what stands between them.
  package struct Piece: Hashable, Sendable {
    package let kind: Kind
    package let text: String
  }

  /// In the order of the texts; what was taken out stands before what took its place.
  package let pieces: [Piece]

  /// How many words around a change a shortened difference shows.
  private static let margin = 6
  /// Texts whose differing stretches have more pairs of words than this count as wholly different.
  private static let limit = 4_000_000

  private typealias Token = ArraySlice<UInt8>

  package init(from old: String, to new: String, segmenter: WordSegmenter = WordSegmenter()) {
    let tokens = (Self.tokens(of: old, segmenter), Self.tokens(of: new, segmenter))
    pieces = Self.joined(Self.steps(from: tokens.0, to: tokens.1)).map {
      Piece(kind: $0.kind, text: Self.text($0.tokens))
    }
  }

  /// The same difference with `…` for all but a few words around each change.
  package func shortened(segmenter: WordSegmenter = WordSegmenter()) -> [Piece] {
    pieces.enumerated().map { index, piece in
      guard piece.kind == .same else { return piece }
      let tokens = Self.tokens(of: piece.text, segmenter)
      let isFirst = index == 0
      let isLast = index == pieces.count - 1
      let head = isFirst ? 0 : Self.margin * 2
      let tail = isLast ? 0 : Self.margin * 2
      guard tokens.count > head + tail + 2, pieces.count > 1 else { return piece }
      let text = Self.text(tokens.prefix(head)) + "…" + Self.text(tokens.suffix(tail))
      return Piece(kind: .same, text: text)
    }
  }

  /// Words, and what stands between them, in order.
  private static func tokens(of text: String, _ segmenter: WordSegmenter) -> [Token] {
    let bytes = Array(text.utf8)
    var tokens: [Token] = []
    var end = 0
    for word in segmenter.words(in: bytes) {
      if word.lowerBound > end { tokens.append(bytes[end..<word.lowerBound]) }
      tokens.append(bytes[word])
      end = word.upperBound
    }
    if end < bytes.count { tokens.append(bytes[end...]) }
    return tokens
  }

  private static func text(_ tokens: some Sequence<Token>) -> String {
    String(decoding: Array(tokens.joined()), as: UTF8.self)
  }

  private static func steps(
    from old: [Token], to new: [Token]
  ) -> [(kind: Kind, tokens: [Token])] {
    let head = zip(old, new).prefix { $0.elementsEqual($1) }.count
    let rest = (old.dropFirst(head), new.dropFirst(head))
    let tail = zip(rest.0.reversed(), rest.1.reversed()).prefix { $0.elementsEqual($1) }.count
    let (from, to) = (Array(rest.0.dropLast(tail)), Array(rest.1.dropLast(tail)))
    var steps: [(kind: Kind, tokens: [Token])] = [(.same, Array(old.prefix(head)))]
    if from.count * to.count > limit {
      steps += [(.removed, from), (.added, to)]
    } else {
      steps += middle(from: from, to: to)
    }
    return steps + [(.same, Array(old.suffix(tail)))]
  }

  private static func middle(
    from old: [Token], to new: [Token]
  ) -> [(kind: Kind, tokens: [Token])] {
    var removed = Set<Int>()
    var added = Set<Int>()
    for change in new.difference(from: old, by: { $0.elementsEqual($1) }) {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): added.insert(offset)
      }
    }
    var steps: [(kind: Kind, tokens: [Token])] = []
    var (i, j) = (0, 0)
    while i < old.count || j < new.count {
      if removed.contains(i) {
        steps.append((.removed, [old[i]]))
        i += 1
      } else if added.contains(j) {
        steps.append((.added, [new[j]]))
        j += 1
      } else {
        steps.append((.same, [old[i]]))
        (i, j) = (i + 1, j + 1)
      }
    }
    return steps
  }

  /// Runs of one kind as one piece. What stands between two changes and holds no letter joins them, so that a
  /// changed phrase is one change.
  private static func joined(
    _ steps: [(kind: Kind, tokens: [Token])]
  ) -> [(kind: Kind, tokens: [Token])] {
    var joined: [(kind: Kind, tokens: [Token])] = []
    var removed: [Token] = []
    var added: [Token] = []
    var between: [Token] = []
    func settle() {
      if !removed.isEmpty { joined.append((.removed, removed)) }
      if !added.isEmpty { joined.append((.added, added)) }
      (removed, added) = ([], [])
    }
    for step in steps where !step.tokens.isEmpty {
      let isChanging = !removed.isEmpty || !added.isEmpty
      switch step.kind {
      case .same where isChanging && between.isEmpty && step.tokens.allSatisfy(isBlank):
        between = step.tokens
      case .same:
        settle()
        let tokens = between + step.tokens
        between = []
        if joined.last?.kind == .same {
          joined[joined.count - 1].tokens += tokens
        } else {
          joined.append((.same, tokens))
        }
      case .removed, .added:
        if !removed.isEmpty || step.kind == .removed { removed += between }
        if !added.isEmpty || step.kind == .added { added += between }
        between = []
        if step.kind == .removed { removed += step.tokens } else { added += step.tokens }
      }
    }
    settle()
    if !between.isEmpty { joined.append((.same, between)) }
    return joined
  }

  private static func isBlank(_ token: Token) -> Bool {
    token.allSatisfy { $0 == 0x20 || $0 == 0x0A || $0 == 0x09 }
  }
}
