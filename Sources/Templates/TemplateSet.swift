package import Diagnostics

/// The layouts of a project: parsed once, checked once, and then rendered for every page.
///
/// Strict: what a layout reads must be in its shape, so a page never shows a hole where a name was
/// misspelt.
package struct TemplateSet: Sendable {
  private let program: TemplateProgram

  /// Reads all templates and finds every mistake that shows without knowing what they are given:
  /// syntax, names that are no names, templates that do not exist or draw in themselves.
  package static func parse(_ files: [TemplateFile]) -> Checked<TemplateSet> {
    var program = TemplateProgram()
    var diagnostics: [Diagnostic] = []
    for file in files {
      if !TemplateFile.isName(file.name) {
        diagnostics.append(.badFileName(file.path, file.name))
      } else if program.template(file.name) != nil {
        diagnostics.append(.duplicateTemplate(file.path, file.name))
      } else {
        diagnostics += TemplateParser.parse(file, into: &program)
      }
    }
    diagnostics += TemplateLinks.check(program)
    return Checked(TemplateSet(program: program), diagnostics)
  }

  /// Every template that can be rendered, in order of their names.
  package var templates: [String] {
    program.templates.filter { $0.steps != nil }.map(\.name).sorted()
  }

  /// What `name` does with values of `shape`: each name that is not in it, and each use that the
  /// value's kind or its place in the markup forbids, in `name` and in all that it draws in.
  package func check(
    _ name: String, against shape: TemplateShape, as format: TemplateFormat = .markup
  ) -> [Diagnostic] {
    guard let template = program.template(name) else {
      return [.unknownLayout(name, known: templates)]
    }
    return TemplateChecker.check(template, of: program, against: shape, as: format)
  }

  /// Writes the page at the end of `page`. A template that `check` has passed is written in full;
  /// an unknown one writes nothing.
  package func render(
    _ name: String, with values: TemplateObject, as format: TemplateFormat = .markup,
    into page: inout [UInt8]
  ) {
    guard let template = program.template(name) else { return }
    var renderer = TemplateRenderer(program, over: .object(values), as: format)
    renderer.render(template: template, into: &page)
  }

  /// The names that `template` and all that it draws in read, sorted, as they are written there:
  /// for finding what is handed over and never used.
  package func names(in template: String) -> [String] {
    let read = reach(of: template).flatMap { program.steps(ofTemplate: $0) }
      .compactMap { index -> String? in
        switch program.steps[index] {
        case .variable(let name), .unescaped(let name), .section(let name, _),
          .inverted(let name, _):
          program.names[Int(name)].text
        case .text, .lineStart, .block, .partial, .parent: nil
        }
      }
    return Set(read).sorted()
  }

  /// The templates that `template` draws in, itself included, sorted: the others are unused.
  package func templates(in template: String) -> [String] {
    reach(of: template).map { program.templates[$0].name }.sorted()
  }

  private func reach(of name: String) -> [Int] {
    guard let start = program.template(name) else { return [] }
    var reached = [start]
    var known: Set<Int> = [start]
    var next = 0
    while next < reached.count {
      for (_, call) in program.calls(ofTemplate: reached[next])
      where program.templates[call.template].steps != nil && known.insert(call.template).inserted {
        reached.append(call.template)
      }
      next += 1
    }
    return reached
  }
}
