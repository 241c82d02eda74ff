/// Finds the cheapest reading of a damaged stretch, where words may be matched with repairs at a
/// price.
struct RepairLattice {
  /// A place between elements. Bit n of `taken` says that the element n + 1 after `index` has
  /// already been used by a word before: a mark that had slid behind the next letter.
  struct Place: Hashable {
    var index: Int
    var taken: UInt8 = 0
    /// Whether an unknown word ends here; both readings are kept side by side.
    var isUnknown = false

    var slot: Int { index * 8 + Int(taken) * 2 + (isUnknown ? 1 : 0) }

    /// The place after the element at `index`.
    func next() -> Place {
      var place = Place(index: index + 1, taken: taken)
      while place.taken & 1 != 0 {
        place.index += 1
        place.taken >>= 1
      }
      place.taken >>= 1
      return place
    }
  }

  private struct Step {
    var cost: Int32 = .max / 2
    var from = Place(index: 0)
    /// How the word is spelled, when that is not as it stands.
    var spelling: [UInt8]?
    /// Whether another reading with the same letters is a word too.
    var isDoubtful = false
  }

  /// Costs in quarters of a nat.
  private static let unknownStart: Int32 = 44
  private static let unknownCluster: Int32 = 22

  private static let gapInUnknown: Int32 = 12

  /// What a repair costs more beside an unknown word, which may be a name.
  private static let besideUnknown: Int32 = 48

  let stretch: DamagedStretch
  private let elements: [UInt8]
  private var steps: [Step]

  init(_ stretch: DamagedStretch) {
    self.stretch = stretch
    elements = stretch.elements
    steps = Array(repeating: Step(), count: (stretch.elements.count + 4) * 8)
    steps[0].cost = 0
  }

  mutating func findings() -> [ThaiLint.Finding] {
    for index in elements.indices {
      for taken: UInt8 in 0..<4 { extend(from: Place(index: index, taken: taken)) }
      extend(from: Place(index: index, isUnknown: true))
    }
    return traceBack()
  }

  private mutating func extend(from place: Place) {
    let step = steps[place.slot]
    guard step.cost < .max / 2 else { return }
    if elements[place.index] == DamagedStretch.space, place.taken == 0 {
      reach(place.next(), Step(cost: step.cost, from: place))
      return
    }
    var walk = RepairWalk(elements: elements, start: place)
    let beside = place.isUnknown ? Self.besideUnknown : 0
    walk.run { end, cost, spelling, isDoubtful in
      let total = step.cost + cost + (spelling != nil ? beside : 0)
      guard total < steps[end.slot].cost else { return }
      steps[end.slot] = Step(
        cost: total, from: place, spelling: spelling, isDoubtful: isDoubtful)
    }
    if place.taken == 0 { skipUnknown(from: place, step) }
  }

  private mutating func reach(_ place: Place, _ step: Step) {
    guard place.index <= elements.count, step.cost < steps[place.slot].cost else { return }
    steps[place.slot] = step
  }

  private mutating func skipUnknown(from place: Place, _ step: Step) {
    var end = place.index + 1
    var spelling: [UInt8] = [elements[place.index]]
    var gaps = 0
    while end < elements.count {
      if joinsMark(at: end) {
        // A mark belongs to the letter before it, whatever the word is.
        gaps += 1
        end += 1
      } else if RepairWalk.beginsWord(elements, at: end) {
        break
      }
      spelling.append(elements[end])
      end += 1
    }
    var cost = step.cost + (place.isUnknown ? 0 : Self.unknownStart) + Self.unknownCluster
    if step.spelling != nil, !place.isUnknown { cost += Self.besideUnknown }
    let target = Place(index: end, isUnknown: true)
    reach(
      target,
      Step(
        cost: cost + Self.gapInUnknown * Int32(gaps), from: place,
        spelling: gaps > 0 ? spelling : nil))
  }

  /// Whether a space before a mark stands at `index`, after a consonant that may carry it.
  private func joinsMark(at index: Int) -> Bool {
    guard elements[index] == DamagedStretch.space, index > 0, index + 1 < elements.count else {
      return false
    }
    let mark = elements[index + 1]
    return ThaiLetter.isMark(mark) && mark != ThaiLetter.nikhahit
      && ThaiLetter.isConsonant(elements[index - 1])
      && (index + 2 == elements.count || !ThaiLetter.isMark(elements[index + 2]) || mark < 0x47)
  }

  /// One finding for each repaired word, and one for words that shared a mark.
  private func traceBack() -> [ThaiLint.Finding] {
    var findings: [ThaiLint.Finding] = []
    let known = Place(index: elements.count)
    let unknown = Place(index: elements.count, isUnknown: true)
    var end = steps[known.slot].cost <= steps[unknown.slot].cost ? known : unknown
    while end.index > 0 {
      var place = end
      var parts: [[UInt8]] = []
      var isRepaired = false
      var isDoubtful = false
      repeat {
        let step = steps[place.slot]
        guard step.cost < .max / 2 else { return findings.reversed() }
        isRepaired = isRepaired || step.spelling != nil
        isDoubtful = isDoubtful || step.isDoubtful
        parts.append(step.spelling ?? Array(elements[step.from.index..<place.index]))
        place = step.from
      } while place.taken != 0
      if isRepaired {
        findings.append(finding(place, end, parts.reversed().flatMap(\.self), isDoubtful))
      }
      end = place
    }
    return findings.reversed()
  }

  private func finding(
    _ start: Place, _ end: Place, _ letters: [UInt8], _ isDoubtful: Bool
  ) -> ThaiLint.Finding {
    var bytes: [UInt8] = []
    for letter in letters { ThaiLetter.append(letter, to: &bytes) }
    return ThaiLint.Finding(
      rule: .brokenWord, kind: isDoubtful ? .flag : .dictionary,
      range: stretch.range(start.index, end.index), replacement: isDoubtful ? nil : bytes)
  }
}
