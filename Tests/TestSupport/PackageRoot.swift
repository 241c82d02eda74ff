import Diagnostics
package import Files

/// The folder of the package, where tests find fixtures and the product's own files.
package enum PackageRoot {
  /// Without a slash at its end.
  package static let path = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    .dropLast(3).joined(separator: "/")

  /// The templates that the product comes with, read once for all tests.
  package static func templates() async throws -> InputTree { try await reading.value }

  /// A file of `Tests/Fixtures` as text.
  package static func fixture(_ name: String) throws -> String {
    String(decoding: try DiskFile.read("\(path)/Tests/Fixtures/\(name)"), as: UTF8.self)
  }

  /// A file of the package as text.
  package static func text(_ name: String) throws -> String {
    String(decoding: try DiskFile.read("\(path)/\(name)"), as: UTF8.self)
  }

  private static let reading = Task {
    let read = try await DiskReader.read("\(path)/templates", prefix: "templates", workers: 2)
    return read.value ?? InputTree([])
  }
}
