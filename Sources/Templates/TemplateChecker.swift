import Diagnostics

/// Walks a layout as the renderer would, over the shape of its values instead of values.
struct TemplateChecker {
  private struct Finding: Hashable {
    let code: Code
    let place: Diagnostic.Place
    let message: Phrase
  }

  private enum Lookup {
    case found(TemplateShape)
    /// The part of the dotted name that is not there, and the names that are.
    case missing(part: Int, known: [String])
  }

  private let program: TemplateProgram
  private let format: TemplateFormat
  private let places: [Int: MarkupPlaces.Place]
  private var scopes: [TemplateShape]
  private var overrides: [[(name: Int32, body: Range<Int>)]] = []
  /// The templates being walked, and the tags that drew them in.
  private var templates: [Int]
  private var callers: [Int] = []
  private var nesting = 0
  private var stepsLeft = TemplateLinks.mostSteps
  /// A template drawn in at several places is told once of each mistake.
  private var known: Set<Finding> = []
  private var diagnostics: [Diagnostic] = []

  static func check(
    _ template: Int, of program: TemplateProgram, against shape: TemplateShape,
    as format: TemplateFormat
  ) -> [Diagnostic] {
    var checker = TemplateChecker(program, format, scopes: [shape], templates: [template])
    checker.walk(program.steps(ofTemplate: template))
    return checker.diagnostics
  }

  private init(
    _ program: TemplateProgram, _ format: TemplateFormat, scopes: [TemplateShape],
    templates: [Int]
  ) {
    self.program = program
    self.format = format
    places = format == .markup ? MarkupPlaces.find(in: program) : [:]
    self.scopes = scopes
    self.templates = templates
  }

  private mutating func walk(_ range: Range<Int>) {
    nesting += 1
    defer { nesting -= 1 }
    if nesting > TemplateProgram.deepestNesting, let step = range.first {
      report(
        .tooDeepCalls(program.nameSpan(of: step), limit: TemplateProgram.deepestNesting), at: step)
      return
    }
    var index = range.lowerBound
    while index < range.upperBound, stepsLeft >= 0 {
      stepsLeft -= 1
      if stepsLeft < 0 {
        let span = program.nameSpan(of: index)
        return report(.tooManySteps(span, limit: TemplateLinks.mostSteps), at: index)
      }
      check(index)
      index = program.next(after: index)
    }
  }

  private mutating func check(_ index: Int) {
    switch program.steps[index] {
    case .text, .lineStart: break
    case .variable(let name): checkPrinted(name, at: index, isEscaped: true)
    case .unescaped(let name): checkPrinted(name, at: index, isEscaped: false)
    case .section(let name, let end): checkSection(name, index + 1..<Int(end), at: index)
    case .inverted(let name, let end):
      _ = shape(of: name, at: index)
      walk(index + 1..<Int(end))
    case .block(let name, let end): checkBlock(name, standard: index + 1..<Int(end))
    case .partial(let call): draw(program.calls[Int(call)], at: index)
    case .parent(let call, let end):
      checkParent(program.calls[Int(call)], index + 1..<Int(end), at: index)
    }
  }

  // MARK: Values

  private mutating func checkPrinted(_ name: Int32, at index: Int, isEscaped: Bool) {
    guard let shape = shape(of: name, at: index) else { return }
    let text = program.names[Int(name)].text
    switch shape.present {
    case .markup: checkPlace(of: text, at: index, isMarkup: true)
    case .text:
      if !isEscaped, format == .markup {
        report(.unsafeMarkup(program.tagSpan(of: index), text), at: index)
      } else {
        checkPlace(of: text, at: index, isMarkup: false)
      }
    case .flag, .list, .object, .optional:
      report(.notText(program.nameSpan(of: index), text, shape.present), at: index)
    }
  }

  /// Escaping makes a text safe between tags and in quotes, and markup is safe where it was made
  /// for: between tags, or as a script that our own writer has made.
  private mutating func checkPlace(of text: String, at index: Int, isMarkup: Bool) {
    switch (places[index] ?? .content, isMarkup) {
    case (.content, _), (.attribute, false), (.code, true): break
    case (.tag, _): report(.unquoted(program.tagSpan(of: index), text), at: index)
    case (.attribute, true): report(.markupInQuotes(program.tagSpan(of: index), text), at: index)
    case (.code, false): report(.textInCode(program.tagSpan(of: index), text), at: index)
    }
  }

