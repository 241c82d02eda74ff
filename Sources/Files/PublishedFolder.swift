import Diagnostics
import Glibc

/// What lies in a published folder, file by file, for comparison with what should.
package struct PublishedFolder: Sendable {
  /// Every plain file, in the order of their paths, without the build's own list of what it wrote.
  package private(set) var files: [OutputInventory.Entry] = []
  /// What is no plain file: links, devices and files whose names are no text, as they can be shown.
  package private(set) var others: [String] = []

  /// Looks through a folder, one file after the other; links are never followed.
  ///
  /// - Parameter digest: how the bytes of a file are summed up.
  package static func read(
    _ folder: String, digest: ([UInt8]) -> [UInt8]
  ) throws(DiskError) -> PublishedFolder {
    var found = PublishedFolder()
    do throws(ErrorNumber) {
      let root = try OpenFile(folder, O_RDONLY | O_DIRECTORY)
      try found.look(into: root, FileName(""), digest)
    } catch {
      throw .system(error.value, .read, folder)
    }
    found.files.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    found.others.sort()
    return found
  }

  private mutating func look(
    into folder: OpenFile, _ path: FileName, _ digest: ([UInt8]) -> [UInt8]
  ) throws(ErrorNumber) {
    for entry in try FolderListing.entries(of: folder) {
      let below = entry.name.within(path)
      switch entry.kind {
      case .folder:
        let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW
        let inner = try OpenFile(entry.name, below: folder.descriptor, flags)
        try look(into: inner, below, digest)
      case .file:
        guard let text = below.text else {
          others.append(below.shown)
          continue
        }
        if text == WrittenList.name { continue }
        let flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK
        let file = try OpenFile(entry.name, below: folder.descriptor, flags)
        let bytes = try file.readAll(
          expecting: Int(file.status().st_size), limit: Self.largestFile)
        files.append(.init(path: text, size: bytes.count, digest: digest(bytes)))
      case .link, .other: others.append(below.shown)
      }
    }
  }

  /// No more of a file is looked at, in bytes.
  private static let largestFile = 1 << 30
}
