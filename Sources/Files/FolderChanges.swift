/// What changed in watched folders, by the paths that a tree of input has for it.
package struct FolderChanges: Hashable, Sendable {
  /// Files and folders; a folder stands for everything in it.
  package private(set) var paths: Set<String> = []
  /// Whether anything may have changed, so that nothing known before can be trusted.
  package private(set) var isEverything = false

  /// No change yet.
  package init() {}

  /// Changes of these files and folders.
  package init(_ paths: Set<String>) { self.paths = paths }

  /// The change after which nothing known before can be trusted.
  package static var everything: FolderChanges {
    var changes = FolderChanges()
    changes.isEverything = true
    return changes
  }

  package var isEmpty: Bool { paths.isEmpty && !isEverything }

  /// Whether the file at `path` may be another one than before.
  package func touch(_ path: String) -> Bool {
    if isEverything || paths.contains(path) { return true }
    var rest = path[...]
    while let slash = rest.utf8.lastIndex(of: UInt8(ascii: "/")) {
      rest = rest[..<slash]
      if paths.contains(String(rest)) { return true }
    }
    return false
  }

  /// Adds a file or folder.
  package mutating func insert(_ path: String) { paths.insert(path) }

  /// Adds all changes of another time.
  package mutating func add(_ other: FolderChanges) {
    paths.formUnion(other.paths)
    isEverything = isEverything || other.isEverything
  }
}
