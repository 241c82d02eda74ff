import Diagnostics
import Files
import Pipeline
import Testing
import ThaiText

/// A small project that has no faults, and the product's own templates; a test changes a file or two.
struct TestProject {
  private(set) var files: [String: String]
  private(set) var templates: [InputFile]

  /// The package's folder, found from this file.
  static let root = String(#filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 })

  static func make() async throws -> TestProject {
    let read = try await DiskReader.read(root + "/templates", prefix: "templates", workers: 2)
    return TestProject(files: minimal, templates: read.value?.files ?? [])
  }

  /// The real content of the repository with the real templates.
  static func real() async throws -> Project {
    let read = try await Project.read(root, ownTemplates: nil, workers: 2)
    return try #require(read.value)
  }

  /// Replaces one occurrence of a text in a content file or template.
  mutating func replace(_ old: String, by new: String, in path: String) {
    if let text = files[path], let range = text.firstRange(of: old) {
      files[path] = text.replacingCharacters(in: range, with: new)
    } else if let index = templates.firstIndex(where: { $0.path == path }) {
      var text = String(decoding: templates[index].bytes, as: UTF8.self)
      if let range = text.firstRange(of: old) { text.replaceSubrange(range, with: new) }
      templates[index] = InputFile(path: path, bytes: Array(text.utf8))
    }
  }

  mutating func add(_ text: String, to path: String) { files[path, default: ""] += text }

  mutating func set(_ path: String, _ text: String?) { files[path] = text }

  var project: Project {
    Project(
      content: InputTree(files.map { InputFile(path: $0.key, bytes: Array($0.value.utf8)) }),
      templates: InputTree(templates), templatesFolder: Self.root + "/templates")
  }

  func check(workers: Int = 2) async throws -> Checked<Publication> {
    try await Self.check(project, workers: workers)
  }

  static func check(_ project: Project, workers: Int = 2) async throws -> Checked<Publication> {
    let day = try #require(CalendarDate(year: 2026, month: 11, day: 22))
    return await Build.check(
      project, Build.Request(date: day, outputs: [.site], workers: workers))
  }
}

extension String {
  fileprivate func replacingCharacters(in range: Range<Index>, with new: String) -> String {
    var copy = self
    copy.replaceSubrange(range, with: new)
    return copy
  }
}
