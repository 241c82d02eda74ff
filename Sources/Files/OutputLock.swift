import Diagnostics
import Glibc

/// Keeps other builds away from an output folder until it is released.
///
/// The system lets the lock go when the process that holds it dies, so a stale file locks nobody out.
struct OutputLock: Sendable {
  private let file: OpenFile
  private let path: String

  /// Waits until the lock is free.
  ///
  /// - Parameter patience: how many tenths of a second to wait before giving up.
  static func acquire(
    _ place: OutputPlace, patience: Int, isCancelled: @Sendable () -> Bool
  ) async throws(DiskError) -> OutputLock {
    let path = place.sibling(".lock")
    var waited = 0
    while true {
      if let lock = try take(path) { return lock }
      if isCancelled() { throw .cancelled(place.shown) }
      if waited >= patience { throw .locked(place.shown, by: holder(path)) }
      waited += 1
      try? await Task.sleep(for: .milliseconds(100))
    }
  }

  /// Lets others build.
  func release() {
    // The name goes before the lock, so that whoever takes the name next makes a new file.
    _ = unsafe unlink(path)
    _ = flock(file.descriptor, LOCK_UN)
  }

  private init(file: OpenFile, path: String) {
    self.file = file
    self.path = path
  }

  /// The lock, or `nil` when another process holds it.
  private static func take(_ path: String) throws(DiskError) -> OutputLock? {
    do throws(ErrorNumber) {
      let flags = O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK
      let file = try OpenFile(path, flags, mode: 0o644)
      guard flock(file.descriptor, LOCK_EX | LOCK_NB) == 0 else {
        if errno == EWOULDBLOCK || errno == EINTR { return nil }
        throw ErrorNumber(errno)
      }
      // Its last holder may have removed the file between our opening and our locking it.
      var named = stat()
      let own = try file.status()
      guard unsafe stat(path, &named) == 0, named.st_ino == own.st_ino else { return nil }
      try ErrorNumber.check { ftruncate(file.descriptor, 0) }
      try file.writeAll(Array("\(getpid())\n".utf8))
      return OutputLock(file: file, path: path)
    } catch {
      throw .system(error.value, .lock, path)
    }
  }

  /// The process that wrote its number into the lock, 0 when none is to be read.
  private static func holder(_ path: String) -> Int32 {
    guard let file = try? OpenFile(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK),
      let bytes = try? file.readAll(expecting: 20, limit: 20)
    else { return 0 }
    return Int32(String(decoding: bytes.prefix { $0 != 0x0A }, as: UTF8.self)) ?? 0
  }
}

extension DiskError {
  fileprivate static func locked(_ path: String, by process: Int32) -> DiskError {
    DiskError(
      .locked(process), path: path,
      Phrase(
        en: "'\(path)' is locked by another build, process \(process)",
        th: "'\(path)' ถูกการสร้างอีกชุดหนึ่งจองอยู่ (โพรเซส \(process))"),
      help: Phrase(
        en: "wait until it has ended, or stop it", th: "รอจนชุดนั้นเสร็จ หรือสั่งหยุดชุดนั้น"))
  }
}
