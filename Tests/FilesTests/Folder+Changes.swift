import Files
import Glibc
import Testing

/// What people and their programs do to files.
extension Folder {
  /// Writes a file as programs do that open the old one, or make it.
  func writeInPlace(_ text: String, _ name: String) throws {
    if let slash = name.lastIndex(of: "/") {
      try DiskFile.createFolder(self[String(name[..<slash])])
    }
    let file = try openForWriting(name)
    file.write(text)
    file.close()
  }

  /// A file that some program has open and writes to.
  struct OpenedFile: Sendable {
    fileprivate let descriptor: Int32

    func write(_ text: String) {
      let bytes = Array(text.utf8)
      let count = unsafe Glibc.write(descriptor, bytes, bytes.count)
      #expect(count == bytes.count)
    }

    func close() { _ = Glibc.close(descriptor) }
  }

  func openForWriting(_ name: String) throws -> OpenedFile {
    let descriptor = unsafe open(self[name], O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    try #require(descriptor >= 0)
    return OpenedFile(descriptor: descriptor)
  }

  /// Does nothing where there is nothing, or where something else is in the way.
  func tryToMove(_ name: String, to other: String) { _ = unsafe rename(self[name], self[other]) }

  func tryToRemove(_ name: String) { _ = unsafe unlink(self[name]) }

  func tryToRemoveFolder(_ name: String) { _ = unsafe rmdir(self[name]) }

  func makeFull(_ name: String) throws { try write("1", name + "/inside.md") }
}
