import CLinux
import Glibc

/// An open file or folder, closed when this value ends.
///
/// The calls that take addresses of memory are made here, so that no other file needs them.
final class OpenFile: Sendable {
  let descriptor: Int32

  /// Opens `path` below the folder `parent`, or the error number of the system.
  init(_ path: String, below parent: Int32 = AT_FDCWD, _ flags: Int32, mode: mode_t = 0)
    throws(ErrorNumber)
  {
    descriptor = try ErrorNumber.check { unsafe openat(parent, path, flags | O_CLOEXEC, mode) }
  }

  /// Opens an entry whose name may not be UTF-8.
  init(_ name: FileName, below parent: Int32, _ flags: Int32, mode: mode_t = 0)
    throws(ErrorNumber)
  {
    descriptor = try ErrorNumber.check {
      unsafe openat(parent, name.characters, flags | O_CLOEXEC, mode)
    }
  }

  /// A file without a name that holds `bytes` and stands at its start.
  init(inMemory bytes: [UInt8]) throws(ErrorNumber) {
    descriptor = try ErrorNumber.check { clinux_memory_file() }
    try writeAll(bytes)
    guard lseek(descriptor, 0, SEEK_SET) == 0 else { throw ErrorNumber(errno) }
  }

  deinit { close(descriptor) }

  /// What the system knows about the file.
  func status() throws(ErrorNumber) -> stat {
    var status = stat()
    _ = try ErrorNumber.check { unsafe fstat(descriptor, &status) }
    return status
  }

  /// Reads from where the file stands until its end, but at most `limit` bytes, expecting `size`.
  func readAll(expecting size: Int, limit: Int) throws(ErrorNumber) -> [UInt8] {
    var failure: ErrorNumber?
    var bytes = unsafe [UInt8](unsafeUninitializedCapacity: min(size, limit) + 1) { buffer, count in
      while count < buffer.count {
        let free = unsafe UnsafeMutableRawBufferPointer(
          rebasing: UnsafeMutableRawBufferPointer(buffer)[count...])
        let got = unsafe read(descriptor, free.baseAddress, free.count)
        if got > 0 {
          count += got
        } else if got == 0 {
          return
        } else if errno != EINTR {
          failure = ErrorNumber(errno)
          return
        }
      }
    }
    if let failure { throw failure }
    if bytes.count > size, bytes.count < limit {
      bytes += try readAll(expecting: bytes.count, limit: limit - bytes.count)
    }
    return bytes
  }

  /// Writes all of `bytes`.
  func writeAll(_ bytes: [UInt8]) throws(ErrorNumber) {
    var failure: ErrorNumber?
    unsafe bytes.withUnsafeBytes { all in
      var rest = unsafe all[...]
      while unsafe !rest.isEmpty {
        let part = unsafe UnsafeRawBufferPointer(rebasing: rest)
        let put = unsafe write(descriptor, part.baseAddress, part.count)
        if put >= 0 {
          unsafe rest = rest.dropFirst(put)
        } else if errno != EINTR {
          failure = ErrorNumber(errno)
          return
        }
      }
    }
    if let failure { throw failure }
  }
}

/// The number by which a system call says why it failed.
struct ErrorNumber: Error, Hashable {
  let value: Int32

  init(_ value: Int32) { self.value = value }

  /// The answer of `call`, repeated while a signal interrupts it; -1 is thrown as its reason.
  @discardableResult
  static func check(_ call: () -> Int32) throws(ErrorNumber) -> Int32 {
    while true {
      let answer = call()
      if answer >= 0 { return answer }
      if errno != EINTR { throw ErrorNumber(errno) }
    }
  }
}
