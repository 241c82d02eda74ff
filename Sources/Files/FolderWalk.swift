import Diagnostics
import Glibc

/// Finds the files below a folder of input, level by level.
struct FolderWalk: Sendable {
  /// What is to be read: a path below the root, and what lies there.
  struct Found: Hashable, Sendable {
    let path: String
    let kind: FolderListing.Kind
  }

  private(set) var files: [Found] = []
  private(set) var diagnostics: [Diagnostic] = []

  static func walk(
    _ root: String, prefix: String, limits: DiskReader.Limits, workers: Int
  ) async -> FolderWalk {
    var walk = FolderWalk()
    var level = [""]
    var depth = 0
    var left = limits.count
    while !level.isEmpty {
      let each = left
      let listings = await Parallel.map(level, workers: workers) {
        Level(root: root, prefix: prefix, folder: $0, limit: each)
      }
      level = listings.flatMap(\.folders)
      walk.files += listings.flatMap(\.files)
      walk.diagnostics += listings.flatMap(\.diagnostics)
      left -= listings.reduce(0) { $0 + $1.files.count + $1.folders.count }
      depth += 1
      if left < 0 {
        walk.diagnostics.append(FileFinding.tooMany(prefix, limits.count))
        break
      }
      if depth >= limits.depth, !level.isEmpty {
        walk.diagnostics += level.map { FileFinding.tooDeep("\(prefix)/\($0)", limits.depth) }
        break
      }
    }
    return walk
  }
}

/// One folder's entries, sorted out.
private struct Level: Sendable {
  var folders: [String] = []
  var files: [FolderWalk.Found] = []
  var diagnostics: [Diagnostic] = []

  /// - Parameter folder: its path below the root, empty for the root itself.
  init(root: String, prefix: String, folder: String, limit: Int) {
    let shown = folder.isEmpty ? prefix : "\(prefix)/\(folder)"
    var entries: [FolderListing.Entry] = []
    do throws(ErrorNumber) {
      let open = try OpenFile(folder.isEmpty ? root : "\(root)/\(folder)", Self.flags)
      entries = try FolderListing.entries(of: open, limit: limit + 1)
    } catch {
      diagnostics.append(FileFinding.unreadable(shown, error))
    }
    var seen: [String: String] = [:]
    entries.sort { $0.name.bytes.lexicographicallyPrecedes($1.name.bytes) }
    for entry in entries where !entry.name.isPassedOver {
      guard let name = entry.name.text, !name.unicodeScalars.contains(where: \.isControl) else {
        diagnostics.append(FileFinding.badName("\(shown)/\(entry.name.shown)"))
        continue
      }
      if let twin = seen.updateValue(name, forKey: NameFolding.fold(name)) {
        diagnostics.append(FileFinding.twins("\(shown)/\(name)", "\(shown)/\(twin)"))
      }
      let path = folder.isEmpty ? name : "\(folder)/\(name)"
      if entry.kind != .folder {
        files.append(FolderWalk.Found(path: path, kind: entry.kind))
      } else if FileReader.isTextName(name) {
        let what = FileFinding.kind(S_IFDIR)
        diagnostics.append(FileFinding.notAFile("\(shown)/\(name)", what))
      } else {
        folders.append(path)
      }
    }
  }

  private static let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW
}

extension FileName {
  /// Whether this is a hidden file, or what editors leave beside a file.
  var isPassedOver: Bool {
    bytes.first == UInt8(ascii: ".") || bytes.reversed().first == UInt8(ascii: "~")
      || (bytes.first == UInt8(ascii: "#") && bytes.reversed().first == UInt8(ascii: "#"))
  }
}
