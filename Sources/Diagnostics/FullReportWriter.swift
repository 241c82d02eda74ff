/// Draws one finding of the full report.
struct FullReportWriter {
  let sources: ReportSources
  let language: Language
  let paint: Paint

  /// A stretch of a line to be underlined.
  private struct Mark {
    let span: Span
    let line: Int
    let column: Int
    let isPrimary: Bool
    let text: String
  }

  func write(_ diagnostic: Diagnostic, to output: inout [UInt8]) {
    let tone: Paint.Tone = diagnostic.severity == .error ? .error : .warning
    let head = paint("\(word(diagnostic.severity))[\(diagnostic.code.name)]", tone)
    let message = VisibleText.of(diagnostic.message[language])
    append("\(head): \(paint(message, .strong))", to: &output)
    let marks = marks(diagnostic)
    let gutter = String(marks.map(\.line).max() ?? 1).utf8.count
    if let first = marks.first {
      writeMarks(marks, from: first, gutter: gutter, tone: tone, to: &output)
    } else {
      append("\(paint(" -->", .frame)) \(VisibleText.of(diagnostic.path))", to: &output)
    }
    let lead = paint(String(repeating: " ", count: gutter + 1) + "=", .frame)
    if let help = diagnostic.help {
      let name = paint(language == .thai ? "วิธีแก้:" : "help:", .help)
      append("\(lead) \(name) \(VisibleText.of(help[language]))", to: &output)
    }
    if let outputs = diagnostic.outputNames(in: language) {
      append("\(lead) \(VisibleText.of(outputs))", to: &output)
    }
  }

  private func word(_ severity: Diagnostic.Severity) -> String {
    switch (severity, language) {
    case (.error, .english): "error"
    case (.warning, .english): "warning"
    case (.error, .thai): "ข้อผิดพลาด"
    case (.warning, .thai): "คำเตือน"
    }
  }

  /// The primary mark first, then its labels.
  private func marks(_ diagnostic: Diagnostic) -> [Mark] {
    guard case .span(let span) = diagnostic.place,
      let primary = mark(span, text: "", isPrimary: true)
    else { return [] }
    let labels = diagnostic.labels.compactMap { label in
      mark(label.span, text: VisibleText.of(label.text[language]), isPrimary: false)
    }
    return [primary] + labels
  }

  private func mark(_ span: Span, text: String, isPrimary: Bool) -> Mark? {
    guard let source = sources.text(span.path) else { return nil }
    let start = source.table.position(of: span.range.lowerBound)
    return Mark(
      span: span, line: start.line, column: start.column, isPrimary: isPrimary, text: text)
  }

  private func writeMarks(
    _ marks: [Mark], from first: Mark, gutter: Int, tone: Paint.Tone, to output: inout [UInt8]
  ) {
    let lead = String(repeating: " ", count: gutter)
    var path = ""
    var line = 0
    let here = marks.filter { $0.span.path == first.span.path }.sorted { $0.line < $1.line }
    let elsewhere = marks.filter { $0.span.path != first.span.path }
    for mark in here + elsewhere {
      if mark.span.path != path {
        let head = path.isEmpty ? first : mark
        let arrow = paint(lead + (path.isEmpty ? "-->" : ":::"), .frame)
        let name = VisibleText.of(head.span.path)
        append("\(arrow) \(name):\(head.line):\(head.column)", to: &output)
        append(paint("\(lead) |", .frame), to: &output)
        path = mark.span.path
        line = mark.line - 1
      }
      if mark.line > line + 1 { append(paint("\(lead)...", .frame), to: &output) }
      writeMark(mark, gutter: gutter, showsLine: mark.line != line, tone: tone, to: &output)
      line = mark.line
    }
  }

  private func writeMark(
    _ mark: Mark, gutter: Int, showsLine: Bool, tone: Paint.Tone, to output: inout [UInt8]
  ) {
    guard let source = sources.text(mark.span.path) else { return }
    let excerpt = SourceExcerpt(
      source.bytes, line: source.table.range(ofLine: mark.line), mark: mark.span.range)
    if showsLine {
      let number = String(mark.line)
      let pad = String(repeating: " ", count: gutter - number.utf8.count)
      append("\(paint("\(pad)\(number) |", .frame)) \(excerpt.text)", to: &output)
    }
    let sign = String(repeating: mark.isPrimary ? "^" : "-", count: excerpt.width)
    let words = mark.text.isEmpty ? "" : " " + mark.text
    let line = paint(sign + words, mark.isPrimary ? tone : .frame)
    let blank = String(repeating: " ", count: gutter)
    append(
      "\(paint("\(blank) |", .frame)) \(String(repeating: " ", count: excerpt.indent))\(line)",
      to: &output)
  }

  private func append(_ line: String, to output: inout [UInt8]) {
    output.append(contentsOf: line.utf8)
    output.append(UInt8(ascii: "\n"))
  }
}
