import ArgumentParser
import Diagnostics
import ThaiText
import Validation

struct ThaiLintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: Help.text(
      en: "Says what is damaged, lost or against the house style.",
      th: "บอกว่าส่วนใดเสีย หายไป หรือผิดรูปแบบการเขียน"),
    discussion: """
      The word between brackets begins with the kind: thai-sure-… can be read in one way only,
      thai-dictionary-… is what a dictionary would write in a damaged document, thai-flag-… is
      lost or doubtful, thai-style-… departs from the style asked for.

      The exit status is 1 when anything sure is found.

      EXAMPLE
        khumue thai lint --only flag --format concise pasted.txt
      """)

  @OptionGroup var texts: ThaiTexts

  @Option(
    help: ArgumentHelp(
      en: "full, concise, json, sarif, junit or github.",
      th: "full, concise, json, sarif, junit หรือ github"))
  var format = Report.Format.full

  @Option(
    help: ArgumentHelp(
      en: "Only findings of one kind: sure, dictionary, flag or style. May be repeated.",
      th: "แสดงเฉพาะประเภทเดียว คือ sure, dictionary, flag หรือ style ระบุซ้ำได้"))
  var only: [ThaiLint.Kind] = []

  @OptionGroup var reading: DictionaryOption

  @OptionGroup var style: ThaiStyleOptions

  func run() throws {
    let language = texts.messageLanguage
    let kinds = Set(only.isEmpty ? ThaiLint.Kind.allCases : only)
    let repair = ThaiRepair(style: style.style, dictionary: reading.dictionary)
    var diagnostics: [Diagnostic] = []
    var sources: [String: [UInt8]] = [:]
    var counts: [ThaiLint.Kind: Int] = [:]
    var isMissing = false
    for file in texts.files {
      guard let input = texts.read(file) else {
        isMissing = true
        continue
      }
      sources[input.path] = input.bytes
      diagnostics += input.diagnostics
      guard let mask = input.mask else { continue }
      let findings = repair.findings(in: mask).filter { kinds.contains($0.kind) }
      for finding in findings { counts[finding.kind, default: 0] += 1 }
      diagnostics += ThaiFindings.diagnostics(findings, in: mask.source, path: input.path)
    }
    let isForPeople = format == .full || format == .concise
    let text = Report.text(
      diagnostics, sources, format, language, color: format == .full && Terminal.hasColor)
    if isForPeople { Terminal.error(text) } else { Terminal.out(text) }
    Terminal.error(Self.summary(counts)[language] + "\n")
    if isMissing { throw ExitCode(2) }
    let isUnread = diagnostics.contains { !$0.code.name.hasPrefix("thai-") }
    if isUnread || counts[.sure, default: 0] > 0 { throw ExitCode(1) }
  }

  /// The number of findings of each kind.
  private static func summary(_ counts: [ThaiLint.Kind: Int]) -> Phrase {
    func count(_ kind: ThaiLint.Kind) -> Int { counts[kind, default: 0] }
    return Phrase(
      en: "\(count(.sure)) sure, \(count(.dictionary)) dictionary, \(count(.flag)) flags, "
        + "\(count(.style)) style",
      th: "แน่ชัด \(count(.sure)) ตามพจนานุกรม \(count(.dictionary)) ต้องตรวจ \(count(.flag)) "
        + "รูปแบบ \(count(.style))")
  }
}
