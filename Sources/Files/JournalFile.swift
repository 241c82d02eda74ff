import Diagnostics
import Glibc

/// A file that only grows, for what must be known after the machine has stopped at any moment.
///
/// One process at a time can have it open. Only its owner may read it.
package struct JournalFile: Sendable {
  private let file: OpenFile
  private let path: String

  /// The most bytes that a journal may hold.
  private static let largest = 64 << 20

  /// Opens the journal at `path`, or makes an empty one.
  ///
  /// A last line without its end was never whole, as the machine stopped while it was written: it is removed.
  ///
  /// - Returns: the journal, and what it holds so far.
  /// - Throws: also when another process has it open, and when `path` is a link.
  package static func open(
    _ path: String
  ) throws(DiskError) -> (journal: JournalFile, content: [UInt8]) {
    do throws(ErrorNumber) {
      let flags = O_RDWR | O_CREAT | O_APPEND | O_NOFOLLOW | O_NONBLOCK
      let file = try OpenFile(path, flags, mode: 0o600)
      guard flock(file.descriptor, LOCK_EX | LOCK_NB) == 0 else {
        throw ErrorNumber(errno)
      }
      let status = try file.status()
      guard status.st_mode & S_IFMT == S_IFREG else { throw ErrorNumber(EISDIR) }
      guard status.st_size <= largest else { throw ErrorNumber(EFBIG) }
      var content = try file.readAll(expecting: Int(status.st_size), limit: largest)
      let whole = (content.lastIndex(of: 0x0A) ?? -1) + 1
      if whole < content.count {
        content.removeLast(content.count - whole)
        try ErrorNumber.check { ftruncate(file.descriptor, whole) }
      }
      try flushFolder(of: path)
      return (JournalFile(file: file, path: path), content)
    } catch {
      throw error.value == EWOULDBLOCK ? .inUse(path) : .system(error.value, .lock, path)
    }
  }

  /// Adds bytes at the end; they are on the disk when the call returns.
  package func append(_ bytes: [UInt8]) throws(DiskError) {
    do throws(ErrorNumber) {
      try file.writeAll(bytes)
      try ErrorNumber.check { fdatasync(file.descriptor) }
    } catch {
      throw .system(error.value, .flush, path)
    }
  }

  /// A new file's name is lost with the power unless its folder is flushed as well.
  private static func flushFolder(of path: String) throws(ErrorNumber) {
    let folder = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[...$0]) } ?? "."
    let open = try OpenFile(folder, O_RDONLY | O_DIRECTORY)
    try ErrorNumber.check { fsync(open.descriptor) }
  }
}

extension DiskError {
  fileprivate static func inUse(_ path: String) -> DiskError {
    DiskError(
      .locked(0), path: path,
      Phrase(
        en: "'\(path)' is in use by another run",
        th: "'\(path)' กำลังถูกใช้โดยคำสั่งอีกชุดหนึ่ง"),
      help: Phrase(en: "wait until that run has ended", th: "รอจนคำสั่งชุดนั้นเสร็จ"))
  }
}
