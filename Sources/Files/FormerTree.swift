/// A folder as it was read before, and what changed in it since.
package struct FormerTree: Sendable {
  private let tree: InputTree
  private let changes: FolderChanges

  package init(_ tree: InputTree, _ changes: FolderChanges) {
    self.tree = tree
    self.changes = changes
  }

  /// The file as it was read before, or `nil` when it must be read again.
  ///
  /// No change tells of what a link leads to, so links are always read.
  func file(for found: FolderWalk.Found, prefix: String) -> InputFile? {
    let path = "\(prefix)/\(found.path)"
    guard found.kind == .file, !changes.touch(path) else { return nil }
    return tree[path]
  }
}
