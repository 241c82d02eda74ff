import Diagnostics
import Glibc

/// The folder that a site is published to, found to be a safe one.
struct OutputPlace: Sendable {
  /// As the user named it.
  let shown: String
  /// The real path of the folder that it lies in.
  let parent: String
  let name: String

  /// Whether there is a folder now.
  var exists: Bool { DiskReader.isFolder(path) }

  var path: String { parent == "/" ? "/" + name : parent + "/" + name }

  /// A path beside the output, on the same file system, that marks what belongs to its builds.
  func sibling(_ ending: String) -> String {
    (parent == "/" ? "/" : parent + "/") + Self.prefix(name) + ending
  }

  static func prefix(_ name: String) -> String { ".khumue-" + name }

  /// Finds the folder, and refuses what is plainly not an output of ours.
  ///
  /// - Parameter neighbours: what the output may not swallow.
  init(_ folder: String, _ neighbours: OutputNeighbours) throws(DiskError) {
    shown = folder
    var trimmed = folder[...]
    while trimmed.utf8.count > 1, trimmed.utf8.last == UInt8(ascii: "/") { trimmed.removeLast() }
    guard !trimmed.isEmpty else { throw .refusedPlace(folder, .nameless) }
    var status = stat()
    if unsafe lstat(String(trimmed), &status) == 0 {
      switch status.st_mode & S_IFMT {
      case S_IFDIR: break
      case S_IFLNK: throw .refusedPlace(folder, .link)
      default: throw .refusedPlace(folder, .file)
      }
      guard let real = RealPath.of(String(trimmed)) else { throw .system(errno, .read, folder) }
      (parent, name) = Self.split(real)
      guard !name.isEmpty else { throw .refusedPlace(folder, .root) }
    } else {
      guard errno == ENOENT else { throw .system(errno, .read, folder) }
      let (above, last) = Self.split(String(trimmed))
      guard !["", ".", ".."].contains(last) else { throw .refusedPlace(folder, .nameless) }
      (parent, name) = (try Self.settle(above, for: folder), last)
    }
    try check(neighbours)
    try Folders.create(parent)
  }

  /// The real path of a folder that may be missing, together with those above it.
  private static func settle(_ path: String, for folder: String) throws(DiskError) -> String {
    if let real = RealPath.of(path) { return real }
    let (above, last) = split(path)
    guard above != path, !["", ".", ".."].contains(last) else {
      throw .refusedPlace(folder, .nameless)
    }
    let real = try settle(above, for: folder)
    return real == "/" ? "/" + last : "\(real)/\(last)"
  }

  private func check(_ neighbours: OutputNeighbours) throws(DiskError) {
    for folder in neighbours.kept + Self.homes() {
      guard let real = RealPath.of(folder) else { continue }
      if RealPath.isInside(real, path) { throw .refusedPlace(shown, .holds(folder)) }
    }
    for folder in neighbours.read {
      guard let real = RealPath.of(folder) else { continue }
      if RealPath.isInside(path, real) { throw .refusedPlace(shown, .liesIn(folder)) }
    }
  }

  /// The home folder of the account that runs the program, whatever the environment says.
  private static func homes() -> [String] {
    guard let account = unsafe getpwuid(getuid()), let home = unsafe account.pointee.pw_dir else {
      return []
    }
    return unsafe FileName(home).text.map { $0 == "/" ? [] : [$0] } ?? []
  }

  private static func split(_ path: String) -> (parent: String, name: String) {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return (".", path) }
    let name = String(path[path.utf8.index(after: slash)...])
    return (slash == path.startIndex ? "/" : String(path[..<slash]), name)
  }
}

/// The folders that an output must keep clear of.
package struct OutputNeighbours: Hashable, Sendable {
  /// Folders that the output may neither be nor hold: the source, the home folder.
  package var kept: [String]
  /// Folders that the output may not lie in, because they are read: content, templates.
  package var read: [String]

  package init(kept: [String] = [], read: [String] = []) {
    self.kept = kept
    self.read = read
  }
}
