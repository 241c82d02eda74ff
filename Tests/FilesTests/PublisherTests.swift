import Diagnostics
import Files
import Glibc
import Testing

@Suite struct PublisherTests {
  private let list = ".khumue-written"

  @Test func writesANewSite() async throws {
    try await Folder.use { folder in
      let report = try await folder.publish(["index.html": "a", "th/roles/index.html": "ก"])
      #expect(report.written == 2 && report.unchanged == 0 && report.removed == 0)
      #expect(report.bytes == 4)
      #expect(
        folder.list("site") == [list, "index.html", "th/", "th/roles/", "th/roles/index.html"])
      #expect(folder.text("site/th/roles/index.html") == "ก")
      #expect(folder.list().filter { !$0.hasPrefix("site/") } == [])
    }
  }

  @Test func createsTheFoldersAboveTheOutput() async throws {
    try await Folder.use { folder in
      try await folder.publish(["index.html": "a"], to: "public/www/")
      #expect(folder.text("public/www/index.html") == "a")
    }
  }

  @Test(arguments: [true, false])
  func keepsFilesThatDidNotChange(canExchange: Bool) async throws {
    try await Folder.use { folder in
      try await folder.publish(["same": "1", "other": "2", "gone": "3"], canExchange: canExchange)
      let same = folder.node("site/same").number
      let other = folder.node("site/other").number
      let report = try await folder.publish(
        ["same": "1", "other": "two", "new": "4"], canExchange: canExchange)
      #expect(report.written == 2 && report.unchanged == 1 && report.removed == 1)
      #expect(report.changes == ["gone", "new", "other"])
      #expect(folder.node("site/same").number == same)
      #expect(folder.node("site/other").number != other)
      #expect(folder.list("site") == [list, "new", "other", "same"])
      #expect(folder.list().filter { !$0.hasPrefix("site/") } == [])
    }
  }

  @Test func leavesAnUnchangedSiteAlone() async throws {
    try await Folder.use { folder in
      try await folder.publish(["a": "1", "b/c": "2"])
      let before = folder.node("site").number
      let report = try await folder.publish(["a": "1", "b/c": "2"])
      #expect(report.written == 0 && report.unchanged == 2 && report.changes == [])
      #expect(folder.node("site").number == before)
      #expect(folder.list().filter { !$0.hasPrefix("site/") } == [])
    }
  }

  @Test func restoresWhatSomebodyDamaged() async throws {
    try await Folder.use { folder in
      try await folder.publish(["a": "1", "b": "2", "c": "3"])
      try folder.write("x", "site/a")
      folder.remove("site/b")
      folder.allow("site/c", 0o600)
      let report = try await folder.publish(["a": "1", "b": "2", "c": "3"])
      #expect(report.changes == ["a", "b", "c"])
      #expect(folder.text("site/a") == "1" && folder.text("site/b") == "2")
      #expect(folder.node("site/c").mode == 0o644)
    }
  }

  @Test func carriesOverWhatOthersPutThere() async throws {
    try await Folder.use { folder in
      try folder.write("*", "site/.gitignore")
      try await folder.publish(["index.html": "1", "th/index.html": "1"])
      try folder.write("example.go.th", "site/CNAME")
      try folder.write("x", "site/th/notes/mine.txt")
      try DiskFile.createFolder(folder["site/empty"])
      folder.allow("site/empty", 0o700)
      folder.link("site/link", to: "/nowhere")
      let before = ["CNAME", ".gitignore", "link"].map { folder.node("site/\($0)").number }
      try await folder.publish(["index.html": "2"])
      #expect(
        folder.list("site") == [
          ".gitignore", list, "CNAME", "empty/", "index.html", "link@", "th/", "th/notes/",
          "th/notes/mine.txt",
        ])
      let after = ["CNAME", ".gitignore", "link"].map { folder.node("site/\($0)").number }
      #expect(after == before)
      #expect(folder.node("site/empty").mode == 0o700)
    }
  }

  @Test func keepsFilesWhoseNamesAreNoText() async throws {
    try await Folder.use { folder in
      try await folder.publish(["a": "1"])
      let number = folder.createUntitled(in: "site", [0xA1])
      try await folder.publish(["a": "2"])
      #expect(folder.createUntitled(in: "site", [0xA1]) == number)
    }
  }

  @Test func rightsDoNotDependOnTheMask() async throws {
    try await Folder.use { folder in
      let former = umask(0o077)
      defer { umask(former) }
      try await folder.publish(["a/b.html": "1"])
      #expect(folder.node("site").mode == 0o755)
      #expect(folder.node("site/a").mode == 0o755)
      #expect(folder.node("site/a/b.html").mode == 0o644)
      #expect(folder.node("site/\(list)").mode == 0o644)
    }
  }

  @Test func theNumberOfWorkersChangesNothing() async throws {
    try await Folder.use { folder in
      let files = Dictionary(
        uniqueKeysWithValues: (0..<500).map { ("\($0 % 7)/\($0).html", "page \($0)") })
      for workers in [1, 8] {
        try await folder.publish(files, to: "site-\(workers)", workers: workers)
      }
      #expect(folder.list("site-1") == folder.list("site-8"))
      #expect(folder.list("site-1").count == 500 + 7 + 1)
      for (path, text) in files { #expect(folder.text("site-8/\(path)") == text) }
      #expect(folder.text("site-1/\(list)") == folder.text("site-8/\(list)"))
    }
  }

  @Test(arguments: [
    ["a", "A"], ["x/a", "X/b"], ["a", "a/b"], ["th/น้ำ", "th/น\u{0E4D}\u{0E49}\u{0E32}"],
  ])
  func refusesTwoOutputsAtOnePlace(paths: [String]) async throws {
    try await Folder.use { folder in
      let error = await #expect(throws: DiskError.self) {
        try await folder.publish([paths[0]: "", paths[1]: ""])
      }
      #expect(error?.cause == .refused)
      #expect(folder.list() == [])
    }
  }

  @Test(arguments: [
    "", "/etc/x", "../x", "a/../x", "a//b", "a/", "./a", "a\\b", "a\u{0}b", "a\nb", "a/.",
    ".khumue-written", String(repeating: "ก", count: 86), "a\u{202E}b",
  ])
  func refusesPathsThatAreNotSafe(path: String) async throws {
    try await Folder.use { folder in
      let error = await #expect(throws: DiskError.self) { try await folder.publish([path: ""]) }
      #expect(error?.cause == .refused)
      #expect(folder.list() == [])
    }
  }
}
