import Foundation

/// The data files of these tests.
enum Fixture {
  /// The bytes of a file in `Tests/Fixtures/templates`.
  static func bytes(_ name: String) throws -> [UInt8] {
    let folder = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent()
    return Array(try Data(contentsOf: folder.appending(path: "Fixtures/templates/\(name)")))
  }
}
