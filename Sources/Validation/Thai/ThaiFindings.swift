package import Diagnostics
package import ThaiText

/// What the Thai rules found, as findings of the report.
package enum ThaiFindings {
  /// A diagnostic for each finding, with the change that would mend it.
  package static func diagnostics(
    _ findings: [ThaiLint.Finding], in text: [UInt8], path: String
  ) -> [Diagnostic] {
    findings.map { diagnostic($0, in: text, path: path) }
  }

  private static func diagnostic(
    _ finding: ThaiLint.Finding, in text: [UInt8], path: String
  ) -> Diagnostic {
    let span = Span(path, finding.range)
    let rule = ThaiRuleText.of(finding.rule)
    let found = shown(surroundings(of: finding.range, in: text))
    let fix = finding.replacement.map { replacement in
      Diagnostic.Fix(
        span, replacement: String(decoding: replacement, as: UTF8.self),
        isSafe: finding.kind == .sure)
    }
    return Diagnostic(
      .thai(finding.kind, finding.rule), severity: severity(finding), at: .span(span),
      Phrase(
        en: "\(rule.message.english); found '\(found)'",
        th: "\(rule.message.thai) แต่พบ '\(found)'"),
      help: help(finding, in: text), fix: fix)
  }

  private static func severity(_ finding: ThaiLint.Finding) -> Diagnostic.Severity {
    switch finding.rule {
    case .invisibleCharacter, .noBreakSpace, .spaceRun: .warning
    default: finding.kind == .sure ? .error : .warning
    }
  }

  private static func help(_ finding: ThaiLint.Finding, in text: [UInt8]) -> Phrase {
    guard let replacement = finding.replacement else {
      return Phrase(
        en: "look it up in the original and write what is missing; nothing was guessed",
        th: "เทียบกับต้นฉบับแล้วเติมส่วนที่ขาด โปรแกรมไม่เดาให้")
    }
    let around = word(around: finding.range, in: text)
    let mended = shown(
      Array(text[around.lowerBound..<finding.range.lowerBound]) + replacement
        + Array(text[finding.range.upperBound..<around.upperBound]))
    return finding.kind == .dictionary
      ? Phrase(
        en: "write '\(mended)', as the dictionary has it, or run 'khumue thai fix'",
        th: "เขียน '\(mended)' ตามพจนานุกรม หรือสั่ง 'khumue thai fix'")
      : Phrase(
        en: "write '\(mended)', or run 'khumue thai fix'",
        th: "เขียน '\(mended)' หรือสั่ง 'khumue thai fix'")
  }

  private static func surroundings(of range: Range<Int>, in text: [UInt8]) -> [UInt8] {
    Array(text[word(around: range, in: text)])
  }

  /// The range with the Thai letters that touch it, so that no mark stands alone in a message.
  private static func word(around range: Range<Int>, in text: [UInt8]) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    for _ in 0..<6 where start >= 3 && isThai(text, start - 3) { start -= 3 }
    for _ in 0..<6 where isThai(text, end) { end += 3 }
    return start..<end
  }

  private static func isThai(_ text: [UInt8], _ offset: Int) -> Bool {
    offset + 2 < text.count && text[offset] == 0xE0
      && (text[offset + 1] == 0xB8 || text[offset + 1] == 0xB9)
  }

  /// At most a line's worth, with line ends as spaces.
  private static func shown(_ bytes: [UInt8]) -> String {
    let text = String(decoding: bytes.map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 }, as: UTF8.self)
    return text.unicodeScalars.count <= 60
      ? text : String(String.UnicodeScalarView(text.unicodeScalars.prefix(60))) + "…"
  }
}
