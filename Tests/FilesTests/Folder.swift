import Diagnostics
import Files
import Glibc
import Testing

/// A real folder for one test, and short ways to fill it and to look into it.
struct Folder: Sendable {
  let path: String

  /// Calls `body` with a new folder that is removed afterwards.
  static func use(_ body: (Folder) async throws -> Void) async throws {
    let parent = unsafe access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp"
    var failure: (any Error)?
    try await TemporaryFolder.use(in: parent) { path throws(DiskError) in
      do { try await body(Folder(path: path)) } catch { failure = error }
    }
    if let failure { throw failure }
  }

  subscript(_ name: String) -> String { "\(path)/\(name)" }

  func write(_ text: String, _ name: String) throws {
    if let slash = name.lastIndex(of: "/") {
      try DiskFile.createFolder(self[String(name[..<slash])])
    }
    try DiskFile.write(Array(text.utf8), to: self[name])
  }

  func text(_ name: String) -> String? {
    (try? DiskFile.read(self[name])).map { String(decoding: $0, as: UTF8.self) }
  }

  /// A node's number and rights, 0 for what is missing.
  func node(_ name: String) -> (number: UInt, mode: UInt32) {
    var status = stat()
    guard unsafe lstat(self[name], &status) == 0 else { return (0, 0) }
    return (UInt(status.st_ino), status.st_mode & 0o7777)
  }

  func link(_ name: String, to target: String) {
    let made = unsafe symlink(target, self[name])
    #expect(made == 0)
  }

  func pipe(_ name: String) {
    let made = unsafe mkfifo(self[name], 0o644)
    #expect(made == 0)
  }

  /// Gives a file a size without filling it.
  func resize(_ name: String, to size: Int) {
    let resized = unsafe truncate(self[name], size)
    #expect(resized == 0)
  }

  func allow(_ name: String, _ mode: mode_t) {
    let changed = unsafe chmod(self[name], mode)
    #expect(changed == 0)
  }

  func remove(_ name: String) {
    let removed = unsafe unlink(self[name])
    #expect(removed == 0)
  }

  func move(_ name: String, to target: String) {
    let moved = unsafe rename(self[name], self[target])
    #expect(moved == 0)
  }

  /// Creates a file whose name is bytes that need be no text, unless it is there; answers its node's number.
  @discardableResult
  func createUntitled(in folder: String, _ name: [UInt8]) -> UInt {
    let path = (Array(self[folder].utf8) + [0x2F] + name).map { CChar(bitPattern: $0) } + [0]
    let file = unsafe open(path, O_CREAT | O_WRONLY, 0o644)
    #expect(file >= 0)
    defer { close(file) }
    var status = stat()
    _ = unsafe fstat(file, &status)
    return UInt(status.st_ino)
  }

  /// Every file, folder (with a slash) and link (with an at sign) below `name`, sorted.
  func list(_ name: String = "") -> [String] {
    var found: [String] = []
    guard let stream = unsafe opendir(self[name]) else { return [] }
    defer { unsafe closedir(stream) }
    while let entry = unsafe readdir(stream) {
      let bytes = unsafe withUnsafeBytes(of: entry.pointee.d_name) { name in
        unsafe Array(name.prefix { $0 != 0 })
      }
      let file = String(decoding: bytes, as: UTF8.self)
      if file == "." || file == ".." { continue }
      let below = name.isEmpty ? file : "\(name)/\(file)"
      var status = stat()
      _ = unsafe lstat(self[below], &status)
      switch status.st_mode & S_IFMT {
      case S_IFDIR: found += ["\(file)/"] + list(below).map { "\(file)/\($0)" }
      case S_IFLNK: found.append("\(file)@")
      default: found.append(file)
      }
    }
    return found.sorted()
  }

  /// Publishes texts by path, and answers what happened.
  @discardableResult
  func publish(
    _ files: [String: String], to name: String = "site",
    neighbours: OutputNeighbours = OutputNeighbours(), workers: Int = 2, patience: Int = 0,
    canExchange: Bool = true, isCancelled: @escaping @Sendable () -> Bool = { false }
  ) async throws(DiskError) -> PublishReport {
    let outputs = files.map { path, text in Output(path) { $0 += Array(text.utf8) } }
    return try await Publisher.publish(
      outputs, to: name.hasPrefix("/") ? name : self[name], neighbours: neighbours,
      workers: workers, patience: patience, canExchange: canExchange, isCancelled: isCancelled)
  }

  /// Whether tests run with rights that no file can refuse.
  static var isRoot: Bool { geteuid() == 0 }
}
