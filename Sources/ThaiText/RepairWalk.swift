/// Matches the words that may begin at one place of a damaged stretch, with the repairs they need.
struct RepairWalk {
  typealias Place = RepairLattice.Place
  typealias Found = (
    _ end: Place, _ cost: Int32, _ spelling: [UInt8]?, _ isDoubtful: Bool
  ) -> Void

  /// Prices in quarters of a nat, and the most repairs in one word.
  private static let saraAm: Int32 = 6
  private static let shift: Int32 = 12
  private static let stray: Int32 = 26
  private static let beforeMark: Int32 = 8
  private static let lostMark: Int32 = 42
  private static let lostLetter: Int32 = 50
  private static let lostEnd: Int32 = 20
  private static let rare: Int32 = 56
  private static let rareSurcharge: Int32 = 24
  private static let mostRepairs = 5

  let elements: [UInt8]
  let start: Place
  private var letters: [UInt8] = []
  /// Where in `letters` a space was taken out.
  private var joints: [Int] = []
  /// Where in `letters` something was put in that a space stood for, and whether that is a letter.
  private var made: (place: Int, count: Int, isLetter: Bool)?
  /// How many marks were made up.
  private var madeMarks = 0
  /// Where in `letters` a SARA AM was read whose tone stood before the space.
  private var doubtfulAm: Int?

  init(elements: [UInt8], start: Place) {
    self.elements = elements
    self.start = start
  }

  /// Calls `found` with each word that matches.
  mutating func run(_ found: Found) {
    guard Self.beginsWord(elements, at: start.index) else { return }
    walk(WordGraph.start, start, repairs: 0, price: 0, found)
  }

  /// Whether a word may begin with the element at `index`, or the stretch ends there.
  static func beginsWord(_ elements: [UInt8], at index: Int) -> Bool {
    guard index < elements.count else { return true }
    let code = elements[index]
    if code == DamagedStretch.space { return true }
    if index > 0, ThaiLetter.isLeadingVowel(elements[index - 1]) { return false }
    return ThaiLetter.isConsonant(code) || ThaiLetter.isLeadingVowel(code)
  }

  private func element(_ index: Int) -> UInt8 { index < elements.count ? elements[index] : 0 }

  private mutating func walk(
    _ state: UInt32, _ place: Place, repairs: Int, price: Int32, _ found: Found
  ) {
    guard state != 0, place.index < elements.count else { return }
    let code = elements[place.index]
    if code < DamagedStretch.lost {
      follow(state, code, place.next(), repairs: repairs, price: price, found)
    }
    guard repairs < Self.mostRepairs, !letters.isEmpty else { return }
    if ThaiLetter.isConsonant(code), place.taken == 0 {
      moveMarksBack(state, place, repairs: repairs, price: price, found)
    }
    if code >= DamagedStretch.lost, place.taken == 0 {
      closeGap(state, place, repairs: repairs, price: price, found)
    }
  }

  /// Spells `letter` from `state` and goes on at `place`.
  private mutating func follow(
    _ state: UInt32, _ letter: UInt8, _ place: Place, repairs: Int, price: Int32, _ found: Found
  ) {
    guard let step = WordGraph.step(state, letter) else { return }
    letters.append(letter)
    if step.cost != 0 { end(step.cost, place, repairs: repairs, price: price, found) }
    walk(step.state, place, repairs: repairs, price: price, found)
    letters.removeLast()
  }

  /// Notes that the letters spell a word of the given cost.
  private mutating func end(
    _ cost: Int32, _ place: Place, repairs: Int, price: Int32, _ found: Found
  ) {
    guard Self.beginsWord(elements, at: place.index), joinsWell else { return }
    let isRepaired = repairs > 0 || start.taken != 0
    found(
      place, cost + price + (isRepaired ? surcharge(cost) : 0), isRepaired ? letters : nil,
      isRepaired && isDoubtful)
  }

