import Diagnostics

/// Checks how the templates of a set draw in one another: each must exist, none may draw in itself,
/// and a chain of them has an end within reach.
struct TemplateLinks {
  /// The most steps that one layout may come to, with all that it draws in.
  static let mostSteps = 1_000_000

  /// What a template comes to with all that it draws in.
  private struct Extent {
    var height = 1
    var steps = 0
  }

  private let program: TemplateProgram
  private var extents: [Int: Extent] = [:]
  /// The templates between the first and the one that is looked at.
  private var chain: [Int] = []
  private var saidTooDeep = false
  private var saidTooLarge = false
  private var diagnostics: [Diagnostic] = []

  static func check(_ program: TemplateProgram) -> [Diagnostic] {
    var links = TemplateLinks(program: program)
    for number in program.templates.indices where program.templates[number].steps != nil {
      _ = links.extent(of: number)
    }
    return links.diagnostics
  }

  private init(program: TemplateProgram) { self.program = program }

  private mutating func extent(of number: Int) -> Extent {
    if let known = extents[number] { return known }
    chain.append(number)
    var extent = Extent(steps: program.steps(ofTemplate: number).count)
    for (step, call) in program.calls(ofTemplate: number) {
      guard let inner = inner(call.template, from: step) else { continue }
      extent.height = max(extent.height, inner.height + 1)
      extent.steps = min(extent.steps + inner.steps, Self.mostSteps + 1)
      if extent.height > TemplateProgram.deepestCalls { sayTooDeep(step) }
      if extent.steps > Self.mostSteps { sayTooLarge(step) }
    }
    chain.removeLast()
    extents[number] = extent
    return extent
  }

  /// The extent of a template that the step draws in, or `nil` when there is something wrong.
  private mutating func inner(_ number: Int, from step: Int) -> Extent? {
    let name = program.templates[number].name
    guard program.templates[number].steps != nil else {
      if TemplateFile.isName(name) {
        let known = program.templates.filter { $0.steps != nil }.map(\.name).sorted()
        diagnostics.append(.unknownTemplate(program.nameSpan(of: step), name, known: known))
      }
      return nil
    }
    if let start = chain.firstIndex(of: number) {
      let loop = (chain[start...] + [number]).map { program.templates[$0].name }
      diagnostics.append(.templateLoop(program.nameSpan(of: step), loop))
      return nil
    }
    if chain.count >= TemplateProgram.deepestCalls {
      sayTooDeep(step)
      return nil
    }
    return extent(of: number)
  }

  private mutating func sayTooDeep(_ step: Int) {
    guard !saidTooDeep else { return }
    saidTooDeep = true
    diagnostics.append(
      .tooDeepCalls(program.nameSpan(of: step), limit: TemplateProgram.deepestCalls))
  }

  private mutating func sayTooLarge(_ step: Int) {
    guard !saidTooLarge else { return }
    saidTooLarge = true
    diagnostics.append(.tooManySteps(program.nameSpan(of: step), limit: Self.mostSteps))
  }
}
