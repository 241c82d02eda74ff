internal import Diagnostics

/// Says in an author's words why libyaml could not go on, and where.
struct SyntaxFault {
  private let failure: YAMLParser.Failure
  private let text: [UInt8]
  private let base: Int

  init(_ failure: YAMLParser.Failure, text: [UInt8], base: Int) {
    self.failure = failure
    self.text = text
    self.base = base
  }

  /// Whether one of these findings stands on the line where libyaml failed: then it is the cause.
  func isExplained(by found: [Diagnostic]) -> Bool {
    found.contains { diagnostic in
      let start = diagnostic.offset - base
      guard start >= 0, start <= local else { return false }
      return !text[start..<local].contains(where: Byte.isBreak)
    }
  }

  func diagnostic(_ path: String) -> Diagnostic {
    if failure.problem.contains("<document start>"), let offset = directiveOffset {
      return make(.directive, path, at: range(at: offset), labels: [])
    }
    let finding = SyntaxFinding.of(failure, byte: byteAtProblem, startsLine: startsLine)
    if finding.code == .yamlEscape {
      return make(finding, path, at: range(at: escapeOffset), labels: [])
    }
    let problem = range(at: failure.problemOffset)
    guard let context = failure.contextOffset.map(range(at:)), context != problem else {
      return make(finding, path, at: problem, labels: [])
    }
    let place = finding.pointsAtContext ? context : problem
    var labels: [Diagnostic.Label] = []
    if let words = finding.label {
      let other = finding.pointsAtContext ? problem : context
      labels.append(Diagnostic.Label(Span(path, other), words))
    }
    return make(finding, path, at: place, labels: labels)
  }

  private func make(
    _ finding: SyntaxFinding, _ path: String, at range: Range<Int>, labels: [Diagnostic.Label]
  ) -> Diagnostic {
    Diagnostic(
      finding.code, at: .span(Span(path, range)), finding.message, help: finding.help,
      labels: labels)
  }

  private var local: Int { min(max(failure.problemOffset - base, 0), text.count) }

  /// libyaml stops somewhere inside an escape; the backslash is what an author looks for.
  private var escapeOffset: Int {
    let start = text[..<min(local + 1, text.count)].lastIndex(of: Byte.backslash)
    return base + (start ?? local)
  }

  /// The directive on the first line that is not blank and no comment.
  private var directiveOffset: Int? {
    let lines = text.split(whereSeparator: Byte.isBreak)
    let line = lines.first { line in
      line.first { !Byte.isBlank($0) }.map { $0 != Byte.hash } ?? false
    }
    guard let line, line.first == Byte.percent else { return nil }
    return base + line.startIndex
  }

  private var byteAtProblem: UInt8? { local < text.count ? text[local] : nil }

  /// Whether libyaml failed at the end of the text or at the start of a line.
  private var startsLine: Bool {
    var before = local
    while before > 0, Byte.isBlank(text[before - 1]) { before -= 1 }
    return local >= text.count || before == 0 || Byte.isBreak(text[before - 1])
  }

  /// One word, or the last character of the text when the fault is its end.
  private func range(at offset: Int) -> Range<Int> {
    var start = min(max(offset - base, 0), text.count)
    if start == text.count {
      while start > 0, Byte.isBlankOrBreak(text[start - 1]) { start -= 1 }
      let end = start
      if start > 0 { start -= 1 }
      while start > 0, text[start] & 0xC0 == 0x80 { start -= 1 }
      return base + start..<base + end
    }
    var end = start + 1
    while end < text.count, !Byte.isBlankOrBreak(text[end]), end - start < 40 { end += 1 }
    while end < text.count, text[end] & 0xC0 == 0x80 { end += 1 }
    if end > start + 1,
      [UInt8(ascii: "["), UInt8(ascii: "{"), Byte.quote, Byte.apostrophe]
        .contains(text[start])
    {
      end = start + 1
    }
    return base + start..<base + end
  }
}