  /// Spells `next` from `state` and goes on at `place`.
  private mutating func follow(
    _ state: UInt32, _ next: [UInt8], _ place: Place, repairs: Int, price: Int32, _ found: Found
  ) {
    var state = state
    var cost: Int32 = 0
    for letter in next {
      guard state != 0, let step = WordGraph.step(state, letter) else { return }
      (state, cost) = step
    }
    letters.append(contentsOf: next)
    if cost != 0 { end(cost, place, repairs: repairs, price: price, found) }
    walk(state, place, repairs: repairs, price: price, found)
    letters.removeLast(next.count)
  }

  /// Reads the marks after the next consonant as belonging to the letter before it.
  private mutating func moveMarksBack(
    _ state: UInt32, _ place: Place, repairs: Int, price: Int32, _ found: Found
  ) {
    let first = element(place.index + 1)
    let second = element(place.index + 2)
    guard ThaiLetter.isMark(first) else { return }
    let cost = price + Self.shift
    follow(
      state, first, Place(index: place.index, taken: 1), repairs: repairs + 1, price: cost, found)
    guard ThaiLetter.isMark(second) else { return }
    follow(
      state, second, Place(index: place.index, taken: 2), repairs: repairs + 1, price: cost, found
    )
    follow(
      state, [first, second], Place(index: place.index, taken: 3), repairs: repairs + 1,
      price: cost, found)
  }

  /// Reads a space, or a lost letter, as the upper half of SARA AM, or leaves a stray space out.
  private mutating func closeGap(
    _ state: UInt32, _ place: Place, repairs: Int, price: Int32, _ found: Found
  ) {
    var index = place.index + 1
    if element(index) == DamagedStretch.space { index += 1 }
    let next = element(index)
    let after = Place(index: index + 1)
    if next == ThaiLetter.saraAA {
      let tone = ThaiLetter.isTone(letters[letters.count - 1])
      let kept = doubtfulAm
      if tone { doubtfulAm = letters.count }
      follow(
        state, ThaiLetter.saraAM, after, repairs: repairs + 1, price: price + Self.saraAm, found)
      doubtfulAm = kept
    } else if ThaiLetter.isTone(next), element(index + 1) == ThaiLetter.saraAA {
      follow(
        state, [next, ThaiLetter.saraAM], Place(index: index + 2), repairs: repairs + 1,
        price: price + Self.saraAm, found)
    }
    guard elements[place.index] == DamagedStretch.space, index == place.index + 1 else { return }
    if ThaiLetter.isMark(next) {
      // No word begins with a mark, so that there is nothing that the space might part.
      walk(
        state, Place(index: index), repairs: repairs + 1, price: price + Self.beforeMark, found)
      return
    }
    joints.append(letters.count)
    walk(
      state, Place(index: index), repairs: repairs + 1, price: price + Self.stray, found)
    joints.removeLast()
    putIn(state, Place(index: index), repairs: repairs, price: price, found)
  }

  /// Reads a space as a lost mark or two, or as one lost letter.
  private mutating func putIn(
    _ state: UInt32, _ place: Place, repairs: Int, price: Int32, _ found: Found
  ) {
    guard let last = letters.last, made?.isLetter != true, madeMarks < 3 else { return }
    let kept = made
    let next = element(place.index)
    let isOpen = ThaiLetter.isConsonant(next) || ThaiLetter.isLeadingVowel(next)
    guard isOpen || place.index == elements.count || next == ThaiLetter.saraAA else { return }
    if ThaiLetter.isConsonant(last), letters.count > 1 || !standsAlone(place.index) {
      madeMarks += 1
      for (mark, after) in WordGraph.edges(of: state) where Self.isLosable(mark) {
        made = (letters.count, 1, false)
        follow(state, mark, place, repairs: repairs + 1, price: price + Self.lostMark, found)
        guard mark < ThaiLetter.maitaikhu, after != 0 else { continue }
        made = (letters.count, 2, false)
        for (tone, _) in WordGraph.edges(of: after) where tone == 0x48 || tone == 0x49 {
          follow(
            state, [mark, tone], place, repairs: repairs + 1, price: price + Self.lostMark + 8,
            found)
        }
      }
      madeMarks -= 1
    }
    if kept == nil, !ThaiLetter.isLeadingVowel(last), letters.count > 1 {
      made = (letters.count, 1, true)
      for (letter, _) in WordGraph.edges(of: state) where ThaiLetter.isConsonant(letter) {
        follow(state, letter, place, repairs: repairs + 1, price: price + Self.lostLetter, found)
      }
    }
    made = kept
  }

