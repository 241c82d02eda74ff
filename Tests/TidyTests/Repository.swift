import Diagnostics
import Files
import Testing

/// The repository as text.
struct Repository: Sendable {
  /// A Swift file of the repository.
  struct Source: Sendable {
    /// Relative to the repository: `Sources/Files/Output.swift`.
    let path: String
    let lines: [Substring]

    /// The folder below `Sources` or `Tests`, which is the target's name.
    var target: String { path.split(separator: "/").dropFirst().first.map(String.init) ?? "" }

    /// The lines without comments and without what stands in quotes, numbered from 1.
    let code: [(number: Int, text: String)]

    init(path: String, text: String) {
      self.path = path
      lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      var isInText = false
      code = lines.enumerated().compactMap { index, line in
        let isMark = line.utf8.contains(UInt8(ascii: "\"")) && line.contains("\"\"\"")
        defer { if isMark { isInText.toggle() } }
        return isInText || isMark ? nil : (index + 1, Self.code(of: line))
      }
    }

    private static func code(of line: Substring) -> String {
      var code: [UInt8] = []
      var isQuoted = false
      var last: UInt8 = 0
      for byte in line.utf8 {
        if byte == UInt8(ascii: "\""), last != UInt8(ascii: "\\") { isQuoted.toggle() }
        if byte == UInt8(ascii: "/"), last == byte, !isQuoted { code.removeLast(); break }
        if !isQuoted { code.append(byte) }
        last = last == UInt8(ascii: "\\") ? 0 : byte
      }
      return String(decoding: code, as: UTF8.self)
    }
  }

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
      Source(path: file.path, text: String(decoding: file.bytes, as: UTF8.self))
    }
  }

  /// Fails for every line of code in `sources` that one of `patterns` matches, unless its target is one of `targets`.
  static func forbid(
    _ patterns: [String], in sources: [Source], except targets: Set<String> = [], _ rule: String
  ) throws {
    let pattern = try Regex(patterns.joined(separator: "|"))
    for source in sources where !targets.contains(source.target) {
      for line in source.code where line.text.contains(pattern) {
        Issue.record("\(rule): \(source.path):\(line.number): \(line.text)")
      }
    }
  }
}
