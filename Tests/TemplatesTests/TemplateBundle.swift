import Diagnostics
import Templates

/// Templates in one string: `-- name --` starts each.
struct TemplateBundle {
  let files: [TemplateFile]

  init(_ text: String) {
    var files: [(name: String, lines: [Substring])] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("-- "), line.hasSuffix(" --") {
        files.append((String(line.dropFirst(3).dropLast(3)), []))
      } else if !files.isEmpty {
        files[files.count - 1].lines.append(line)
      }
    }
    self.files = files.map {
      TemplateFile(
        name: $0.name, path: $0.name, bytes: Array($0.lines.joined(separator: "\n").utf8))
    }
  }

  /// A finding as `path:line:column code ‹marked text›`, and ` → replacement` when it has a fix.
  func line(for diagnostic: Diagnostic) -> String {
    guard case .span(let span) = diagnostic.place,
      let file = files.first(where: { $0.path == span.path })
    else { return "\(diagnostic.path) \(diagnostic.code.name)" }
    let before = file.bytes[..<span.range.lowerBound]
    let line = before.count { $0 == 0x0A } + 1
    let column = before.reversed().prefix { $0 != 0x0A }.count + 1
    let marked = String(decoding: file.bytes[span.range], as: UTF8.self)
    let fix = diagnostic.fix.map { " → \($0.replacement)" } ?? ""
    return "\(span.path):\(line):\(column) \(diagnostic.code.name) ‹\(marked)›\(fix)"
  }

  /// What parsing finds, and then what checking `page` against `shape` finds.
  func findings(against shape: TemplateShape? = nil) -> [String] {
    let parsed = TemplateSet.parse(files)
    var found = parsed.diagnostics
    if let shape, let set = parsed.value { found += set.check("page", against: shape) }
    return found.map(line)
  }
}
