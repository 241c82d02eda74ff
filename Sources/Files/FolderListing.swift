import CLinux
import Glibc

/// What lies in one folder.
enum FolderListing {
  /// What an entry is, links not followed.
  enum Kind: Hashable, Sendable {
    case file, folder, link, other
  }

  struct Entry: Sendable {
    let name: FileName
    let kind: Kind
  }

  /// The entries of `folder` without `.` and `..`, in no order; reading stops after `limit` of them.
  static func entries(
    of folder: OpenFile, limit: Int = .max
  ) throws(ErrorNumber) -> [Entry] {
    let copy = try ErrorNumber.check { unsafe openat(folder.descriptor, ".", listing) }
    guard let stream = unsafe fdopendir(copy) else {
      let reason = ErrorNumber(errno)
      close(copy)
      throw reason
    }
    defer { unsafe closedir(stream) }
    var entries: [Entry] = []
    while entries.count < limit {
      errno = 0
      guard let entry = unsafe readdir(stream) else {
        if errno != 0 { throw ErrorNumber(errno) }
        break
      }
      let characters = unsafe clinux_entry_name(entry)
      let name = unsafe FileName(characters)
      if name == FileName(".") || name == FileName("..") { continue }
      let type = Int(unsafe entry.pointee.d_type)
      entries.append(Entry(name: name, kind: kind(type) ?? look(at: name, in: folder)))
    }
    return entries
  }

  private static let listing = O_RDONLY | O_DIRECTORY | O_CLOEXEC

  private static func kind(_ type: Int) -> Kind? {
    switch type {
    case Int(DT_REG): .file
    case Int(DT_DIR): .folder
    case Int(DT_LNK): .link
    case Int(DT_UNKNOWN): nil
    default: .other
    }
  }

  /// Asks for the kind of an entry where the file system does not list it.
  private static func look(at name: FileName, in folder: OpenFile) -> Kind {
    var status = stat()
    guard unsafe fstatat(folder.descriptor, name.characters, &status, AT_SYMLINK_NOFOLLOW) == 0
    else { return .other }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    case S_IFLNK: return .link
    default: return .other
    }
  }
}
