import Diagnostics
import Files
import TestSupport
import Testing

/// A sample project on disk, and the built program to run on it.
struct ProjectFolder: Sendable {
  let path: String
  /// Where the build publishes to.
  var output: String { path + "/public" }

  /// Calls `body` with a new folder that holds the files of `project`, and removes it afterwards.
  static func use(
    _ project: SampleProject, _ body: (ProjectFolder) async throws -> Void
  ) async throws {
    var failure: (any Error)?
    try await TemporaryFolder.use(in: "/tmp") { path throws(DiskError) in
      let folder = ProjectFolder(path: path)
      for (name, bytes) in project.files { try folder.write(bytes, name) }
      do { try await body(folder) } catch { failure = error }
    }
    if let failure { throw failure }
  }

  func write(_ bytes: [UInt8], _ name: String) throws(DiskError) {
    if let slash = name.lastIndex(of: "/") {
      try DiskFile.createFolder("\(path)/\(name[..<slash])")
    }
    try DiskFile.write(bytes, to: "\(path)/\(name)")
  }

  /// A file of the project as text.
  func read(_ name: String) throws -> String {
    String(decoding: try DiskFile.read("\(path)/\(name)"), as: UTF8.self)
  }

  /// Every file below a folder, by path.
  func files(_ name: String) async throws -> [String: [UInt8]] {
    let read = try await DiskReader.read("\(path)/\(name)", prefix: name, workers: 2)
    return Dictionary((read.value?.files ?? []).map { ($0.path, $0.bytes) }) { first, _ in first }
  }

  /// Runs the program on this project.
  func run(_ arguments: String...) async throws -> Answer { try await run(arguments) }

  /// Runs the program on this project.
  func run(_ arguments: [String]) async throws -> Answer {
    try await Program.run(arguments + ["--source", path, "--date", "2026-04-05"])
  }
}

/// What the program answered.
struct Answer: Sendable {
  let status: Int32
  let output: String
  let complaints: String
}

/// The program as it was built beside the tests.
enum Program {
  static func run(
    _ arguments: [String], input: String = "", environment: [String: String] = [:]
  ) async throws -> Answer {
    let answer = try await OutsideProgram.run(
      PackageRoot.path + "/.build/debug/khumue", arguments: arguments,
      environment: environment.merging(["LANG": "C.UTF-8"]) { own, _ in own },
      standardInput: Array(input.utf8), timeLimit: 60)
    return Answer(
      status: answer.status, output: String(decoding: answer.output, as: UTF8.self),
      complaints: String(decoding: answer.complaints, as: UTF8.self))
  }
}
