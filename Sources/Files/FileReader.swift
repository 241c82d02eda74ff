import Diagnostics
import Glibc

/// Reads single files of input, and says what is wrong with those that cannot be read.
struct FileReader: Sendable {
  /// The real path of the folder that is read.
  let root: String
  let prefix: String
  let limits: DiskReader.Limits

  func read(_ found: FolderWalk.Found) -> Checked<InputFile> {
    let path = "\(prefix)/\(found.path)"
    var place = "\(root)/\(found.path)"
    if found.kind == .other {
      // Opening a device can set it going, so it is not even tried.
      var status = stat()
      _ = unsafe lstat(place, &status)
      return Checked(nil, [FileFinding.notAFile(path, FileFinding.kind(status.st_mode))])
    }
    if found.kind == .link {
      guard let target = RealPath.of(place), RealPath.isInside(target, root) else {
        return Checked(nil, [FileFinding.linkLeaves(path)])
      }
      place = target
    }
    do throws(ErrorNumber) {
      for _ in 0..<3 {
        let attempt = try attempt(place, path)
        if attempt.value != nil || !attempt.diagnostics.isEmpty { return attempt }
      }
      return Checked(nil, [FileFinding.changed(path)])
    } catch {
      return Checked(nil, [FileFinding.unreadable(path, error)])
    }
  }

  /// Reads once; an answer with neither a file nor a finding means that the file changed meanwhile.
  private func attempt(_ place: String, _ path: String) throws(ErrorNumber) -> Checked<InputFile> {
    // O_NONBLOCK keeps a pipe without a writer from holding the build for ever.
    let file: OpenFile
    do throws(ErrorNumber) {
      file = try OpenFile(place, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY)
    } catch {
      // A socket cannot be opened at all, and says so with this number.
      guard error.value == ENXIO else { throw error }
      return Checked(nil, [FileFinding.notAFile(path, FileFinding.kind(S_IFSOCK))])
    }
    let before = try file.status()
    guard before.st_mode & S_IFMT == S_IFREG else {
      return Checked(nil, [FileFinding.notAFile(path, FileFinding.kind(before.st_mode))])
    }
    let size = Int(before.st_size)
    if let finding = tooLarge(path, size) { return Checked(nil, [finding]) }
    let bytes = try file.readAll(expecting: size, limit: max(limits.text, limits.asset) + 1)
    if let finding = tooLarge(path, bytes.count) { return Checked(nil, [finding]) }
    let after = try file.status()
    let isSame =
      before.st_size == after.st_size && before.st_mtim.tv_sec == after.st_mtim.tv_sec
      && before.st_mtim.tv_nsec == after.st_mtim.tv_nsec
    return Checked(isSame ? InputFile(path: path, bytes: bytes) : nil)
  }

  private func tooLarge(_ path: String, _ size: Int) -> Diagnostic? {
    if Self.isAssetName(path) {
      return size > limits.asset ? FileFinding.assetTooLarge(path, size, limits.asset) : nil
    }
    return size > limits.text ? TextGuard.tooLarge(size, path: path) : nil
  }

  /// Whether a name promises a text that the program reads.
  static func isTextName(_ name: String) -> Bool {
    [".md", ".yaml", ".yml", ".mustache"].contains { name.lowercased().hasSuffix($0) }
  }

  private static let assetEndings = [
    ".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".svg", ".ico", ".pdf", ".woff", ".woff2",
    ".ttf", ".otf",
  ]

  private static func isAssetName(_ name: String) -> Bool {
    let name = name.lowercased()
    return assetEndings.contains { name.hasSuffix($0) }
  }
}
