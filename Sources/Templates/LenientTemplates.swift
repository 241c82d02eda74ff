package import Diagnostics

/// Mustache to the letter of its specification, for templates that are tried out with JSON data.
///
/// A missing name or partial is empty. There are no lambdas and no dynamic names; blocks and
/// parents are there. The product's own layouts go through `TemplateSet`, which is strict.
package enum LenientTemplates {
  /// The largest page in bytes.
  static let largestPage = 64 << 20
  /// Rendering stops after this many steps, so that templates which draw in one another twice at
  /// each level end as well.
  static let mostSteps = 5_000_000

  /// The page, or what is wrong with the templates; there is no page when anything is.
  ///
  /// `partials` is asked once for each partial that any of the templates names, and only for names
  /// that `TemplateFile.isName` allows. A partial's findings have its name as their path.
  package static func render(
    template: [UInt8], path: String = "template", partials: (String) -> [UInt8]?,
    data: JSONValue
  ) -> Checked<[UInt8]> {
    var program = TemplateProgram()
    // No tag can name the outermost template: partial names are never empty.
    var diagnostics = TemplateParser.parse(
      TemplateFile(name: "", path: path, bytes: template), into: &program)
    let main = program.number(ofTemplate: "")
    var next = 0
    while next < program.templates.count {
      let name = program.templates[next].name
      if next != main, TemplateFile.isName(name), let bytes = partials(name) {
        diagnostics += TemplateParser.parse(
          TemplateFile(name: name, path: name, bytes: bytes), into: &program)
      }
      next += 1
    }
    guard diagnostics.isEmpty else { return Checked(nil, diagnostics) }
    var page: [UInt8] = []
    var renderer = TemplateRenderer(
      program, over: data.templateValue, largestPage: largestPage, mostSteps: mostSteps)
    renderer.render(template: main, into: &page)
    guard let stop = renderer.stop else { return Checked(page) }
    return Checked(nil, [diagnostic(for: stop, in: program)])
  }

  private static func diagnostic(
    for stop: TemplateRenderer.Stop, in program: TemplateProgram
  ) -> Diagnostic {
    let origin = program.origins[stop.step]
    let span = Span(program.files[origin.file], origin.name)
    return switch stop.reason {
    case .tooDeep: .tooDeepCalls(span, limit: TemplateProgram.deepestCalls)
    case .tooLarge: .tooLargePage(span, limit: largestPage)
    case .tooLong: .tooManySteps(span, limit: mostSteps)
    }
  }
}
