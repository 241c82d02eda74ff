/// Runs the steps of a program over values, straight into a page.
///
/// Names are looked up as Mustache has it: the first part in the innermost scope that holds it, the
/// parts after a dot only within the one before.
struct TemplateRenderer {
  /// Why rendering ended early, and the step at which it did.
  struct Stop {
    enum Reason { case tooDeep, tooLarge, tooLong }

    let reason: Reason
    let step: Int
  }

  /// What a template puts in place of the blocks of the one that it lies in.
  private typealias Overrides = [(name: Int32, body: Range<Int>)]

  private let program: TemplateProgram
  private let format: TemplateFormat
  private let largestPage: Int
  private var stepsLeft: Int
  private var scopes: [TemplateValue]
  /// The outermost page's own blocks first: the first that has a block's name is taken.
  private var overrides: [Overrides] = []
  private var indent: [UInt8] = []
  private var calls = 0
  private var nesting = 0
  private(set) var stop: Stop?

  init(
    _ program: TemplateProgram, over root: TemplateValue, as format: TemplateFormat = .markup,
    largestPage: Int = .max,
    mostSteps: Int = .max
  ) {
    self.program = program
    self.format = format
    self.largestPage = largestPage
    stepsLeft = mostSteps
    scopes = [root]
  }

  mutating func render(template: Int, into page: inout [UInt8]) {
    guard let steps = program.templates[template].steps else { return }
    run(steps, into: &page)
  }

  private mutating func run(_ range: Range<Int>, into page: inout [UInt8]) {
    nesting += 1
    defer { nesting -= 1 }
    var index = range.lowerBound
    while index < range.upperBound {
      stepsLeft -= 1
      if page.count > largestPage { stop = stop ?? Stop(reason: .tooLarge, step: index) }
      if stepsLeft < 0 { stop = stop ?? Stop(reason: .tooLong, step: index) }
      if nesting > TemplateProgram.deepestNesting {
        stop = stop ?? Stop(reason: .tooDeep, step: index)
      }
      if stop != nil { return }
      index = step(index, into: &page)
    }
  }

  /// Runs one step and answers with the next.
  private mutating func step(_ index: Int, into page: inout [UInt8]) -> Int {
    switch program.steps[index] {
    case .text(let start, let end, let startsLine):
      write(Int(start)..<Int(end), startsLine: startsLine, into: &page)
    case .lineStart:
      if !indent.isEmpty { page.append(contentsOf: indent) }
    case .variable(let name):
      Self.write(value(of: name), isEscaped: format == .markup, into: &page)
    case .unescaped(let name):
      Self.write(value(of: name), isEscaped: false, into: &page)
    case .section(let name, let end):
      show(value(of: name), index + 1..<Int(end), into: &page)
      return Int(end)
    case .inverted(let name, let end):
      if !value(of: name).isShown { run(index + 1..<Int(end), into: &page) }
      return Int(end)
    case .block(let name, let end):
      showBlock(name, standard: index + 1..<Int(end), into: &page)
      return Int(end)
    case .partial(let call):
      draw(program.calls[Int(call)], at: index, into: &page)
    case .parent(let call, let end):
      overrides.append(program.overrides(in: index + 1..<Int(end)))
      draw(program.calls[Int(call)], at: index, into: &page)
      overrides.removeLast()
      return Int(end)
    }
    return index + 1
  }

  private mutating func show(
    _ value: TemplateValue, _ body: Range<Int>, into page: inout [UInt8]
  ) {
    if case .list(let items) = value {
      for item in items where stop == nil {
        scopes.append(item)
        run(body, into: &page)
        scopes.removeLast()
      }
    } else if value.isShown {
      scopes.append(value)
      run(body, into: &page)
      scopes.removeLast()
    }
  }

  private mutating func showBlock(
    _ name: Int32, standard: Range<Int>, into page: inout [UInt8]
  ) {
    for (place, blocks) in overrides.enumerated() {
      guard let block = blocks.first(where: { $0.name == name }) else { continue }
      // The body belongs to a template that only sees what was put over it in turn.
      let all = overrides
      overrides.removeSubrange(place...)
      run(block.body, into: &page)
      overrides = all
      return
    }
    run(standard, into: &page)
  }

  private mutating func draw(
    _ call: TemplateProgram.Call, at index: Int, into page: inout [UInt8]
  ) {
    guard let steps = program.templates[call.template].steps else { return }
    guard calls < TemplateProgram.deepestCalls else {
      stop = stop ?? Stop(reason: .tooDeep, step: index)
      return
    }
    let outer = indent
    // A partial within a line goes on in that line; only one that stands alone is indented.
    indent = call.standsAlone ? outer + program.source[call.indent] : []
    calls += 1
    run(steps, into: &page)
    calls -= 1
    indent = outer
  }

  // MARK: Values

  private func value(of number: Int32) -> TemplateValue {
    let number = Int(number)
    guard let first = program.names[number].first else { return scopes.last ?? .nothing }
    var place = scopes.count
    while place > 0 {
      place -= 1
      guard case .object(let object) = scopes[place], let value = object[first] else { continue }
      return program.names[number].rest.isEmpty ? value : part(number, of: value)
    }
    return .nothing
  }

  /// What the parts of a dotted name behind the first lead to.
  private func part(_ number: Int, of value: TemplateValue) -> TemplateValue {
    var value = value
    for part in program.names[number].rest {
      guard case .object(let inner) = value, let next = inner[part] else { return .nothing }
      value = next
    }
    return value
  }

  private static func write(
    _ value: TemplateValue, isEscaped: Bool, into page: inout [UInt8]
  ) {
    switch value {
    case .text(let text):
      if isEscaped {
        HTMLEscape.append(text.utf8.span, to: &page)
      } else {
        page.append(contentsOf: text.utf8)
      }
    case .bytes(let bytes):
      if isEscaped {
        HTMLEscape.append(bytes.span, to: &page)
      } else {
        page.append(contentsOf: bytes)
      }
    case .markup(let bytes): page.append(contentsOf: bytes)
    case .rendered(let write): write(&page)
    case .flag(let flag): page.append(contentsOf: (flag ? "true" : "false").utf8)
    case .list, .object, .nothing: break
    }
  }

  private func write(_ range: Range<Int>, startsLine: Bool, into page: inout [UInt8]) {
    if range.isEmpty { return }
    let source = program.source.span
    if indent.isEmpty {
      HTMLEscape.append(source, range, to: &page)
      return
    }
    if startsLine { page.append(contentsOf: indent) }
    for index in range {
      page.append(source[index])
      if source[index] == 0x0A, index + 1 < range.upperBound { page.append(contentsOf: indent) }
    }
  }
}
