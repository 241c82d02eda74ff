import Diagnostics
import Files
import Testing

/// The repository as text.
struct Repository: Sendable {
  static let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
    .joined(separator: "/")

  let sources: [Source]
  let tests: [Source]

  /// The repository as it is now, read once for all tests.
  static func read() async throws -> Repository { try await reading.value }

  private static let reading = Task {
    Repository(sources: try await swift("Sources"), tests: try await swift("Tests"))
  }

  /// The text of one file.
  static func text(_ path: String) throws -> String {
    String(decoding: try DiskFile.read("\(root)/\(path)"), as: UTF8.self)
  }

  /// The paths of the Markdown files in a folder.
  static func documents(_ folder: String) async throws -> [String] {
    let read = try await DiskReader.read("\(root)/\(folder)", prefix: folder, workers: 1)
    return (read.value?.files ?? []).map(\.path).filter { $0.hasSuffix(".md") }
  }

  private static func swift(_ folder: String) async throws -> [Source] {
    let read = try await DiskReader.read("\(root)/\(folder)", prefix: folder, workers: 2)
    return (read.value?.files ?? []).filter { $0.path.hasSuffix(".swift") }.map { file in
      Source(path: file.path, bytes: file.bytes)
    }
  }

  /// Fails for every line in `sources`, outside the targets `allowed`, in which `isWrong` finds a fault.
  static func forbid(
    in sources: [Source], except allowed: Set<String> = [], _ rule: String,
    _ isWrong: (Source.Line) -> Bool
  ) {
    for source in sources where !allowed.contains(source.target) {
      for line in source.lines where isWrong(line) {
        Issue.record("\(rule): \(source.path):\(line.number): \(line.text)")
      }
    }
  }
}