  /// Whether a space or the end follows the letter at `index`, as in a list of letters.
  private func standsAlone(_ index: Int) -> Bool {
    index + 1 >= elements.count || elements[index + 1] == DamagedStretch.space
  }

  /// The marks that a PDF may lose, the tones that are hardly used left out.
  private static func isLosable(_ mark: UInt8) -> Bool {
    ThaiLetter.isMark(mark) && mark != ThaiLetter.phinthu && mark != 0x4A && mark != 0x4B
      && mark < ThaiLetter.nikhahit
  }

  /// Whether no space was taken out between two words or two lone letters.
  private var joinsWell: Bool {
    if let made {
      let left = letters[..<made.place]
      let right = letters[(made.place + made.count)...]
      // Two words with a space between them are well as they stand; so is a letter by itself.
      let isRightWell =
        right.isEmpty || (made.isLetter ? WordGraph.contains(right) : WordGraph.reads(right))
      if isRightWell, WordGraph.reads(left) { return false }
      if right.isEmpty ? left.count < 2 : made.isLetter && right.count < 3 { return false }
      if !joints.isEmpty { return false }
    }
    if joints.count + 1 == letters.count, !joints.isEmpty { return false }
    for joint in joints {
      let left = letters[..<joint]
      let right = letters[joint...]
      if WordGraph.reads(left), WordGraph.reads(right) { return false }
    }
    return true
  }

  /// What a repair costs more because of the word that it makes: a short word that is hardly ever
  /// used is more likely a part of a name, and a mark is seldom lost at the very end of one.
  private func surcharge(_ cost: Int32) -> Int32 {
    var more: Int32 = 0
    if letters.count <= 4, cost >= Self.rare { more += Self.rareSurcharge }
    if let made, made.place + made.count == letters.count { more += Self.lostEnd }
    return more
  }

  /// Whether one more letter at `place` spells a word as well.
  private func mayLack(_ place: Int) -> Bool {
    (UInt8(0x01)...0x2E).contains { letter in
      var other = letters
      other.insert(letter, at: place)
      return WordGraph.contains(other)
    }
  }

  /// Whether another letter at `place` spells a word as well.
  private func hasRival(_ place: Int) -> Bool {
    var other = letters
    for letter: UInt8 in 0x01...0x2E where letter != letters[place] {
      other[place] = letter
      if WordGraph.contains(other) { return true }
    }
    other.remove(at: place)
    if WordGraph.contains(other) { return true }
    return (2..<max(3, other.count - 1)).contains { cut in
      WordGraph.contains(other[..<cut]) && WordGraph.contains(other[cut...])
    }
  }

  /// Whether another reading is as good: SARA AA in place of SARA AM spells a word as well, or a
  /// letter may be lost after MAI HAN-AKAT.
  private var isDoubtful: Bool {
    if joints.contains(where: { letters[$0 - 1] == ThaiLetter.maiHanAkat && mayLack($0) }) {
      return true
    }
    if let made, made.isLetter, hasRival(made.place) { return true }
    guard let place = doubtfulAm else { return false }
    var other = letters
    other[place] = ThaiLetter.saraAA
    return WordGraph.contains(other)
  }
}
