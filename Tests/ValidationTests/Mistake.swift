import Diagnostics
import Pipeline
import TestSupport
import Testing

/// One mistake, seeded into the minimal project: what is changed, and the one finding that it must make.
struct Mistake: CustomTestStringConvertible, Sendable {
  let name: String
  private var edits: [Edit] = []
  private var code = ""
  private var severity = Diagnostic.Severity.error
  /// The file that the finding is about as a whole.
  private var file: String?
  private var help = ""

  var testDescription: String { name }

  private struct Edit: Sendable {
    enum Kind: Sendable { case change, create, remove }
    let kind: Kind
    let path: String
    var old: [Substring] = []
    var new: [Substring] = []
  }

  /// Reads `=== name` blocks. `@ path` names a file to change, `@+ path` one to write, `@- path` one to delete;
  /// `-` and `+` lines are the text before and after. `«` and `»` mark the finding, `! code` or `? code` names it
  /// (an error, a warning), `! code in path` is one about a whole file, and `~` gives a part of its help.
  static func read(_ topic: String) throws -> [Mistake] {
    var mistakes: [Mistake] = []
    let text = try PackageRoot.fixture("mistakes/\(topic).txt")
    for line in text.split(separator: "\n") {
      let rest = line.drop { $0 != " " }.dropFirst()
      if line.hasPrefix("===") {
        mistakes.append(Mistake(name: String(rest)))
      } else if !mistakes.isEmpty {
        mistakes[mistakes.count - 1].add(String(line.prefix { $0 != " " }), rest)
      }
    }
    return mistakes
  }

  private init(name: String) {
    self.name = name
  }

  private mutating func add(_ mark: String, _ rest: Substring) {
    switch mark {
    case "@": edits.append(Edit(kind: .change, path: String(rest)))
    case "@+": edits.append(Edit(kind: .create, path: String(rest)))
    case "@-": edits.append(Edit(kind: .remove, path: String(rest)))
    case "-": edits[edits.count - 1].old.append(rest)
    case "+": edits[edits.count - 1].new.append(rest)
    case "~": help = String(rest)
    case "!", "?":
      severity = mark == "!" ? .error : .warning
      let parts = rest.split(separator: " in ", maxSplits: 1)
      code = String(parts.first ?? "")
      file = parts.count > 1 ? String(parts[1]) : nil
    default: Issue.record("'\(mark)' means nothing in '\(name)'")
    }
  }

  /// Seeds the mistake, and checks that it is found once, in its place, and explained.
  func check(sourceLocation: SourceLocation = #_sourceLocation) async throws {
    var project = try await SampleProject.minimal()
    var place: Diagnostic.Place? = file.map { .file($0) }
    for edit in edits {
      if let span = apply(edit, to: &project) { place = .span(span) }
    }
    let found = await project.check().diagnostics.sortedUnique()
    let texts = project.project.texts
    let said = String(
      decoding: ConciseReport.write(found, sources: texts, language: .english), as: UTF8.self)
    #expect(found.map(\.code.name) == [code], "\(said)", sourceLocation: sourceLocation)
    guard let first = found.first, found.count == 1 else { return }
    #expect(first.place == place, "\(said)", sourceLocation: sourceLocation)
    #expect(first.severity == severity, "\(said)", sourceLocation: sourceLocation)
    let advice = try #require(first.help, "\(said)", sourceLocation: sourceLocation)
    #expect(
      help.isEmpty || advice.english.contains(help), "\(advice)", sourceLocation: sourceLocation)
    for text in [first.message, advice] {
      #expect(!text.english.isEmpty && !text.thai.isEmpty, sourceLocation: sourceLocation)
    }
  }

  /// Changes one file, and answers the place that its marks show.
  private func apply(_ edit: Edit, to project: inout SampleProject) -> Span? {
    let (old, _) = Self.bytes(edit.old)
    let (new, marked) = Self.bytes(edit.new)
    let before = project.files[edit.path] ?? []
    var start = 0
    switch edit.kind {
    case .remove:
      #expect(project.files[edit.path] != nil, "\(name): no \(edit.path)")
      project.files[edit.path] = nil
    case .create: project.files[edit.path] = new + [0x0A]
    case .change where old.isEmpty:
      start = before.count
      project.files[edit.path] = before + new + [0x0A]
    case .change:
      let places = before.indices.filter { before[$0...].starts(with: old) }
      #expect(places.count == 1, "\(name): \(edit.old) must stand once in \(edit.path)")
      start = places.first ?? 0
      let end = start + old.count + (edit.new.isEmpty ? 1 : 0)
      project.files[edit.path] = Array(before[..<start] + new + before[min(end, before.count)...])
    }
    return marked.map { Span(edit.path, ($0.lowerBound + start)..<($0.upperBound + start)) }
  }

  /// Lines as bytes without the marks; `→` is a tab, `⟨FF⟩` one byte.
  private static func bytes(_ lines: [Substring]) -> ([UInt8], Range<Int>?) {
    var bytes: [UInt8] = []
    var start: Int?
    var end: Int?
    var hexadecimal: String?
    for scalar in lines.joined(separator: "\n").unicodeScalars {
      switch scalar {
      case "«": start = bytes.count
      case "»": end = bytes.count
      case "→": bytes.append(0x09)
      case "⟨": hexadecimal = ""
      case "⟩":
        if let byte = hexadecimal.flatMap({ UInt8($0, radix: 16) }) { bytes.append(byte) }
        hexadecimal = nil
      default:
        if hexadecimal != nil {
          hexadecimal?.unicodeScalars.append(scalar)
        } else {
          bytes += Array(String(scalar).utf8)
        }
      }
    }
    return (bytes, start.map { $0..<(end ?? $0) })
  }
}
