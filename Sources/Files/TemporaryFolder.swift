import Glibc

/// Folders that exist for the time of one piece of work.
package enum TemporaryFolder {
  private static let start = ".khumue-work-"

  /// Calls `body` with the path of a new, empty folder in `parent`, and removes the folder when it is done.
  ///
  /// Folders of this kind whose process is dead are removed as well.
  package static func use<Answer>(
    in parent: String, _ body: (String) async throws(DiskError) -> Answer
  ) async throws(DiskError) -> Answer {
    clear(parent)
    let path = try make(parent)
    defer { try? Folders.remove(path) }
    return try await body(path)
  }

  private static func make(_ parent: String) throws(DiskError) -> String {
    var number = 0
    while true {
      let path = "\(parent)/\(start)\(getpid())-\(number)"
      if unsafe mkdir(path, 0o700) == 0 { return path }
      guard errno == EEXIST, number < 10_000 else { throw .system(errno, .create, path) }
      number += 1
    }
  }

  private static func clear(_ parent: String) {
    guard let folder = try? OpenFile(parent, O_RDONLY | O_DIRECTORY),
      let entries = try? FolderListing.entries(of: folder)
    else { return }
    for name in entries.compactMap(\.name.text) where name.hasPrefix(start) {
      let digits = name.dropFirst(start.count).prefix { $0.isASCII && $0.isNumber }
      guard let process = pid_t(digits), kill(process, 0) != 0, errno == ESRCH else { continue }
      try? Folders.remove("\(parent)/\(name)")
    }
  }
}
