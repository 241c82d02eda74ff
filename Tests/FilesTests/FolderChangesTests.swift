import Diagnostics
import Files
import Glibc
import TestSupport
import Testing

/// Reading only what changed gives what reading everything gives.
@Suite struct FolderChangesTests {
  private static let count = 200

  @Test func afterAnyChangesTheTreeIsThatOfAFullReading() async throws {
    try await Folder.use { folder in
      try folder.write("0", "content/a.md")
      let watch = try FolderWatch([.init(folder["content"], prefix: "content")])
      var random = SeededNumbers(seed: 2569)
      var tree = try await read(folder, nil)
      for number in 0..<Self.count {
        for step in 0...Int.random(in: 0...3, using: &random) {
          try change(folder, "\(number).\(step)", &random)
        }
        // Something always changes, so that there is something to wait for.
        try folder.write("\(number)", "content/signal.md")
        let changes = try #require(try watch.nextChanges())
        let fresh = try await read(folder, nil)
        tree = try await read(folder, tree.value.map { FormerTree($0, changes) })
        #expect(tree.value == fresh.value, "after change \(number): \(changes.paths)")
        #expect(tree.diagnostics == fresh.diagnostics, "after change \(number)")
      }
    }
  }

  private func read(_ folder: Folder, _ former: FormerTree?) async throws -> Checked<InputTree> {
    try await DiskReader.read(folder["content"], prefix: "content", former: former, workers: 1)
  }

  /// One of the things that people and their programs do to files.
  private func change(
    _ folder: Folder, _ text: String, _ random: inout SeededNumbers
  ) throws {
    let folders = ["content", "content/x", "content/x/y", "content/z"]
    let names = folders.flatMap { parent in ["a.md", "b.yaml", "c.svg"].map { "\(parent)/\($0)" } }
    let name = names.randomElement(using: &random) ?? ""
    let other = names.randomElement(using: &random) ?? ""
    let parent = folders.dropFirst().randomElement(using: &random) ?? ""
    switch Int.random(in: 0..<9, using: &random) {
    case 0, 1: try folder.write(text, name)
    case 2: try folder.writeInPlace(text, name)
    case 3: folder.tryToRemove(name)
    case 4: folder.tryToMove(name, to: other)
    case 5: folder.tryToMove(parent, to: "content/moved-\(text)")
    case 6: try? removeAll(folder, parent)
    case 7:
      // The same folder is gone and back with other files before anybody looks.
      try? removeAll(folder, parent)
      try folder.writeInPlace(text, parent + "/a.md")
    default: folder.tryToMove(parent, to: "away-\(text)")
    }
  }

  private func removeAll(_ folder: Folder, _ path: String) throws {
    for name in ["a.md", "b.yaml", "c.svg", "y/a.md", "y/b.yaml", "y/c.svg"] {
      folder.tryToRemove("\(path)/\(name)")
    }
    folder.tryToRemoveFolder(path + "/y")
    folder.tryToRemoveFolder(path)
  }
}
