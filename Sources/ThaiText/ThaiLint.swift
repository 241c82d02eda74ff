/// Finds damage in Thai text that can be seen without a dictionary, and departures from the house
/// style.
///
/// The work is linear in the length of the text. Offsets are UTF-8 byte offsets. Text in another
/// language, code and addresses are the caller's to leave out, except that a token with `://` in it
/// is never touched.
package struct ThaiLint: Sendable {
  /// How sure a finding is, and so what may be done with it.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    /// Only one reading is possible; the replacement may be made without asking.
    case sure
    /// A dictionary gives the replacement.
    case dictionary
    /// Something is lost or doubtful: a person must look.
    case flag
    /// The text is right but not in the house style.
    case style
  }

  /// One place in a text where something is or may be wrong.
  package struct Finding: Hashable, Sendable {
    /// What is wrong.
    package let rule: ThaiLintRule
    /// What may be done about it.
    package let kind: Kind
    /// Where, in byte offsets; empty where something is to be put in.
    package let range: Range<Int>
    /// What should stand in the range; `nil` when only a person can say.
    package let replacement: [UInt8]?
  }

  /// The house style that text is measured against.
  package let style: ThaiStyle

  /// Whether runs that are plainly right are walked letter by letter as well.
  private let looksAtEachLetter: Bool

  /// - Parameters:
  ///   - style: By default nothing is asked for.
  ///   - looksAtEachLetter: Slower, with the same findings: for tests of the short way.
  package init(style: ThaiStyle = ThaiStyle(), looksAtEachLetter: Bool = false) {
    self.style = style
    self.looksAtEachLetter = looksAtEachLetter
  }

  /// All findings in `text`, in order of their start.
  package func findings(in text: [UInt8]) -> [Finding] {
    var scan = ThaiLintScan(text, style: style, looksAtEachLetter: looksAtEachLetter)
    return scan.run()
  }

  /// `text` with the replacements of all findings of the given kinds.
  package func repaired(_ text: [UInt8], kinds: Set<Kind> = [.sure]) -> [UInt8] {
    let findings = findings(in: text).filter { kinds.contains($0.kind) }
    return Self.applying(findings, to: text)
  }

  /// `text` with the replacements of `findings`, which stand in order; where two overlap the first
  /// wins.
  package static func applying(_ findings: [Finding], to text: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(text.count)
    var copied = 0
    for finding in findings {
      guard let replacement = finding.replacement, finding.range.lowerBound >= copied else {
        continue
      }
      output.append(contentsOf: text[copied..<finding.range.lowerBound])
      output.append(contentsOf: replacement)
      copied = finding.range.upperBound
    }
    output.append(contentsOf: text[copied...])
    return output
  }
}
