import Diagnostics
import Files
import Testing

/// What a watch tells of, by what is done to a folder.
@Suite struct FolderWatchTests {
  private struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let paths: Set<String>
    let act: @Sendable (Folder) throws -> Void

    init(_ name: String, _ paths: Set<String>, _ act: @escaping @Sendable (Folder) throws -> Void) {
      testDescription = name
      self.paths = paths
      self.act = act
    }
  }

  private static let cases = [
    Case("a saved file", ["in/a.md"]) { try $0.write("2", "content/a.md") },
    Case("a file written in place", ["in/a.md"]) { try $0.writeInPlace("2", "content/a.md") },
    Case("a file beside it that is renamed over it", ["in/a.md"]) {
      try $0.write("2", "content/.a.md.swp")
      $0.tryToMove("content/.a.md.swp", to: "content/a.md")
    },
    Case("a new file", ["in/sub/new.md"]) { try $0.writeInPlace("1", "content/sub/new.md") },
    Case("a file that is gone", ["in/a.md"]) { $0.tryToRemove("content/a.md") },
    Case("a file with another name", ["in/a.md", "in/b.md"]) {
      $0.tryToMove("content/a.md", to: "content/b.md")
    },
    Case("other rights", ["in/a.md"]) { $0.allow("content/a.md", 0o600) },
    Case("a new folder with a file", ["in/new"]) { try $0.makeFull("content/new") },
    Case("a folder moved in", ["in/moved"]) { $0.tryToMove("elsewhere", to: "content/moved") },
    Case("a folder moved out", ["in/sub"]) { $0.tryToMove("content/sub", to: "gone") },
    Case("a folder with another name", ["in/sub", "in/other"]) {
      $0.tryToMove("content/sub", to: "content/other")
    },
    Case("a removed folder", ["in/sub/b.md", "in/sub", "in/sub/deep", "in/sub/deep/c.md"]) {
      $0.tryToRemove("content/sub/b.md")
      $0.tryToRemove("content/sub/deep/c.md")
      $0.tryToRemoveFolder("content/sub/deep")
      $0.tryToRemoveFolder("content/sub")
    },
  ]

  @Test(arguments: cases)
  private func tellsOf(_ change: Case) async throws {
    try await watching { folder, watch in
      try change.act(folder)
      let found = try #require(try watch.nextChanges())
      #expect(!found.isEverything)
      // A folder stands for what is in it, so that its files need not be named.
      #expect(change.paths.isSubset(of: found.paths))
      #expect(found.paths.allSatisfy { path in change.paths.contains { path.hasPrefix($0) } })
    }
  }

  @Test func tellsOfChangesInNewMovedAndReturnedFolders() async throws {
    try await watching { folder, watch in
      try DiskFile.createFolder(folder["content/new/deep"])
      _ = try watch.nextChanges()
      try folder.writeInPlace("1", "content/new/deep/a.md")
      #expect(try watch.nextChanges()?.touch("in/new/deep/a.md") == true)
      folder.tryToMove("content/new", to: "content/sub/newer")
      _ = try watch.nextChanges()
      try folder.writeInPlace("2", "content/sub/newer/deep/a.md")
      let moved = try #require(try watch.nextChanges())
      #expect(moved.paths == ["in/sub/newer/deep/a.md"])
    }
  }

  @Test func passesOverWhatEditorsLeaveBeside() async throws {
    try await watching { folder, watch in
      for name in [".a.md.swp", "a.md~", "#a.md#", ".git/index"] {
        try folder.writeInPlace("1", "content/" + name)
      }
      try folder.writeInPlace("2", "content/a.md")
      #expect(try watch.nextChanges()?.paths == ["in/a.md"])
    }
  }

  @Test func aBurstOfSavesIsOneChange() async throws {
    try await watching { folder, watch in
      for number in 0..<10 { try folder.writeInPlace("\(number)", "content/a.md") }
      #expect(try watch.nextChanges()?.paths == ["in/a.md"])
      try folder.writeInPlace("1", "content/b.md")
      #expect(try watch.nextChanges()?.paths == ["in/b.md"])
    }
  }

  @Test func aFileThatIsNeverClosedIsNotWaitedForForEver() async throws {
    try await watching { folder, watch in
      let file = try folder.openForWriting("content/a.md")
      file.write("first half, ")
      #expect(try watch.nextChanges()?.paths == ["in/a.md"])
      file.write("second half")
      file.close()
      #expect(try watch.nextChanges()?.paths == ["in/a.md"])
    }
  }

  @Test func aFolderMayDisappearAndComeBack() async throws {
    try await watching { folder, watch in
      folder.tryToMove("content", to: "away")
      #expect(try watch.nextChanges()?.isEverything == true)
      folder.tryToMove("away", to: "content")
      #expect(try watch.nextChanges()?.isEverything == true)
      try folder.writeInPlace("2", "content/sub/b.md")
      #expect(try watch.nextChanges()?.paths == ["in/sub/b.md"])
    }
  }

  @Test func theFolderAroundMayDisappearAndComeBack() async throws {
    try await Folder.use { folder in
      try folder.writeInPlace("1", "project/content/a.md")
      let watch = try FolderWatch([.init(folder["project/content"], prefix: "in")])
      folder.tryToMove("project", to: "away")
      #expect(try watch.nextChanges()?.isEverything == true)
      folder.tryToMove("away", to: "project")
      #expect(try watch.nextChanges()?.isEverything == true)
      try folder.writeInPlace("2", "project/content/a.md")
      #expect(try watch.nextChanges()?.paths == ["in/a.md"])
    }
  }

  @Test func aFolderMayComeLater() async throws {
    try await Folder.use { folder in
      let watch = try FolderWatch([.init(folder["content"], prefix: "in")])
      try DiskFile.createFolder(folder["other"])
      try folder.writeInPlace("1", "content/a.md")
      #expect(try watch.nextChanges()?.isEverything == true)
      try folder.writeInPlace("2", "content/a.md")
      #expect(try watch.nextChanges()?.paths == ["in/a.md"])
    }
  }

  @Test func endsItsWaitWhenItIsStopped() async throws {
    try await watching { folder, watch in
      watch.stop()
      #expect(try watch.nextChanges() == nil)
      try folder.writeInPlace("2", "content/a.md")
      #expect(try watch.nextChanges() == nil)
    }
  }

  private func watching(_ body: (Folder, FolderWatch) async throws -> Void) async throws {
    try await Folder.use { folder in
      for name in ["content/a.md", "content/sub/b.md", "content/sub/deep/c.md", "elsewhere/d.md"] {
        try folder.writeInPlace("1", name)
      }
      try await body(folder, FolderWatch([.init(folder["content"], prefix: "in")]))
    }
  }
}
