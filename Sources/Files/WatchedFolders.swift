import Diagnostics
import Glibc

/// Which folders are watched, by the numbers that the system gave them.
struct WatchedFolders: Sendable {
  /// What a watched folder is.
  private enum Place: Hashable {
    /// The folder that a root stands in.
    case parent(Int)
    /// A root, or a folder below it by its path from there.
    case inside(Int, String)
  }

  /// The files that a program has changed and not closed, by their paths in changes.
  var beingWritten: Set<String> = []
  /// Whether a root was moved, removed or made, or messages were lost: then all must be watched anew.
  private(set) var isLost = false
  /// Whether a root is missing together with its parent, so that no message can tell of its return.
  private(set) var isAdrift = false

  private let roots: [FolderWatch.Root]
  private var places: [Int32: Set<Place>] = [:]

  init(_ roots: [FolderWatch.Root]) { self.roots = roots }

  /// Watches everything anew. Answers whether every root is in sight.
  @discardableResult
  mutating func start(_ inotify: Inotify) throws(DiskError) -> Bool {
    for number in places.keys { inotify.forget(number) }
    places = [:]
    beingWritten = []
    isLost = false
    isAdrift = false
    for (index, root) in roots.enumerated() {
      let hasParent = try watch(
        Self.parent(of: root.path), as: .parent(index), inotify, for: Self.ofParents)
      try watchTree(index, "", inotify)
      if !hasParent { isAdrift = true }
    }
    return !isAdrift
  }

  /// Adds to `changes` what a message says.
  mutating func take(
    _ event: Inotify.Event, _ inotify: Inotify, _ changes: inout FolderChanges
  ) throws(DiskError) {
    if event.has(Inotify.Bit.overflow | Inotify.Bit.unmounted) { isLost = true }
    if event.has(Inotify.Bit.ended) { places[event.folder] = nil }
    for place in places[event.folder] ?? [] {
      switch place {
      case .parent(let root):
        let isRoot = event.name.text == Self.name(of: roots[root].path)
        if isRoot || event.has(Inotify.Bit.selfGone) { isLost = true }
      case .inside(let root, let folder):
        if event.has(Inotify.Bit.selfGone) {
          if folder.isEmpty { isLost = true }
        } else if event.name.characters.count > 1, !event.name.isPassedOver {
          try take(event, root, folder, inotify, &changes)
        }
      }
    }
  }

  /// A message about an entry of a folder that is read.
  private mutating func take(
    _ event: Inotify.Event, _ root: Int, _ folder: String, _ inotify: Inotify,
    _ changes: inout FolderChanges
  ) throws(DiskError) {
    // A name that is no text is told of by the reader, and stands for its folder here.
    let below = event.name.text.map { folder.isEmpty ? $0 : "\(folder)/\($0)" } ?? folder
    let path = below.isEmpty ? roots[root].prefix : "\(roots[root].prefix)/\(below)"
    changes.insert(path)
    if event.has(Inotify.Bit.folder) {
      if event.has(Inotify.Bit.movedOut | Inotify.Bit.removed) { forget(root, below, inotify) }
      if event.has(Inotify.Bit.movedIn | Inotify.Bit.created) {
        try watchTree(root, below, inotify)
      }
    } else if event.has(Inotify.Bit.modified) {
      beingWritten.insert(path)
    } else {
      beingWritten.remove(path)
    }
  }

  /// Watches a folder below a root and all in it. What is no folder, or gone already, is left out.
  private mutating func watchTree(
    _ root: Int, _ folder: String, _ inotify: Inotify
  ) throws(DiskError) {
    let path = folder.isEmpty ? roots[root].path : "\(roots[root].path)/\(folder)"
    guard try watch(path, as: .inside(root, folder), inotify, for: Self.ofFolders),
      let open = try? OpenFile(path, O_RDONLY | O_DIRECTORY),
      let entries = try? FolderListing.entries(of: open)
    else { return }
    for entry in entries where entry.kind == .folder && !entry.name.isPassedOver {
      guard let name = entry.name.text else { continue }
      try watchTree(root, folder.isEmpty ? name : "\(folder)/\(name)", inotify)
    }
  }

  private mutating func watch(
    _ path: String, as place: Place, _ inotify: Inotify, for bits: UInt32
  ) throws(DiskError) -> Bool {
    // A root may be a link, as the reader takes it; what lies below may not.
    var follows = true
    if case .inside(_, let folder) = place { follows = folder.isEmpty }
    do throws(ErrorNumber) {
      let number = try inotify.watch(path, for: bits, follows: follows)
      places[number, default: []].insert(place)
      return true
    } catch {
      if [ENOSPC, ENOMEM, EMFILE].contains(error.value) { throw .noWatches(path, error) }
      return false
    }
  }

  private mutating func forget(_ root: Int, _ folder: String, _ inotify: Inotify) {
    for (number, found) in places {
      let left = found.filter { place in
        guard case .inside(root, let path) = place else { return true }
        return path != folder && !path.hasPrefix(folder + "/")
      }
      if left.count == found.count { continue }
      places[number] = left.isEmpty ? nil : left
      if left.isEmpty { inotify.forget(number) }
    }
  }

  private static let ofParents =
    Inotify.Bit.created | Inotify.Bit.removed | Inotify.Bit.movedIn | Inotify.Bit.movedOut
    | Inotify.Bit.selfGone
  private static let ofFolders =
    ofParents | Inotify.Bit.modified | Inotify.Bit.written | Inotify.Bit.rights

  private static func name(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? ""
  }

  private static func parent(of path: String) -> String {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let parent = parts.dropLast().joined(separator: "/")
    return parent.isEmpty ? (path.hasPrefix("/") ? "/" : ".") : parent
  }
}

extension DiskError {
  /// The error for a folder that the system does not watch for us.
  static func noWatches(_ path: String, _ error: ErrorNumber) -> DiskError {
    let reason =
      error.value == ENOSPC
      ? Phrase(en: "the system watches no more folders", th: "ระบบเฝ้าดูโฟลเดอร์เพิ่มไม่ได้แล้ว")
      : SystemReason.of(error.value).text
    return DiskError(
      .system(error.value), path: path,
      Phrase(
        en: "'\(path)' cannot be watched: \(reason.english)",
        th: "เฝ้าดู '\(path)' ไม่ได้: \(reason.thai)"),
      help: Phrase(
        en: "raise the limits (sysctl fs.inotify.max_user_watches=524288"
          + " fs.inotify.max_user_instances=512)",
        th: "เพิ่มขีดจำกัด (sysctl fs.inotify.max_user_watches=524288"
          + " fs.inotify.max_user_instances=512)"))
  }
}
