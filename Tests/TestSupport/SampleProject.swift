package import Diagnostics
import Files
package import Pipeline
import ThaiText

/// A project in memory that a test can change before it is checked.
package struct SampleProject: Sendable {
  /// The files of the project, by path.
  package var files: [String: [UInt8]]

  /// A small project without mistakes, with the templates of the product.
  package static func minimal() async throws -> SampleProject { try await reading.value }

  private static let reading = Task {
    var project = SampleProject(text: try PackageRoot.fixture("projects/minimal.txt"))
    for file in try await PackageRoot.templates().files { project.files[file.path] = file.bytes }
    return project
  }

  /// Blocks of `-- path --` and the text of the file, up to an empty line before the next block.
  package init(text: String) {
    files = [:]
    var path: String?
    var lines: [Substring] = []
    for line in (text + "\n--  --").split(separator: "\n", omittingEmptySubsequences: false) {
      guard line.hasPrefix("-- "), line.hasSuffix(" --") else {
        lines.append(line)
        continue
      }
      while lines.last?.isEmpty == true { lines.removeLast() }
      if let path { files[path] = Array((lines.joined(separator: "\n") + "\n").utf8) }
      path = String(line.dropFirst(3).dropLast(3))
      lines = []
    }
  }

  /// The text of a file; empty when there is none.
  package subscript(path: String) -> String {
    get { String(decoding: files[path] ?? [], as: UTF8.self) }
    set { files[path] = Array(newValue.utf8) }
  }

  /// The project as the pipeline reads it.
  package var project: Project {
    let inputs = files.map { InputFile(path: $0, bytes: $1) }
    return Project(
      content: InputTree(inputs.filter { $0.path.hasPrefix("content/") }),
      templates: InputTree(inputs.filter { $0.path.hasPrefix("templates/") }),
      templatesFolder: PackageRoot.path + "/templates")
  }

  /// Everything that is wrong with the project, and what can be rendered when nothing is.
  package func check(workers: Int = 2) async -> Checked<Publication> {
    guard let day = CalendarDate(year: 2026, month: 4, day: 5) else { return Checked(nil) }
    return await Build.check(project, Build.Request(date: day, workers: workers))
  }

  /// The rendered site, by path; empty when the project has an error.
  package func site(workers: Int = 2) async -> [String: [UInt8]] {
    let checked = await check(workers: workers)
    guard !checked.hasErrors, let publication = checked.value else { return [:] }
    let outputs = publication.siteOutputs(hasPrint: false)
    let pages = await Parallel.map(outputs, workers: workers) { output in
      var bytes: [UInt8] = []
      output.render(&bytes)
      return (output.path, bytes)
    }
    return Dictionary(pages) { first, _ in first }
  }
}
