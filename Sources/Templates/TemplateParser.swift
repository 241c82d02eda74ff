import Diagnostics

/// Turns one file into steps of a program.
struct TemplateParser {
  /// How deep sections and blocks may lie within one another in one file.
  static let deepestSections = 64
  /// Parsing stops after this many mistakes in one file.
  private static let mostFaults = 100

  private struct OpenTag {
    let tag: TemplateTag
    let step: Int
  }

  private let file: TemplateFile
  private let number: Int
  /// The place of the file's first byte in the program's source.
  private let start: Int
  private let firstStep: Int
  private var program: TemplateProgram
  private var scanner: TagScanner
  private var open: [OpenTag] = []
  private var diagnostics: [Diagnostic] = []

  /// Adds `file` to `program`, as far as it can be read, and answers with what is wrong in it.
  static func parse(_ file: TemplateFile, into program: inout TemplateProgram) -> [Diagnostic] {
    let unfit = TextGuard.check(file.bytes, path: file.path)
    guard unfit.isEmpty else {
      program.setSteps(0..<0, ofTemplate: program.number(ofTemplate: file.name))
      return unfit
    }
    // Taken out and put back, so that the tables are never held twice and copied.
    var taken = TemplateProgram()
    swap(&taken, &program)
    var parser = TemplateParser(file, taken)
    taken = TemplateProgram()
    parser.parse()
    program = parser.program
    return parser.diagnostics
  }

  private init(_ file: TemplateFile, _ program: TemplateProgram) {
    self.file = file
    self.program = program
    number = program.files.count
    start = program.source.count
    firstStep = program.steps.count
    scanner = TagScanner(file.bytes)
  }

  private mutating func parse() {
    let template = program.number(ofTemplate: file.name)
    program.addFile(path: file.path, bytes: file.bytes)
    var textStart = 0
    while diagnostics.count < Self.mostFaults, let finding = scanner.next() {
      switch finding {
      case .unclosed(let range):
        diagnostics.append(.unclosedTag(span(range), closing: scanner.closing))
      case .tag(let tag):
        let text = textStart..<textEnd(before: tag)
        addText(text)
        if let next = next(after: tag) { scanner.position = next }
        textStart = scanner.position
        add(tag)
      }
    }
    addText(textStart..<file.bytes.count)
    while let last = open.popLast() {
      diagnostics.append(.unclosedSection(span(last.tag.name), name(of: last.tag)))
      finish(last)
    }
    program.setSteps(firstStep..<program.steps.count, ofTemplate: template)
  }

  // MARK: Lines that hold nothing but a tag

  /// Where the text before `tag` ends: at the start of the line when the tag stands alone.
  private func textEnd(before tag: TemplateTag) -> Int {
    guard tag.canStandAlone, let lineStart = tag.lineStart,
      tag.nextLine != nil || closesOverride(tag)
    else { return tag.range.lowerBound }
    return lineStart
  }

  /// Where the text after `tag` starts, when the tag takes the rest of its line with it.
  private func next(after tag: TemplateTag) -> Int? {
    guard tag.canStandAlone, let nextLine = tag.nextLine else { return nil }
    if tag.kind == .closing, isInParent {
      return open.last?.tag.lineStart == nil ? nil : nextLine
    }
    return tag.lineStart != nil || (tag.kind == .block && isInParent) ? nextLine : nil
  }

  private var isInParent: Bool { open.last?.tag.kind == .parent }

  /// What stands outside the blocks of a parent is not written, so it does not count as standing
  /// on the line of a block's tags.
  private func closesOverride(_ tag: TemplateTag) -> Bool {
    tag.kind == .closing && open.last?.tag.kind == .block
      && open.dropLast().last?.tag.kind == .parent
  }

  // MARK: Steps

  private mutating func addText(_ range: Range<Int>) {
    guard !range.isEmpty, !isInParent else { return }
    program.add(
      .text(
        start: Int32(start + range.lowerBound), end: Int32(start + range.upperBound),
        startsLine: startsLine(range.lowerBound)),
      TemplateProgram.Origin(file: number, tag: range, name: range))
  }

  private func startsLine(_ offset: Int) -> Bool { offset == 0 || file.bytes[offset - 1] == 0x0A }

