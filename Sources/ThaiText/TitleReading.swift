/// Reads the letters of a torn title as words while its marks, in their order, fill the holes.
struct TitleReading {
  /// What stands at one place of the letters. `other` is a character that is no Thai letter.
  private static let other: UInt8 = 0x7D
  private static let space = DamagedStretch.space

  /// Prices in quarters of a nat.
  private static let filled: Int32 = 1
  private static let saraAm: Int32 = 4
  private static let realSpace: Int32 = 10
  private static let swallowedSpace: Int32 = 14
  private static let unknownCluster: Int32 = 44
  private static let lostMark: Int32 = 44
  private static let unusedMark: Int32 = 48

  private struct Step {
    var cost: Int32 = .max / 2
    var from = 0
    var spelling: [UInt8] = []
    /// How many marks were made up or left over on the way.
    var guesses = 0
  }

  private let marks: [UInt8]
  private let codes: [UInt8]
  private let offsets: [Int]
  private let text: [UInt8]
  private var steps: [Step]
  private var letters: [UInt8] = []

  init(_ text: [UInt8], letters range: Range<Int>, marks: [UInt8]) {
    self.text = text
    self.marks = marks
    var codes: [UInt8] = []
    var offsets: [Int] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let code = ThaiLetter.code(in: text, at: index)
      offsets.append(index)
      if ThaiLetter.isWordLetter(code) {
        codes.append(code)
        index += 3
      } else {
        codes.append(text[index] == 0x20 ? Self.space : Self.other)
        index += 1
      }
    }
    offsets.append(range.upperBound)
    self.codes = codes
    self.offsets = offsets
    steps = Array(repeating: Step(), count: (codes.count + 1) * (marks.count + 1))
    steps[0].cost = 0
  }

  /// The bytes of the title with its marks in place, and whether hardly any was made up or left
  /// over.
  mutating func read() -> (bytes: [UInt8], isWhole: Bool) {
    for place in 0...codes.count {
      for mark in 0...marks.count { extend(place, mark) }
    }
    var spellings: [[UInt8]] = []
    var slot = steps.count - 1
    let isWhole = steps[slot].guesses * 8 <= marks.count
    while slot > 0 {
      spellings.append(steps[slot].spelling)
      slot = steps[slot].from
    }
    return (spellings.reversed().flatMap(\.self), isWhole)
  }

  private func slot(_ place: Int, _ mark: Int) -> Int { place * (marks.count + 1) + mark }

  private mutating func reach(
    _ place: Int, _ mark: Int, from: Int, _ cost: Int32, _ spelling: [UInt8], guesses: Int = 0
  ) {
    let slot = slot(place, mark)
    guard cost < steps[slot].cost else { return }
    steps[slot] = Step(
      cost: cost, from: from, spelling: spelling, guesses: steps[from].guesses + guesses)
  }

  private mutating func extend(_ place: Int, _ mark: Int) {
    let here = slot(place, mark)
    let cost = steps[here].cost
    guard cost < .max / 2 else { return }
    if mark < marks.count {
      reach(place, mark + 1, from: here, cost + Self.unusedMark, [], guesses: 1)
    }
    guard place < codes.count else { return }
    switch codes[place] {
    case Self.space:
      var end = place
      while end < codes.count, codes[end] == Self.space { end += 1 }
      let isInside = place > 0 && end < codes.count
      reach(end, mark, from: here, cost + (isInside ? Self.realSpace : 0), isInside ? [0x20] : [])
    case Self.other:
      reach(place + 1, mark, from: here, cost, Array(text[offsets[place]..<offsets[place + 1]]))
    default:
      letters.removeAll(keepingCapacity: true)
      walk(WordGraph.start, place, mark, cost, guesses: 0, here)
      skipCluster(place, mark, here)
    }
  }

  // MARK: Known words

  private mutating func walk(
    _ state: UInt32, _ place: Int, _ mark: Int, _ price: Int32, guesses: Int, _ from: Int
  ) {
    guard place < codes.count, state != 0 else { return }
    let code = codes[place]
    if code < Self.other {
      follow(state, [code], place + 1, mark, price, guesses: guesses, from)
    } else if code == Self.space, let last = letters.last, !ThaiLetter.isLeadingVowel(last) {
      fill(state, place, mark, price, guesses: guesses, from)
    }
  }

  private mutating func follow(
    _ state: UInt32, _ next: [UInt8], _ place: Int, _ mark: Int, _ price: Int32, guesses: Int,
    _ from: Int
  ) {
    var state = state
    var cost: Int32 = 0
    for letter in next {
      guard state != 0, let step = WordGraph.step(state, letter) else { return }
      (state, cost) = step
    }
    letters += next
    if cost != 0, mayEnd(at: place) {
      reach(place, mark, from: from, price + cost, Self.bytes(letters), guesses: guesses)
    }
    walk(state, place, mark, price, guesses: guesses, from)
    letters.removeLast(next.count)
  }

  /// Whether a word may end before the element at `place`.
  private func mayEnd(at place: Int) -> Bool {
    guard place < codes.count else { return true }
    let code = codes[place]
    return code >= Self.other || ThaiLetter.isConsonant(code) || ThaiLetter.isLeadingVowel(code)
  }

  /// Goes on behind the hole at `place`, with the marks that may have stood there.
  private mutating func fill(
    _ state: UInt32, _ place: Int, _ mark: Int, _ price: Int32, guesses: Int, _ from: Int
  ) {
    var end = place
    while end < codes.count, codes[end] == Self.space { end += 1 }
    for (spelling, used) in fillings(mark) {
      for width in Set([1, used, end - place]) where width > 0 && place + width <= end {
        let leavesSpace = width < end - place || width == 1
        let beforeSign = end < codes.count && codes[end] == Self.other
        let swallows = width > max(1, used) || (beforeSign && !leavesSpace)
        let whole = swallows ? Self.swallowedSpace : 0
        follow(
          state, spelling, place + width, mark + used, price + Self.filled + whole,
          guesses: guesses, from)
      }
      if end < codes.count, codes[end] == ThaiLetter.saraAA {
        follow(
          state, spelling + [ThaiLetter.saraAM], end + 1, mark + used, price + Self.saraAm,
          guesses: guesses, from)
      }
    }
    if end < codes.count, codes[end] == ThaiLetter.saraAA {
      follow(
        state, [ThaiLetter.saraAM], end + 1, mark, price + Self.saraAm, guesses: guesses, from)
    }
    guard guesses == 0 else { return }
    for lost: UInt8 in [0x31, 0x34, 0x35, 0x36, 0x37, 0x38, 0x39, 0x47, 0x48, 0x49, 0x4C] {
      follow(
        state, [lost], place + 1, mark, price + Self.lostMark, guesses: guesses + 1, from)
    }
  }

  /// The next marks in the order in which they are written, and how many they are.
  private func fillings(_ mark: Int) -> [(spelling: [UInt8], used: Int)] {
    guard mark < marks.count else { return [] }
    let first = marks[mark]
    var fillings: [(spelling: [UInt8], used: Int)] = [([first], 1)]
    guard mark + 1 < marks.count else { return fillings }
    let second = marks[mark + 1]
    if first < 0x47, second >= 0x47 { fillings.append(([first, second], 2)) }
    if second < 0x47, first >= 0x47 { fillings.append(([second, first], 2)) }
    return fillings
  }

  // MARK: Unknown words

  /// One letter with its leading and following vowels, in a word that no list knows.
  private mutating func skipCluster(_ place: Int, _ mark: Int, _ from: Int) {
    var end = place
    var head: [UInt8] = []
    while end < codes.count, ThaiLetter.isLeadingVowel(codes[end]) {
      head.append(codes[end]); end += 1
    }
    guard end < codes.count, codes[end] < Self.other else {
      return reach(
        max(end, place + 1), mark, from: from, steps[from].cost + Self.unknownCluster,
        Self.bytes(head))
    }
    head.append(codes[end])
    end += 1
    while end < codes.count,
      ThaiLetter.isMark(codes[end]) || ThaiLetter.isFollowingVowel(codes[end])
    {
      head.append(codes[end])
      end += 1
    }
    let cost = steps[from].cost + Self.unknownCluster
    reach(end, mark, from: from, cost, Self.bytes(head))
    guard end < codes.count, codes[end] == Self.space else { return }
    for (spelling, used) in fillings(mark) {
      var next = end + 1
      var tail: [UInt8] = []
      while next < codes.count, ThaiLetter.isFollowingVowel(codes[next]) {
        tail.append(codes[next])
        next += 1
      }
      reach(next, mark + used, from: from, cost + Self.filled, Self.bytes(head + spelling + tail))
    }
  }

  private static func bytes(_ letters: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = []
    for letter in letters { ThaiLetter.append(letter, to: &bytes) }
    return bytes
  }
}
