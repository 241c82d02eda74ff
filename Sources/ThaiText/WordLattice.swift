/// Finds the cheapest reading of one run of Thai letters as a row of words.
///
/// A known word costs the negative logarithm of how often it is used. What no list knows is read
/// cluster by cluster, dearer than any known word. A cut never falls inside a cluster. The rows of
/// the table are kept between runs, so one lattice serves a whole text.
struct WordLattice {
  /// Costs in quarters of a nat.
  private static let projectWord: Int32 = 14
  private static let unknownStart: Int32 = 44
  private static let unknownCluster: Int32 = 22
  /// What each word is cheaper in a fine reading, so that close compounds fall into their parts.
  private static let fineGain: Int32 = 8
  private static let unreached: Int32 = .max / 2

  /// The cheapest reading up to a place: once ending in a known word, once in an unknown one.
  private struct Place {
    var known = WordLattice.unreached
    var knownStart: Int32 = 0
    var unknown = WordLattice.unreached
    var unknownStart: Int32 = 0
    /// Whether the unknown word goes on from before `unknownStart`.
    var unknownGoesOn = false

    var best: Int32 { min(known, unknown) }
  }

  private var places: [Place] = []
  private var wordGain: Int32 = 0
  private var mayCut: [Bool] = []
  private var cuts: [Int] = []

  /// The starts of the words of `letters`, counted in letters, in order; the first is 0.
  mutating func wordStarts(
    of letters: [UInt8], projectWords: WordTrie, _ grain: WordGrain
  ) -> [Int] {
    let count = letters.count
    guard count > 0 else { return [] }
    findCuts(letters)
    wordGain = grain == .fine ? Self.fineGain : 0
    places.removeAll(keepingCapacity: true)
    places.append(contentsOf: repeatElement(Place(), count: count + 1))
    places[0].known = 0
    for start in 0..<count where mayCut[start] && places[start].best < Self.unreached {
      readKnown(letters, from: start)
      if !projectWords.isEmpty { readProjectWords(letters, from: start, projectWords) }
      readUnknown(from: start, count: count)
    }
    return traceBack(count)
  }

  private mutating func findCuts(_ letters: [UInt8]) {
    mayCut.removeAll(keepingCapacity: true)
    for index in letters.indices { mayCut.append(ThaiCluster.mayBegin(at: index, in: letters)) }
    mayCut.append(true)
  }

  private mutating func readKnown(_ letters: [UInt8], from start: Int) {
    let cost = places[start].best
    var state = WordGraph.start
    var index = start
    while index < letters.count, state != 0,
      let next = WordGraph.step(state, letters[index])
    {
      index += 1
      state = next.state
      if next.cost != 0, mayCut[index] { take(cost + next.cost - wordGain, from: start, to: index) }
    }
  }

  private mutating func readProjectWords(
    _ letters: [UInt8], from start: Int, _ words: WordTrie
  ) {
    let cost = places[start].best + Self.projectWord
    var node = WordTrie.start
    var index = start
    while index < letters.count, let next = words.child(of: node, letters[index]) {
      index += 1
      node = next
      if words.endsWord(node), mayCut[index] { take(cost, from: start, to: index) }
    }
  }

  private mutating func take(_ cost: Int32, from start: Int, to end: Int) {
    if cost < places[end].known {
      places[end].known = cost
      places[end].knownStart = Int32(start)
    }
  }

  private mutating func readUnknown(from start: Int, count: Int) {
    var end = start + 1
    while end < count, !mayCut[end] { end += 1 }
    let opened = places[start].known + Self.unknownStart
    let goesOn = places[start].unknown <= opened
    let cost = min(opened, places[start].unknown) + Self.unknownCluster
    if cost < places[end].unknown {
      places[end].unknown = cost
      places[end].unknownStart = Int32(start)
      places[end].unknownGoesOn = goesOn
    }
  }

  private mutating func traceBack(_ count: Int) -> [Int] {
    cuts.removeAll(keepingCapacity: true)
    var end = count
    while end > 0 {
      let place = places[end]
      if place.known <= place.unknown {
        end = Int(place.knownStart)
      } else {
        end = unknownWordStart(endingAt: end)
      }
      cuts.append(end)
    }
    cuts.reverse()
    return cuts
  }

  private func unknownWordStart(endingAt end: Int) -> Int {
    var place = places[end]
    while place.unknownGoesOn { place = places[Int(place.unknownStart)] }
    return Int(place.unknownStart)
  }
}

/// How small the words of a reading are.
enum WordGrain {
  /// As people count words.
  case fine
  /// With compounds whole where the corpus leaves it open, as they should stand in a line.
  case whole
}
