package import Diagnostics
import Glibc

/// Reads a folder of input.
package enum DiskReader {
  /// How much a folder of input may hold.
  package struct Limits: Hashable, Sendable {
    /// Bytes in a text.
    package var text = TextGuard.largestFile
    /// Bytes in a picture or a font.
    package var asset = 20 << 20
    /// Folders inside each other.
    package var depth = 32
    /// Files and folders in all.
    package var count = 200_000

    package init() {}
  }

  /// Reads every file in and below `folder`.
  ///
  /// Hidden files and what editors leave behind (`x~`, `#x#`) are passed over. What is no plain file, cannot be read,
  /// is too large or has a name that is no text becomes a finding; the rest is read all the same.
  ///
  /// - Parameters:
  ///   - prefix: the name that stands for the folder in the paths of the answer.
  ///   - former: what the folder held before, whose files are taken over where nothing changed.
  ///   - workers: how many files are read at once; the answer does not depend on it.
  /// - Throws: when the folder itself is missing or cannot be listed.
  package static func read(
    _ folder: String, prefix: String, limits: Limits = Limits(), former: FormerTree? = nil,
    workers: Int
  ) async throws(DiskError) -> Checked<InputTree> {
    guard let root = RealPath.of(folder), isFolder(folder) else { throw missing(folder, prefix) }
    do throws(ErrorNumber) {
      _ = try FolderListing.entries(of: OpenFile(root, O_RDONLY | O_DIRECTORY), limit: 1)
    } catch {
      throw .system(error.value, .read, folder)
    }
    let walk = await FolderWalk.walk(root, prefix: prefix, limits: limits, workers: workers)
    let reader = FileReader(root: root, prefix: prefix, limits: limits)
    let read = await Parallel.map(walk.files, workers: workers) { found in
      former?.file(for: found, prefix: prefix).map { Checked($0) } ?? reader.read(found)
    }
    let tree = InputTree(read.compactMap(\.value))
    let found = walk.diagnostics + read.flatMap(\.diagnostics)
    return Checked(tree, found.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) })
  }

  /// Whether there is a folder at `path`, links followed.
  package static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  private static func missing(_ folder: String, _ prefix: String) -> DiskError {
    DiskError(
      .system(ENOENT), path: folder,
      Phrase(
        en: "there is no folder '\(folder)'", th: "ไม่มีโฟลเดอร์ '\(folder)'"),
      help: Phrase(
        en: "create the folder '\(prefix)', or name the project with --source",
        th: "สร้างโฟลเดอร์ '\(prefix)' หรือระบุที่อยู่ของโครงการด้วย --source"))
  }
}
