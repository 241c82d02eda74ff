import ThaiText

/// A sentence that was cut by hand, and what may be said about each place in it.
struct SegmentedLine {
  enum Place { case word, wordOnly, either, space, keptSpace }

  let text: [UInt8]
  /// The marked places, by byte offset.
  let places: [Int: Place]

  init(_ line: String) {
    var text: [UInt8] = []
    var places: [Int: Place] = [:]
    for scalar in line.unicodeScalars {
      switch scalar {
      case "|": places[text.count] = .word
      case "·": places[text.count] = .wordOnly
      case "~": places[text.count] = .either
      case " ", "_":
        text.append(0x20)
        places[text.count] = scalar == " " ? .space : .keptSpace
      default: text.append(contentsOf: Array(String(scalar).utf8))
      }
    }
    self.text = text
    self.places = places
  }

  static func lines(_ name: String) -> [SegmentedLine] {
    Fixture.lines(name).map(SegmentedLine.init)
  }
}

/// How a list of cuts compares with hand-cut lines.
struct CutScore {
  var right = 0
  var wrong = 0
  var missed = 0
  var mistakes: [String] = []

  var precision: Double { Double(right) / Double(max(1, right + wrong)) }
  var recall: Double { Double(right) / Double(max(1, right + missed)) }
  var f1: Double { 2 * precision * recall / max(1e-9, precision + recall) }

  /// Counts the word starts inside stretches without spaces; what follows a space is no
  /// achievement.
  mutating func addWords(_ cuts: [Int], in line: SegmentedLine) {
    let found = Set(cuts)
    for (place, kind) in line.places where kind == .word || kind == .wordOnly {
      if found.contains(place) {
        right += 1
      } else {
        missed += 1
        note("missed", place, line)
      }
    }
    for cut in cuts where cut > 0 && line.places[cut] == nil {
      wrong += 1
      note("wrong", cut, line)
    }
  }

  /// Counts the line breaks: good where the hand allows one, wrong anywhere else.
  mutating func addBreaks(_ breaks: [Int], in line: SegmentedLine) {
    let found = Set(breaks)
    for (place, kind) in line.places where kind == .word || kind == .space {
      if found.contains(place) { right += 1 } else { missed += 1 }
    }
    for place in breaks {
      switch line.places[place] {
      case .word, .space: break
      default:
        wrong += 1
        note("break", place, line)
      }
    }
  }

  private mutating func note(_ what: String, _ place: Int, _ line: SegmentedLine) {
    let before = String(decoding: line.text[..<place].suffix(24), as: UTF8.self)
    let after = String(decoding: line.text[place...].prefix(24), as: UTF8.self)
    mistakes.append("\(what) \(before)|\(after)")
  }
}
