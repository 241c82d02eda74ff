import Files
import Model

/// What a file of the input belongs to: files of one subject are read together.
struct ContentSubject: Hashable {
  /// `role:gather-needs`, `chapter:roles`, `newsletter:2026-12`, `site`; the path of any other file.
  let name: String

  init(_ path: String) {
    let parts = path.split(separator: "/").map(String.init)
    if path == "content/site.yaml" {
      name = "site"
    } else if parts.count == 4, parts[1] == "records", path.hasSuffix(".yaml") {
      let prefix = RecordKind.named(parts[2])?.prefix ?? parts[2]
      name = "\(prefix):\(parts[3].dropLast(5))"
    } else if parts.count >= 4, parts[0] == "content", parts[1] == "handbook" {
      let folder = parts[parts.count - 2]
      let id = folder.split(separator: "-", maxSplits: 1).last.map(String.init) ?? folder
      name = "chapter:\(id)"
    } else if parts.count == 4, parts[1] == "newsletters" {
      name = "newsletter:\(parts[2])"
    } else {
      name = path
    }
  }
}

/// The files in which two projects differ.
enum ChangedFiles {
  /// Their paths, in the order of their bytes.
  static func paths(from old: Project, to new: Project) -> [String] {
    let files = (all(old), all(new))
    return Set(files.0.keys).union(files.1.keys)
      .filter { files.0[$0] != files.1[$0] }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private static func all(_ project: Project) -> [String: [UInt8]] {
    Dictionary(
      (project.content.files + project.templates.files).map { ($0.path, $0.bytes) }
    ) { first, _ in first }
  }
}
