import Glibc

/// Makes and removes whole folders.
enum Folders {
  /// Creates the folder `path` and those above it that are missing.
  static func create(_ path: String) throws(DiskError) {
    if DiskReader.isFolder(path) { return }
    if let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")), slash > path.startIndex {
      try create(String(path[..<slash]))
    }
    guard unsafe mkdir(path, 0o755) == 0 || errno == EEXIST else {
      throw .system(errno, .create, path)
    }
  }

  /// Removes the folder `path` and all in it; links are removed, not followed. A missing folder is fine.
  ///
  /// - Parameter rescue: asked for each thing that is no folder, with its path below the removed one; what it takes
  ///   care of is not removed.
  static func remove(
    _ path: String, rescue: (FileName) -> Bool = { _ in false }
  ) throws(DiskError) {
    do throws(ErrorNumber) {
      try empty(FileName(path), below: AT_FDCWD, FileName(""), rescue)
      try ErrorNumber.check { unsafe rmdir(path) }
    } catch {
      if error.value != ENOENT { throw .system(error.value, .remove, path) }
    }
  }

  private static func empty(
    _ name: FileName, below parent: Int32, _ path: FileName, _ rescue: (FileName) -> Bool
  ) throws(ErrorNumber) {
    let folder = try OpenFile(name, below: parent, O_RDONLY | O_DIRECTORY | O_NOFOLLOW)
    for entry in try FolderListing.entries(of: folder) {
      let below = entry.name.within(path)
      if entry.kind == .folder {
        try empty(entry.name, below: folder.descriptor, below, rescue)
      } else if rescue(below) {
        continue
      }
      let flags = entry.kind == .folder ? AT_REMOVEDIR : 0
      try ErrorNumber.check { unsafe unlinkat(folder.descriptor, entry.name.characters, flags) }
    }
  }
}
