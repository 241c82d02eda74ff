package import Diagnostics
package import Files
import Validation

/// The input of a build: the content, the templates and the folders that they came from.
package struct Project: Sendable {
  package let content: InputTree
  package let templates: InputTree
  /// The texts of all files, by path, for findings to point into.
  ///
  /// What is private or about a person is covered by asterisks: reports end in logs that others read.
  package var texts: [String: [UInt8]] {
    let shown = content.files.map { ($0.path, PrivateText.covered($0.bytes, path: $0.path)) }
    return Dictionary(shown + templates.files.map { ($0.path, $0.bytes) }) { first, _ in first }
  }

  /// The folder that the templates were read from, for programs that read them again.
  package let templatesFolder: String

  /// A project that is already in memory.
  package init(content: InputTree, templates: InputTree, templatesFolder: String) {
    self.content = content
    self.templates = templates
    self.templatesFolder = templatesFolder
  }

  /// Whether both have the same files.
  package func holdsSame(as other: Project) -> Bool {
    content == other.content && templates == other.templates
      && templatesFolder == other.templatesFolder
  }

  /// Reads a project from disk.
  ///
  /// - Parameters:
  ///   - source: the folder with `content` and, if it has its own, `templates`.
  ///   - ownTemplates: the templates that came with the program, for a project without any.
  ///   - former: the project as it was read before, whose files are taken over where nothing changed.
  ///   - changes: what changed since then.
  /// - Returns: the project, with a finding for each file that cannot be read. Templates are trusted, content is not.
  package static func read(
    _ source: String, ownTemplates: String?, former: Project? = nil,
    changes: FolderChanges = .everything, workers: Int
  ) async throws(DiskError) -> Checked<Project> {
    let content = try await DiskReader.read(
      source + "/content", prefix: "content",
      former: former.map { FormerTree($0.content, changes) }, workers: workers)
    var folder = source + "/templates"
    if !DiskReader.isFolder(folder), let ownTemplates { folder = ownTemplates }
    let known = former.flatMap { $0.templatesFolder == folder ? $0.templates : nil }
    let templates = try await DiskReader.read(
      folder, prefix: "templates", former: known.map { FormerTree($0, changes) },
      workers: workers)
    let diagnostics = content.diagnostics + templates.diagnostics
    guard let contentTree = content.value, let templateTree = templates.value else {
      return Checked(nil, diagnostics)
    }
    return Checked(
      Project(content: contentTree, templates: templateTree, templatesFolder: folder), diagnostics)
  }
}