  private mutating func add(_ tag: TemplateTag) {
    let standsAlone = tag.canStandAlone && tag.lineStart != nil && tag.nextLine != nil
    if !standsAlone, startsLine(tag.range.lowerBound) { program.add(.lineStart, origin(of: tag)) }
    if tag.kind == .comment { return }
    if tag.kind == .delimiters {
      if !scanner.setDelimiters(tag.name) {
        diagnostics.append(.badDelimiters(span(tag.range), text(tag.range)))
      }
      return
    }
    if tag.name.isEmpty {
      diagnostics.append(.emptyTag(span(tag.range), text(tag.range)))
      return
    }
    if tag.kind == .closing { return close(tag) }
    if file.bytes[tag.name].contains(where: TagScanner.isSpace) {
      diagnostics.append(.badName(span(tag.name), name(of: tag)))
    }
    addStep(for: tag, standsAlone: standsAlone)
  }

  private mutating func addStep(for tag: TemplateTag, standsAlone: Bool) {
    let name = name(of: tag)
    switch tag.kind {
    case .variable: program.add(.variable(name: program.number(ofName: name)), origin(of: tag))
    case .unescaped: program.add(.unescaped(name: program.number(ofName: name)), origin(of: tag))
    case .section, .inverted, .block, .parent:
      guard open.count < Self.deepestSections else {
        diagnostics.append(.tooDeepSections(span(tag.name), limit: Self.deepestSections))
        scanner.position = file.bytes.count
        return
      }
      open.append(OpenTag(tag: tag, step: program.steps.count))
      if tag.kind == .parent {
        addCall(tag, standsAlone: false)
      } else {
        // Stands for the section until its end is known.
        program.add(.lineStart, origin(of: tag))
      }
    case .partial: addCall(tag, standsAlone: standsAlone)
    case .closing, .comment, .delimiters: break
    }
  }

  private mutating func addCall(_ tag: TemplateTag, standsAlone: Bool) {
    let name = name(of: tag)
    if !TemplateFile.isName(name) {
      diagnostics.append(.badTemplateName(span(tag.name), name))
    }
    let indent = start + (tag.lineStart ?? tag.range.lowerBound)..<start + tag.range.lowerBound
    let call = program.addCall(
      TemplateProgram.Call(
        template: program.number(ofTemplate: name), standsAlone: standsAlone, indent: indent))
    program.add(
      tag.kind == .parent ? .parent(call: call, end: 0) : .partial(call: call), origin(of: tag))
  }

  private mutating func close(_ tag: TemplateTag) {
    let name = name(of: tag)
    guard let match = open.lastIndex(where: { self.name(of: $0.tag) == name }) else {
      diagnostics.append(
        .wrongClosing(
          span(tag.name), name,
          open: open.last.map { (span($0.tag.name), self.name(of: $0.tag)) }))
      return
    }
    while open.count > match + 1, let inner = open.popLast() {
      diagnostics.append(.unclosedSection(span(inner.tag.name), self.name(of: inner.tag)))
      finish(inner)
    }
    guard let last = open.popLast() else { return }
    if last.tag.kind == .parent, tag.nextLine != nil { standAlone(last) }
    finish(last)
  }

  /// Makes a parent that has its lines for itself a call that is indented, and takes the white
  /// space before it back from the text. Only its closing tag tells whether that is so.
  private mutating func standAlone(_ parent: OpenTag) {
    guard let lineStart = parent.tag.lineStart,
      case .parent(let call, _) = program.steps[parent.step], parent.step > firstStep
    else { return }
    program.letStandAlone(call)
    switch program.steps[parent.step - 1] {
    case .text(let first, let end, let startsLine)
    where end == start + parent.tag.range.lowerBound:
      program.replace(
        parent.step - 1,
        with: .text(start: first, end: Int32(start + lineStart), startsLine: startsLine))
    case .lineStart:
      program.replace(parent.step - 1, with: .text(start: 0, end: 0, startsLine: false))
    default: break
    }
  }

  /// Writes the end of its body into a section's step.
  private mutating func finish(_ section: OpenTag) {
    let end = Int32(program.steps.count)
    let name = name(of: section.tag)
    switch (section.tag.kind, program.steps[section.step]) {
    case (.section, _):
      program.replace(section.step, with: .section(name: program.number(ofName: name), end: end))
    case (.inverted, _):
      program.replace(section.step, with: .inverted(name: program.number(ofName: name), end: end))
    case (.block, _):
      program.replace(section.step, with: .block(name: program.number(ofName: name), end: end))
    case (.parent, .parent(let call, _)):
      program.replace(section.step, with: .parent(call: call, end: end))
    default: break
    }
  }

  // MARK: Places and names

  private func span(_ range: Range<Int>) -> Span { Span(file.path, range) }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: file.bytes[range], as: UTF8.self)
  }

  private func name(of tag: TemplateTag) -> String { text(tag.name) }

  private func origin(of tag: TemplateTag) -> TemplateProgram.Origin {
    TemplateProgram.Origin(file: number, tag: tag.range, name: tag.name)
  }
}
