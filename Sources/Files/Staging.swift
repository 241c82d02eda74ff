import CLinux
import Diagnostics
import Glibc

/// A new output folder while it is filled, beside the old one and out of sight.
struct Staging: Sendable {
  private let place: OutputPlace
  private let previous: PreviousOutput
  let path: String
  private let folder: OpenFile
  /// The old output folder, if there is one.
  private let old: OpenFile?

  init(_ place: OutputPlace, _ previous: PreviousOutput) throws(DiskError) {
    self.place = place
    self.previous = previous
    path = place.sibling("-\(getpid())")
    guard unsafe mkdir(path, 0o755) == 0 else { throw .system(errno, .create, path) }
    do throws(ErrorNumber) {
      let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW
      folder = try OpenFile(path, flags)
      old = place.exists ? try OpenFile(place.path, flags) : nil
    } catch {
      throw .system(error.value, .create, path)
    }
  }

  /// Creates every folder, and carries over what others put into the old output.
  func prepare(_ paths: OutputPaths) throws(DiskError) {
    for foreign in previous.folders {
      try make(foreign.path, mode: foreign.mode)
    }
    for path in paths.folders {
      try make(FileName(path), mode: 0o755)
    }
    for path in previous.foreign { try carry(path) }
  }

  private func make(_ path: FileName, mode: mode_t) throws(DiskError) {
    if unsafe mkdirat(folder.descriptor, path.characters, 0o755) != 0 {
      if errno == EEXIST { return }
      throw .system(errno, .create, shown(path))
    }
    // The process's mask may have taken rights away.
    guard unsafe fchmodat(folder.descriptor, path.characters, mode, 0) == 0 else {
      throw .system(errno, .create, shown(path))
    }
  }

  /// Gives a file of others a second name in the new folder, or copies it where it may have only one.
  private func carry(_ path: FileName) throws(DiskError) {
    guard let old else { return }
    do throws(ErrorNumber) {
      do throws(ErrorNumber) {
        try link(path.characters, old)
      } catch {
        guard [EPERM, EMLINK, EOPNOTSUPP, ENOSYS].contains(error.value) else { throw error }
        try copy(path, old)
      }
    } catch {
      throw .system(error.value, .link, shown(path))
    }
  }

  private func link(_ path: [CChar], _ old: OpenFile) throws(ErrorNumber) {
    try ErrorNumber.check {
      unsafe linkat(old.descriptor, path, folder.descriptor, path, 0)
    }
  }

  private func copy(_ path: FileName, _ old: OpenFile) throws(ErrorNumber) {
    let source = try OpenFile(path, below: old.descriptor, O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
    let status = try source.status()
    guard status.st_mode & S_IFMT == S_IFREG else { throw ErrorNumber(EPERM) }
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW
    let target = try OpenFile(path, below: folder.descriptor, flags, mode: 0o600)
    let bytes = try source.readAll(expecting: Int(status.st_size), limit: .max - 1)
    try target.writeAll(bytes)
    try ErrorNumber.check { fchmod(target.descriptor, status.st_mode & 0o7777) }
    var times = [status.st_atim, status.st_mtim]
    try ErrorNumber.check { unsafe futimens(target.descriptor, &times) }
  }

  /// Puts one file into the new folder. Answers whether it is the very file of the old folder.
  func put(_ bytes: [UInt8], at path: String) throws(DiskError) -> Bool {
    do throws(ErrorNumber) {
      if let old, previous.ours.contains(path) || path == WrittenList.name,
        isSame(bytes, path, old),
        unsafe linkat(old.descriptor, path, folder.descriptor, path, 0) == 0
      {
        return true
      }
      let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW
      let file = try OpenFile(path, below: folder.descriptor, flags, mode: 0o644)
      try ErrorNumber.check { fchmod(file.descriptor, 0o644) }
      try file.writeAll(bytes)
      return false
    } catch {
      throw .system(error.value, .write, place.shown + "/" + path)
    }
  }

  /// Whether the old output has a file at `path` with these bytes and the rights it should have.
  private func isSame(_ bytes: [UInt8], _ path: String, _ old: OpenFile) -> Bool {
    guard let file = try? OpenFile(path, below: old.descriptor, Self.careful),
      let status = try? file.status(), status.st_mode == S_IFREG | 0o644,
      Int(status.st_size) == bytes.count,
      let former = try? file.readAll(expecting: bytes.count, limit: bytes.count + 1)
    else { return false }
    return former == bytes
  }

  private static let careful = O_RDONLY | O_NOFOLLOW | O_NONBLOCK

  /// Gives the folder the rights of the one it replaces, and brings everything to the disk.
  func seal() throws(DiskError) {
    guard fchmod(folder.descriptor, previous.mode) == 0 else {
      throw .system(errno, .create, path)
    }
    guard clinux_sync_file_system(folder.descriptor) == 0 else {
      throw .system(errno, .flush, place.shown)
    }
  }

  private func shown(_ path: FileName) -> String { place.shown + "/" + path.shown }
}
