import Glibc

/// Single files, for what is neither input nor output of a site: reports, files for outside programs.
package enum DiskFile {
  /// The bytes of the plain file at `path`.
  ///
  /// - Parameter limit: the most bytes that the file may hold.
  package static func read(_ path: String, limit: Int = 256 << 20) throws(DiskError) -> [UInt8] {
    do throws(ErrorNumber) {
      let file = try OpenFile(path, O_RDONLY | O_NONBLOCK | O_NOCTTY)
      let status = try file.status()
      guard status.st_mode & S_IFMT == S_IFREG else { throw ErrorNumber(EISDIR) }
      guard status.st_size <= limit else { throw ErrorNumber(EFBIG) }
      return try file.readAll(expecting: Int(status.st_size), limit: limit)
    } catch {
      throw .system(error.value, .read, path)
    }
  }

  /// Replaces the file at `path` by one with `bytes`, in one step.
  package static func write(_ bytes: [UInt8], to path: String) throws(DiskError) {
    let fresh = "\(path).khumue-\(getpid())"
    do throws(ErrorNumber) {
      _ = unsafe unlink(fresh)
      let file = try OpenFile(fresh, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode: 0o644)
      try file.writeAll(bytes)
      try ErrorNumber.check { unsafe rename(fresh, path) }
    } catch {
      _ = unsafe unlink(fresh)
      throw .system(error.value, .write, path)
    }
  }

  /// Writes a new file at `path`, in folders that are made where they are missing; what exists is left as it is.
  package static func create(_ bytes: [UInt8], at path: String) throws(DiskError) {
    if let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) {
      try Folders.create(String(path[..<slash]))
    }
    do throws(ErrorNumber) {
      let file = try OpenFile(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode: 0o644)
      try file.writeAll(bytes)
    } catch {
      throw .system(error.value, .create, path)
    }
  }

  /// Replaces what the existing file at `path` holds, in one step, keeping its rights. Where `path`
  /// is a link, the file that it leads to is replaced.
  package static func rewrite(_ bytes: [UInt8], at path: String) throws(DiskError) {
    guard let real = RealPath.of(path) else { throw .system(ENOENT, .write, path) }
    let fresh = "\(real).khumue-\(getpid())"
    do throws(ErrorNumber) {
      let rights = try OpenFile(real, O_WRONLY | O_NONBLOCK | O_NOCTTY).status().st_mode & 0o7777
      _ = unsafe unlink(fresh)
      let file = try OpenFile(fresh, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode: 0o600)
      try file.writeAll(bytes)
      try ErrorNumber.check { fchmod(file.descriptor, rights) }
      try ErrorNumber.check { unsafe rename(fresh, real) }
    } catch {
      _ = unsafe unlink(fresh)
      throw .system(error.value, .write, path)
    }
  }

  /// Creates the folder `path` and those above it that are missing.
  package static func createFolder(_ path: String) throws(DiskError) { try Folders.create(path) }

  /// Where `path` really lies, links followed; `nil` when there is nothing.
  package static func realPath(_ path: String) -> String? { RealPath.of(path) }

  /// Whether there is anything at `path`, links followed.
  package static func exists(_ path: String) -> Bool { unsafe access(path, F_OK) == 0 }

  /// Whether the plain file at `path` may be run.
  package static func isProgram(_ path: String) -> Bool {
    unsafe access(path, X_OK) == 0 && !DiskReader.isFolder(path)
  }

  /// Whether `path` names something inside `folder`, by its name or by where it really lies; both must exist.
  package static func lies(_ path: String, inside folder: String) -> Bool {
    guard let folder = RealPath.of(folder), let real = RealPath.of(path) else { return false }
    let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
    let named = RealPath.of(slash.map { String(path[...$0]) } ?? ".") ?? real
    return RealPath.isInside(real, folder) || RealPath.isInside(named, folder)
  }
}
