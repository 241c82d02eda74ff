/// The second tier of repair: reads damaged Thai as the cheapest row of known words.
///
/// It mends what a text layer of a PDF loses: SARA AM split by a space, marks that slid behind the
/// next
/// letter, spaces inside words. It knows words, not meaning, so it is for damaged documents only;
/// ask
/// `isDamaged` first. The text must have been through the sure repairs of `ThaiLint`.
package struct DictionaryRepair: Sendable {
  /// A repair holds nothing; the dictionary lies in the program.
  package init() {}

  /// Whether `text`, as it was pasted, shows enough damage for this tier: three or more sure
  /// signs, and one or
  /// more for each thousand consonants.
  package static func isDamaged(_ text: [UInt8]) -> Bool {
    isDamaged(text, ThaiLint().findings(in: text))
  }

  /// Whether `findings`, which were made in `text`, show enough damage for this tier.
  static func isDamaged(_ text: [UInt8], _ findings: [ThaiLint.Finding]) -> Bool {
    let signs = findings.count { finding in
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
    var start = 0
    while start < text.count {
      let end = text[start...].firstIndex(of: 0x0A) ?? text.count
      if let title = TornTitle(text, line: start..<end) {
        findings.append(title.finding(in: text))
      } else {
        let first = findings.count
        read(text, start..<end, &findings)
        addStops(text, start..<end, to: &findings, from: first)
      }
      start = end + 1
    }
    return findings
  }

  /// Adds the abbreviations of a line where no word was mended; the line's findings begin at
  /// `first`.
  private func addStops(
    _ text: [UInt8], _ line: Range<Int>, to findings: inout [ThaiLint.Finding], from first: Int
  ) {
    let stops = LostStops.findings(in: text, line: line)
    guard !stops.isEmpty else { return }
    let words = Array(findings[first...])
    let free = stops.filter { stop in !words.contains { $0.range.overlaps(stop.range) } }
    findings.replaceSubrange(
      first..., with: (words + free).sorted { $0.range.lowerBound < $1.range.lowerBound })
  }

  /// Reads one line, stretch by stretch.
  private func read(
    _ text: [UInt8], _ line: Range<Int>, _ findings: inout [ThaiLint.Finding]
  ) {
    var stretch = DamagedStretch()
    var offset = line.lowerBound
    while offset <= line.upperBound {
      let width = offset < line.upperBound ? stretch.take(text, at: offset) : 0
      offset += width
      if width > 0, !stretch.isFull { continue }
      if stretch.showsDamage {
        var lattice = RepairLattice(stretch)
        findings.append(contentsOf: lattice.findings())
      }
      stretch = DamagedStretch()
      if width == 0 { offset += 1 }
    }
  }

  /// `text` after the sure repairs and, when it is damaged, the dictionary's.
  package static func repaired(_ text: [UInt8]) -> [UInt8] {
    let sure = ThaiLint().repaired(text)
    guard isDamaged(text) else { return sure }
    return ThaiLint.applying(DictionaryRepair().findings(in: sure), to: sure)
  }
}
