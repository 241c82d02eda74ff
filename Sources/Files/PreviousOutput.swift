import Diagnostics
import Glibc

/// What the output folder holds before a build: what we wrote, and what others put there.
struct PreviousOutput: Sendable {
  /// A folder that others made, with its access rights.
  struct Folder: Sendable {
    let path: FileName
    let mode: mode_t
  }

  /// Paths that the last build wrote.
  private(set) var ours: Set<String> = []
  /// Files and links that others put there, by path.
  private(set) var foreign: Set<FileName> = []
  /// Folders that are kept for their own sake, each after the one it lies in.
  private(set) var folders: [Folder] = []
  /// The access rights of the output folder itself.
  private(set) var mode: mode_t = 0o755

  /// Files that may lie in a folder that is to become an output for the first time.
  private static let harmless: Set<String> = [".gitignore"]

  /// Refuses a folder without a list in which others keep files. Nothing is touched.
  static func refuseForeign(_ place: OutputPlace) throws(DiskError) {
    guard place.exists, try list(of: place) == nil else { return }
    let names: [String]
    do throws(ErrorNumber) {
      names = try FolderListing.entries(of: OpenFile(place.path, openFolder))
        .filter { !harmless.contains($0.name.text ?? "") || $0.kind != .file }
        .map(\.name.shown)
    } catch {
      throw .system(error.value, .read, place.shown)
    }
    if let file = names.min() { throw .refusedPlace(place.shown, .foreign(file)) }
  }

  /// Looks through the output folder at `place`; one that does not exist holds nothing.
  static func read(_ place: OutputPlace) throws(DiskError) -> PreviousOutput {
    var previous = PreviousOutput()
    guard place.exists else { return previous }
    previous.ours = try list(of: place)?.paths ?? []
    do throws(ErrorNumber) {
      let root = try OpenFile(place.path, openFolder)
      previous.mode = try root.status().st_mode & 0o7777
      _ = try previous.look(into: root, FileName(""))
    } catch {
      throw .system(error.value, .read, place.shown)
    }
    previous.folders.reverse()
    return previous
  }

  /// Gathers what is not ours, and answers whether anything in the folder is ours.
  private mutating func look(
    into folder: OpenFile, _ path: FileName
  ) throws(ErrorNumber) -> Bool {
    var holdsOurs = false
    for entry in try FolderListing.entries(of: folder) {
      let below = entry.name.within(path)
      if entry.kind == .folder {
        let inner = try OpenFile(entry.name, below: folder.descriptor, openFolder)
        let foreignBefore = foreign.count
        let isOurs = try look(into: inner, below)
        holdsOurs = holdsOurs || isOurs
        guard !isOurs || foreign.count > foreignBefore else { continue }
        folders.append(Folder(path: below, mode: try inner.status().st_mode & 0o7777))
      } else if let text = below.text, ours.contains(text) || text == WrittenList.name {
        holdsOurs = true
      } else {
        foreign.insert(below)
      }
    }
    return holdsOurs
  }

  /// Refuses outputs that would lie on what others put there.
  func refuseOccupied(
    _ outputs: [Output], _ paths: OutputPaths, _ place: OutputPlace
  ) throws(DiskError) {
    for path in outputs.map(\.path) + paths.folders where foreign.contains(FileName(path)) {
      throw .refusedPlace(place.shown, .occupied(path))
    }
    let kept = Set(folders.map(\.path))
    if let path = outputs.first(where: { kept.contains(FileName($0.path)) })?.path {
      throw .refusedPlace(place.shown, .occupied(path))
    }
  }

  private static func list(of place: OutputPlace) throws(DiskError) -> WrittenList? {
    let path = place.path + "/" + WrittenList.name
    let file: OpenFile
    do throws(ErrorNumber) {
      file = try OpenFile(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
    } catch {
      if error.value == ENOENT { return nil }
      throw .system(error.value, .read, path)
    }
    let bytes: [UInt8]
    do throws(ErrorNumber) {
      bytes = try file.readAll(expecting: Int(file.status().st_size), limit: 256 << 20)
    } catch {
      throw .system(error.value, .read, path)
    }
    guard let list = WrittenList(bytes) else { throw .refusedPlace(place.shown, .unreadableList) }
    return list
  }
}

private let openFolder = O_RDONLY | O_DIRECTORY | O_NOFOLLOW
