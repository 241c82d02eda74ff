import Diagnostics

/// The list, kept in the output folder, of the files there that Khumue wrote.
///
/// It is the proof that a folder is an output of ours: nothing is ever removed that the list does not name.
struct WrittenList: Hashable, Sendable {
  /// The list's own name in the output folder.
  static let name = ".khumue-written"

  private static let heading = "khumue output, format 1"

  let paths: Set<String>

  init(_ paths: some Sequence<String>) {
    self.paths = Set(paths)
  }

  /// Reads a list, or answers `nil` when `bytes` are something else.
  init?(_ bytes: [UInt8]) {
    guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
    let lines = text.split(separator: "\n")
    guard lines.first == Substring(Self.heading) else { return nil }
    paths = Set(lines.dropFirst().map(String.init))
  }

  /// The list as it stands on disk: a heading, then one path a line in the order of their bytes.
  var bytes: [UInt8] {
    let sorted = paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return Array(([Self.heading] + sorted).map { $0 + "\n" }.joined().utf8)
  }
}
