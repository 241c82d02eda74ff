internal import CWordList

/// The graph of known words that lies in the program: no loading, no memory of its own.
///
/// `scripts/build-word-list.py` writes it and says what the bits of an edge mean. A state is the
/// index of its first edge; 0 is no state.
enum WordGraph {
  /// The state before the first letter.
  static let start: UInt32 = 1

  /// The costs in the graph are quarters of a nat above three nats.
  static let floor: Int32 = 12

  /// Follows `letter` from `state`, which must not be 0.
  ///
  /// The answer is the state it leads to (0 when no longer word follows) and the cost of the word
  /// that ends here (0 when none does), or `nil` when no word goes on with `letter`.
  @inline(__always)
  static func step(_ state: UInt32, _ letter: UInt8) -> (state: UInt32, cost: Int32)? {
    var index = state
    while true {
      let edge = khumue_word_graph_edge(index)
      if UInt8(truncatingIfNeeded: edge & 0x7F) == letter {
        let level = Int32(truncatingIfNeeded: edge >> 8 & 0x3F)
        return (edge >> 14, level == 0 ? 0 : level + floor)
      }
      if edge & 0x80 != 0 { return nil }
      index += 1
    }
  }

  /// The letters with which words go on from `state`, each with the state it leads to.
  static func edges(of state: UInt32) -> [(letter: UInt8, state: UInt32)] {
    var edges: [(letter: UInt8, state: UInt32)] = []
    var index = state
    while true {
      let edge = khumue_word_graph_edge(index)
      edges.append((UInt8(truncatingIfNeeded: edge & 0x7F), edge >> 14))
      if edge & 0x80 != 0 { return edges }
      index += 1
    }
  }

  /// Whether the letters spell a word of the list.
  static func contains(_ letters: some Sequence<UInt8>) -> Bool {
    var state = start
    var cost: Int32 = 0
    for letter in letters {
      guard state != 0, let next = step(state, letter) else { return false }
      (state, cost) = next
    }
    return cost != 0
  }

  /// Whether the letters can be read as a row of words of the list.
  static func reads(_ letters: ArraySlice<UInt8>) -> Bool {
    var reached = [Bool](repeating: false, count: letters.count + 1)
    reached[0] = true
    for begin in 0..<letters.count where reached[begin] {
      var state = start
      var index = begin
      while index < letters.count, state != 0,
        let next = step(state, letters[letters.startIndex + index])
      {
        index += 1
        state = next.state
        if next.cost != 0 { reached[index] = true }
      }
    }
    return reached[letters.count]
  }
}
