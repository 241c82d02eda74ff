/// The second tier of repair: reads damaged Thai as the cheapest row of known words.
///
/// It mends what a text layer of a PDF loses: SARA AM split by a space, marks that slid behind the next
/// letter, spaces inside words. It knows words, not meaning, so it is for damaged documents only; ask
/// `isDamaged` first. The text must have been through the sure repairs of `ThaiLint`.
package struct DictionaryRepair: Sendable {
  package init() {}

  /// Whether `text`, as it was pasted, shows enough damage for this tier: three or more sure signs, and one or
  /// more for each thousand consonants.
  package static func isDamaged(_ text: [UInt8]) -> Bool {
    let signs = ThaiLint().findings(in: text).count { finding in
      switch finding.rule {
      case .markOrder, .misplacedMark, .splitSaraAm, .detachedVowel, .fontGlyph, .lostLetter,
        .danglingVowel, .orphanMark, .doubledMark:
        true
      default: false
      }
    }
    guard signs >= 3 else { return false }
    var consonants = 0
    for index in text.indices where text[index] == 0xE0 {
      if ThaiLetter.isConsonant(ThaiLetter.code(in: text, at: index)) { consonants += 1 }
    }
    return signs * 1000 >= consonants
  }

  /// What the dictionary would change in `text`, in order.
  ///
  /// Where two readings are words alike, the finding is a flag without a replacement.
  package func findings(in text: [UInt8]) -> [ThaiLint.Finding] {
    var findings: [ThaiLint.Finding] = []
    var stretch = DamagedStretch()
    var offset = 0
    while offset <= text.count {
      let width = offset < text.count ? stretch.take(text, at: offset) : 0
      if width > 0 {
        offset += width
        continue
      }
      if stretch.showsDamage {
        var lattice = RepairLattice(stretch)
        findings.append(contentsOf: lattice.findings())
      }
      stretch = DamagedStretch()
      offset += 1
    }
    return findings
  }

  /// `text` after the sure repairs and, when it is damaged, the dictionary's.
  package static func repaired(_ text: [UInt8]) -> [UInt8] {
    let sure = ThaiLint().repaired(text)
    guard isDamaged(text) else { return sure }
    return ThaiLint.applying(DictionaryRepair().findings(in: sure), to: sure)
  }
}

/// A row of Thai letters and spaces within one line, each as one element.
struct DamagedStretch {
  static let space: UInt8 = 0x7F
  /// U+FFFD.
  static let lost: UInt8 = 0x7E

  private(set) var elements: [UInt8] = []
  /// The source offset of each element, and of the end.
  private(set) var offsets: [Int] = [0]

  /// Takes what stands at `offset` of `text`, and answers its width, or 0 when it is not of a stretch.
  mutating func take(_ text: [UInt8], at offset: Int) -> Int {
    let code = ThaiLetter.code(in: text, at: offset)
    if ThaiLetter.isWordLetter(code) { return append(code, at: offset, width: 3) }
    if text[offset] == 0x20, !elements.isEmpty {
      return append(Self.space, at: offset, width: 1)
    }
    if text[offset...].starts(with: [0xEF, 0xBF, 0xBD]) {
      return append(Self.lost, at: offset, width: 3)
    }
    return 0
  }

  private mutating func append(_ element: UInt8, at offset: Int, width: Int) -> Int {
    if elements.isEmpty { offsets = [offset] }
    elements.append(element)
    offsets.append(offset + width)
    return width
  }

  /// Whether a reading is worth the work: a clean stretch mostly has no mark and no space.
  var showsDamage: Bool {
    elements.contains { $0 >= Self.lost || ThaiLetter.isMark($0) }
  }

  func range(_ start: Int, _ end: Int) -> Range<Int> { offsets[start]..<offsets[end] }
}
