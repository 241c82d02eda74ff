/// All tiers of lint and repair over one document, in their order and never mixed.
///
/// First the sure repairs; then, when the document shows damage, the dictionary on what they left;
/// house style last. Flags change nothing.
package struct ThaiRepair: Sendable {
  /// The house style that is reported and, when asked for, put in.
  package let style: ThaiStyle
  /// Whether departures from the style are mended as well.
  package let mendsStyle: Bool
  /// Whether lines that paging has cut are joined.
  package let joinsLines: Bool

  /// When the dictionary is asked.
  package let dictionary: Dictionary

  /// When the dictionary is asked.
  package enum Dictionary: String, CaseIterable, Sendable {
    /// When the document shows damage by itself.
    case auto
    case always, never
  }

  /// By default no style is asked for and the number of lines stays.
  package init(
    style: ThaiStyle = ThaiStyle(), mendsStyle: Bool = false, joinsLines: Bool = false,
    dictionary: Dictionary = .auto
  ) {
    self.dictionary = dictionary
    self.style = style
    self.mendsStyle = mendsStyle
    self.joinsLines = joinsLines
  }

  /// Everything that there is to say about the prose of a document, in order.
  ///
  /// Ranges are those of the text as it stands. What the dictionary says is reported only for
  /// damaged documents.
  package func findings(in mask: ProseMask) -> [ThaiLint.Finding] {
    let own = ThaiLint(style: style).findings(in: mask.prose)
    guard asksDictionary(mask, own) else { return own }
    let sure = own.filter { $0.kind == .sure }
    let edits = TextEdits(sure)
    let read = DictionaryRepair().findings(in: ThaiLint.applying(sure, to: mask.prose))
    let traced = read.map(edits.traced)
    let all = own.filter { !Self.isExplained($0, by: traced) } + traced
    return all.enumerated().sorted {
      ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
    }.map(\.element)
  }

  /// The document after every repair that may be made without asking.
  package func repaired(_ mask: ProseMask) -> [UInt8] {
    var mask = mask
    var own = ThaiLint().findings(in: mask.prose)
    let isDamaged = asksDictionary(mask, own)
    if joinsLines {
      // Words that the end of a line cut must be whole before they are read.
      mask = mask.applying(PagedLines(mask).joins())
      own = ThaiLint().findings(in: mask.prose)
    }
    mask = mask.applying(own.filter { $0.kind == .sure })
    if isDamaged {
      let read = DictionaryRepair().findings(in: mask.prose)
      mask = mask.applying(read.filter { $0.kind == .dictionary })
    }
    if mendsStyle {
      mask = mask.applying(
        ThaiLint(style: style).findings(in: mask.prose).filter {
          $0.kind == .style
        })
    }
    return mask.source
  }

  private func asksDictionary(_ mask: ProseMask, _ findings: [ThaiLint.Finding]) -> Bool {
    switch dictionary {
    case .auto: DictionaryRepair.isDamaged(mask.prose, findings)
    case .always: true
    case .never: false
    }
  }

  /// Whether a flag only points at the damage that a reading by the dictionary mends.
  private static func isExplained(
    _ finding: ThaiLint.Finding, by read: [ThaiLint.Finding]
  ) -> Bool {
    guard finding.kind == .flag else { return false }
    switch finding.rule {
    case .detachedVowel, .danglingVowel, .orphanMark, .lostLetter: break
    default: return false
    }
    var low = 0
    var high = read.count
    while low < high {
      let middle = (low + high) / 2
      if read[middle].range.upperBound <= finding.range.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low < read.count && read[low].range.overlaps(finding.range)
  }
}
