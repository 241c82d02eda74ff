import Diagnostics
import Files
import Glibc
import Testing

@Suite struct DiskReaderTests {
  /// Fills a folder, reads it, and compares the paths read and the findings as `code path`.
  private func check(
    _ fill: (Folder) throws -> Void, limits: DiskReader.Limits = DiskReader.Limits(),
    reads paths: [String], finds findings: [String] = [],
    sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    try await Folder.use { folder in
      try DiskFile.createFolder(folder["content"])
      try fill(folder)
      for workers in [1, 8] {
        let read = try await DiskReader.read(
          folder["content"], prefix: "content", limits: limits, workers: workers)
        #expect(
          read.value?.files.map(\.path) == paths.map { "content/\($0)" },
          sourceLocation: sourceLocation)
        #expect(
          read.diagnostics.map { "\($0.code.name) \($0.path)" } == findings,
          sourceLocation: sourceLocation)
      }
    }
  }

  @Test func readsEveryFileInTheOrderOfItsBytes() async throws {
    try await check(
      {
        for name in ["site.yaml", "a/b/th.md", "a.md", "ก/แผนที่.svg", "a/z.png"] {
          try $0.write(name, "content/\(name)")
        }
      }, reads: ["a.md", "a/b/th.md", "a/z.png", "site.yaml", "ก/แผนที่.svg"])
  }

  @Test func keepsBytesAsTheyAre() async throws {
    try await Folder.use { folder in
      let bytes: [UInt8] = [0xFF, 0, 0x0D, 0x0A]
      try DiskFile.createFolder(folder["content"])
      try DiskFile.write(bytes, to: folder["content/x.md"])
      try DiskFile.write([], to: folder["content/empty.md"])
      let tree = try await DiskReader.read(folder["content"], prefix: "content", workers: 2).value
      #expect(tree?["content/x.md"]?.bytes == bytes)
      #expect(tree?["content/empty.md"]?.bytes == [])
      #expect(tree?["content/y.md"] == nil)
    }
  }

  @Test func passesOverHiddenFilesAndBackups() async throws {
    try await check(
      {
        for name in [".DS_Store", ".git/config", "th.md~", "#th.md#", "th.md", ".th.md.swp"] {
          try $0.write("", "content/\(name)")
        }
      }, reads: ["th.md"])
  }

  @Test func reportsWhatIsNoPlainFileAndReadsTheRest() async throws {
    try await check(
      { folder in
        try folder.write("", "content/good.md")
        try folder.write("", "content/x.md/inner.md")
        folder.pipe("content/pipe.md")
        folder.link("content/zero.md", to: "/dev/zero")
        try bindSocket(folder["content/socket.md"])
      }, reads: ["good.md"],
      finds: [
        "not-a-file content/pipe.md", "not-a-file content/socket.md", "not-a-file content/x.md",
        "link-leaves-folder content/zero.md",
      ])
  }

  @Test func followsOnlyLinksThatStayInside() async throws {
    try await check(
      { folder in
        try folder.write("secret", "secret.md")
        try folder.write("own", "content/own.md")
        folder.link("content/alias.md", to: "own.md")
        folder.link("content/out.md", to: "../secret.md")
        folder.link("content/loop.md", to: "loop.md")
        folder.link("content/dangling.md", to: "nowhere.md")
        folder.link("content/up", to: "..")
        folder.link("content/round", to: ".")
      }, reads: ["alias.md", "own.md"],
      finds: [
        "link-leaves-folder content/dangling.md", "link-leaves-folder content/loop.md",
        "link-leaves-folder content/out.md", "not-a-file content/round",
        "link-leaves-folder content/up",
      ])
  }

  @Test func refusesLargeFilesUnread() async throws {
    try await check(
      { folder in
        for (name, size) in [
          ("fits.md", 1 << 20), ("large.md", 1 << 20 + 1), ("sparse.yaml", 100 << 20),
          ("huge.txt", 2 << 30), ("photo.JPG", 5 << 20), ("film.png", 20 << 20 + 1),
        ] {
          try folder.write("", "content/\(name)")
          folder.resize("content/\(name)", to: size)
        }
      }, reads: ["fits.md", "photo.JPG"],
      finds: [
        "asset-too-large content/film.png", "file-too-large content/huge.txt",
        "file-too-large content/large.md", "file-too-large content/sparse.yaml",
      ])
  }

  @Test(.disabled(if: Folder.isRoot, "root may read everything"))
  func reportsUnreadableFiles() async throws {
    try await check(
      {
        try $0.write("", "content/th.md")
        $0.allow("content/th.md", 0)
      }, reads: [], finds: ["unreadable-file content/th.md"])
  }

  @Test func reportsNamesThatAreNoText() async throws {
    try await check(
      { folder in
        for name in ["tab\there.md", "esc\u{1B}.md", "rtl\u{202E}dm.exe"] {
          try folder.write("", "content/\(name)")
        }
        folder.createUntitled(in: "content", [0xA1, 0xA2])
      }, reads: [],
      finds: [
        "bad-file-name content/\\xA1\\xA2", "bad-file-name content/esc\\x1B.md",
        "bad-file-name content/rtl\\xE2\\x80\\xAEdm.exe", "bad-file-name content/tab\\x09here.md",
      ])
  }

  @Test(arguments: [
    ["Map.svg", "map.svg"],
    ["caf\u{E9}.md", "cafe\u{301}.md"],
    ["\u{0E19}\u{0E33}.md", "\u{0E19}\u{0E4D}\u{0E32}.md"],
    ["\u{0E19}\u{0E49}\u{0E33}.md", "\u{0E19}\u{0E4D}\u{0E49}\u{0E32}.md"],
    ["\u{0E41}\u{0E1C}\u{0E19}.md", "\u{0E40}\u{0E40}\u{0E1C}\u{0E19}.md"],
  ])
  func reportsTwinNames(names: [String]) async throws {
    let names = names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    try await check(
      { folder in for name in names { try folder.write("", "content/\(name)") } },
      reads: names, finds: ["twin-names content/\(names[1])"])
  }

  @Test func stopsAtTheLimitsOfATree() async throws {
    var limits = DiskReader.Limits()
    limits.depth = 2
    try await check(
      {
        try $0.write("", "content/a/in.md")
        try $0.write("", "content/a/b/c/out.md")
      }, limits: limits, reads: ["a/in.md"], finds: ["tree-too-large content/a/b"])
    limits.count = 3
    try await check(
      { folder in for name in 1...4 { try folder.write("", "content/\(name).md") } },
      limits: limits, reads: (1...4).map { "\($0).md" }, finds: ["tree-too-large content"])
  }

  @Test func saysWhatToCreateWhenTheFolderIsMissing() async throws {
    try await Folder.use { folder in
      let error = await #expect(throws: DiskError.self) {
        try await DiskReader.read(folder["content"], prefix: "content", workers: 1)
      }
      #expect(error?.path == folder["content"])
      #expect(error?.help?.english.contains("create the folder 'content'") == true)
    }
  }

  @Test func everyCodeHasBothLanguages() {
    for code in Code.filesCodes {
      #expect(!code.title.thai.isEmpty && !code.why.thai.isEmpty, "\(code.name)")
    }
    #expect(Set(Code.filesCodes.map(\.name)).count == Code.filesCodes.count)
  }

  private func bindSocket(_ path: String) throws {
    let socket = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(socket) }
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    unsafe withUnsafeMutableBytes(of: &address.sun_path) { bytes in
      for (index, byte) in path.utf8.enumerated() { unsafe bytes[index] = byte }
    }
    let size = socklen_t(MemoryLayout<sockaddr_un>.size)
    let bound = unsafe withUnsafePointer(to: &address) {
      unsafe $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { unsafe bind(socket, $0, size) }
    }
    #expect(bound == 0)
  }
}
