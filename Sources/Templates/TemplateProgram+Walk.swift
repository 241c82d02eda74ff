import Diagnostics

extension TemplateProgram {
  /// The blocks that stand directly in the body of a parent tag; what stands between is not used.
  func overrides(in body: Range<Int>) -> [(name: Int32, body: Range<Int>)] {
    var found: [(name: Int32, body: Range<Int>)] = []
    var index = body.lowerBound
    while index < body.upperBound {
      if case .block(let name, let end) = steps[index] {
        found.append((name, index + 1..<Int(end)))
      }
      index = next(after: index)
    }
    return found
  }

  /// The step behind this one and its body.
  func next(after index: Int) -> Int {
    switch steps[index] {
    case .section(_, let end), .inverted(_, let end), .block(_, let end), .parent(_, let end):
      Int(end)
    case .text, .lineStart, .variable, .unescaped, .partial: index + 1
    }
  }

  func steps(ofTemplate number: Int) -> Range<Int> { templates[number].steps ?? 0..<0 }

  /// The tags of a template that draw in another, with their steps.
  func calls(ofTemplate number: Int) -> [(step: Int, call: Call)] {
    steps(ofTemplate: number).compactMap { index in
      switch steps[index] {
      case .partial(let call), .parent(let call, _): (index, calls[Int(call)])
      case .text, .lineStart, .variable, .unescaped, .section, .inverted, .block: nil
      }
    }
  }

  /// The names of all blocks in a template and in what it draws in.
  func blocks(reachableFrom start: Int) -> Set<String> {
    var found: Set<String> = []
    var reached = [start]
    var next = 0
    while next < reached.count {
      for index in steps(ofTemplate: reached[next]) {
        if case .block(let name, _) = steps[index] { found.insert(names[Int(name)].text) }
      }
      for (_, call) in calls(ofTemplate: reached[next]) where !reached.contains(call.template) {
        reached.append(call.template)
      }
      next += 1
    }
    return found
  }

  // MARK: Places

  func tagSpan(of step: Int) -> Span { Span(files[origins[step].file], origins[step].tag) }

  func nameSpan(of step: Int) -> Span { Span(files[origins[step].file], origins[step].name) }

  /// The place of one part of a dotted name, counted from 0.
  func span(ofPart part: Int, of name: Name, at step: Int) -> Span {
    let whole = origins[step]
    let keys = [name.first].compactMap(\.self) + name.rest
    guard keys.indices.contains(part) else { return nameSpan(of: step) }
    let start = keys[..<part].reduce(whole.name.lowerBound) { $0 + $1.text.utf8.count + 1 }
    return Span(files[whole.file], start..<start + keys[part].text.utf8.count)
  }
}