  private mutating func checkSection(_ name: Int32, _ body: Range<Int>, at index: Int) {
    // Below an unknown name nothing can be said about what is in scope.
    guard let shape = shape(of: name, at: index)?.present else { return }
    if case .list(let item) = shape { scopes.append(item.present) } else { scopes.append(shape) }
    walk(body)
    scopes.removeLast()
  }

  private mutating func shape(of number: Int32, at index: Int) -> TemplateShape? {
    let name = program.names[Int(number)]
    switch look(up: name) {
    case .found(let shape): return shape
    case .missing(let part, let known):
      let span = program.span(ofPart: part, of: name, at: index)
      let text = part == 0 ? name.first?.text : name.rest[part - 1].text
      report(.unknownName(span, text ?? name.text, known: known), at: index)
      return nil
    }
  }

  private func look(up name: TemplateProgram.Name) -> Lookup {
    guard let first = name.first?.text else { return .found(scopes.last ?? .object([:])) }
    var known: [String] = []
    for scope in scopes.reversed() {
      guard case .object(let fields) = scope.present else { continue }
      guard var shape = fields[first] else {
        known += fields.keys.sorted().filter { !known.contains($0) }
        continue
      }
      for (place, part) in name.rest.enumerated() {
        guard case .object(let inner) = shape.present else {
          return .missing(part: place + 1, known: [])
        }
        guard let next = inner[part.text] else {
          return .missing(part: place + 1, known: inner.keys.sorted())
        }
        shape = next
      }
      return .found(shape)
    }
    return .missing(part: 0, known: known)
  }

  // MARK: Other templates

  private mutating func draw(_ call: TemplateProgram.Call, at index: Int) {
    guard !templates.contains(call.template) else { return }
    templates.append(call.template)
    callers.append(index)
    walk(program.steps(ofTemplate: call.template))
    callers.removeLast()
    templates.removeLast()
  }

  private mutating func checkParent(
    _ call: TemplateProgram.Call, _ body: Range<Int>, at index: Int
  ) {
    checkBetweenBlocks(body)
    let given = program.overrides(in: body)
    if program.templates[call.template].steps != nil {
      let known = program.blocks(reachableFrom: call.template)
      for block in given where !known.contains(program.names[Int(block.name)].text) {
        let step = block.body.lowerBound - 1
        report(
          .unknownBlock(
            program.nameSpan(of: step), program.names[Int(block.name)].text,
            template: program.templates[call.template].name, known: known.sorted()),
          at: step)
      }
    }
    overrides.append(given)
    draw(call, at: index)
    overrides.removeLast()
  }

  /// Only blocks count in a parent's body: a tag beside them would never be shown.
  private mutating func checkBetweenBlocks(_ body: Range<Int>) {
    var index = body.lowerBound
    while index < body.upperBound {
      switch program.steps[index] {
      case .text, .lineStart, .block: break
      case .variable, .unescaped, .section, .inverted, .partial, .parent:
        report(.strayTag(program.tagSpan(of: index)), at: index)
      }
      index = program.next(after: index)
    }
  }

  private mutating func checkBlock(_ name: Int32, standard: Range<Int>) {
    walk(standard)
    for (place, blocks) in overrides.enumerated() {
      guard let block = blocks.first(where: { $0.name == name }) else { continue }
      let all = overrides
      overrides.removeSubrange(place...)
      walk(block.body)
      overrides = all
      return
    }
  }

  // MARK: Findings

  private mutating func report(_ diagnostic: Diagnostic, at index: Int) {
    let finding = Finding(
      code: diagnostic.code, place: diagnostic.place, message: diagnostic.message)
    guard known.insert(finding).inserted else { return }
    let callers = callers.reversed().filter {
      program.origins[$0].file != program.origins[index].file
    }
    let labels = callers.prefix(1).map {
      Diagnostic.Label(
        program.tagSpan(of: $0), Phrase(en: "drawn in here", th: "ถูกดึงเข้ามาที่นี่"))
    }
    diagnostics.append(diagnostic.with(labels))
  }
}
