/// One file to be published: where it lies, and how its bytes are made.
///
/// The bytes are made when they are written and let go at once, so that a site never stands in memory whole.
package struct Output: Sendable {
  /// Relative to the output folder, with `/` between its parts: `th/roles/index.html`.
  package let path: String
  /// Appends the file's bytes to an empty buffer. Called once, on any thread.
  package let render: @Sendable (inout [UInt8]) -> Void

  package init(_ path: String, render: @escaping @Sendable (inout [UInt8]) -> Void) {
    self.path = path
    self.render = render
  }
}

/// What a publication did to the output folder.
package struct PublishReport: Hashable, Sendable {
  /// Files that are new or have other bytes than before.
  package var written = 0
  /// Files that kept their bytes, and with them their time and place on the disk.
  package var unchanged = 0
  /// Files of the build before that are no longer made.
  package var removed = 0
  /// The size of all files made, in bytes.
  package var bytes = 0
  /// Paths of the files that were written or removed, sorted by their bytes.
  package var changes: [String] = []
  /// Whether the new folder differs from the old one at all.
  var hasNews = false

  package init() {}

  mutating func add(_ other: PublishReport) {
    written += other.written
    unchanged += other.unchanged
    bytes += other.bytes
    changes += other.changes
  }
}
