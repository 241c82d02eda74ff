import Diagnostics
import Files
import Glibc
import Testing

@Suite struct PublisherRefusalTests {
  /// Publishes to a place that must be refused, and looks whether anything was touched.
  private func check(
    _ place: String, _ fill: (Folder) throws -> Void = { _ in }, says part: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    try await Folder.use { folder in
      try folder.write("own", "project/content/site.yaml")
      try fill(folder)
      let before = folder.list()
      let neighbours = OutputNeighbours(
        kept: [folder["project"]], read: [folder["project/content"]])
      let error = await #expect(throws: DiskError.self, sourceLocation: sourceLocation) {
        try await folder.publish(["index.html": "x"], to: place, neighbours: neighbours)
      }
      #expect(error?.cause == .refused, sourceLocation: sourceLocation)
      let message = error?.message.english ?? ""
      #expect(message.contains(part), "\(message)", sourceLocation: sourceLocation)
      #expect(folder.list() == before, sourceLocation: sourceLocation)
    }
  }

  @Test func refusesAFolderOfOthers() async throws {
    try await check("photos", { try $0.write("x", "photos/1.jpg") }, says: "it holds '1.jpg'")
    try await check("photos", { try $0.write("x", "photos/.git/x") }, says: "it holds '.git'")
    try await check(
      "photos", { try $0.write("x", "photos/.gitignore/x") }, says: "it holds '.gitignore'")
  }

  @Test func refusesTheSourceAndWhatIsAboveOrInItsInput() async throws {
    try await check("project", says: "it would swallow")
    try await check("project/.", says: "it would swallow")
    try await check(".", says: "it would swallow")
    try await check("project/content", says: "it lies in")
    try await check("project/content/site", says: "it lies in")
    try await check("project/content/new/site", says: "it lies in")
    try await check("new/../project/content/site", says: "it has no name")
  }

  @Test func refusesTheRootAndTheHome() async throws {
    try await check("/", says: "root of the file system")
    try await check("//", says: "root of the file system")
    if let account = unsafe getpwuid(getuid()) {
      let home = unsafe String(cString: account.pointee.pw_dir)
      guard DiskReader.isFolder(home), home != "/" else { return }
      try await check(home, says: "it would swallow")
    }
  }

  @Test func refusesLinksAndFiles() async throws {
    try await check(
      "site",
      {
        try DiskFile.createFolder($0["elsewhere"])
        $0.link("site", to: "elsewhere")
      }, says: "it is a link")
    try await check("site", { $0.link("site", to: "x") }, says: "it is a link")
    try await check("site/", { try $0.write("x", "site") }, says: "it is a file")
  }

  @Test func refusesADamagedList() async throws {
    try await check(
      "site", { try $0.write("rubbish", "site/.khumue-written") }, says: "is damaged")
  }

  @Test func refusesToOverwriteWhatOthersPutThere() async throws {
    for (foreign, output) in [("CNAME", "CNAME"), ("th", "th/x"), ("th/x", "th")] {
      try await Folder.use { folder in
        try await folder.publish(["index.html": "1"])
        try folder.write("own", "site/\(foreign)")
        let before = folder.list()
        let error = await #expect(throws: DiskError.self) { try await folder.publish([output: ""]) }
        #expect(error?.cause == .refused)
        #expect(folder.list() == before)
        #expect(folder.text("site/\(foreign)") == "own")
      }
    }
  }

  @Test func aListCannotNameFilesOutsideTheFolder() async throws {
    try await Folder.use { folder in
      try folder.write("mine", "mine.txt")
      try folder.write(
        "khumue output, format 1\n../mine.txt\n\(folder["mine.txt"])\n", "site/.khumue-written")
      try await folder.publish(["index.html": "1"])
      #expect(folder.text("mine.txt") == "mine")
    }
  }
}
