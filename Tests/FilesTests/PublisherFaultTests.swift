import Diagnostics
import Files
import Glibc
import Synchronization
import Testing

@Suite struct PublisherFaultTests {
  @Test func cancellingLeavesTheOldSite() async throws {
    try await Folder.use { folder in
      try await folder.publish(["a": "1"])
      let before = folder.list()
      for after in [0, 1, 3, 5, 6] {
        let asked = Asked()
        let error = await #expect(throws: DiskError.self) {
          try await folder.publish(
            ["a": "2", "b": "2", "c": "2", "d": "2", "e": "2"], workers: 1
          ) { asked.count() > after }
        }
        #expect(error?.cause == .cancelled)
        #expect(folder.list() == before)
        #expect(folder.text("site/a") == "1")
      }
    }
  }

  @Test func healsWhatAKilledBuildLeft() async throws {
    try await Folder.use { folder in
      try await folder.publish(["a": "1"])
      try folder.write("half", ".khumue-site-999999/a")
      try folder.write("old", ".khumue-site-999998.old/a")
      try folder.write("999999", ".khumue-site.lock")
      try folder.write("other output", ".khumue-site-2-999999/a")
      try await folder.publish(["a": "2"])
      #expect(folder.text("site/a") == "2")
      #expect(
        folder.list().filter { !$0.hasPrefix("site") } == [
          ".khumue-site-2-999999/", ".khumue-site-2-999999/a",
        ])
    }
  }

  @Test func putsBackASiteThatAKilledBuildMovedAside() async throws {
    try await Folder.use { folder in
      try await folder.publish(["a": "1", "b": "1"])
      try folder.write("x", "site/CNAME")
      folder.move("site", to: ".khumue-site-999999.old")
      try await folder.publish(["a": "2"])
      #expect(folder.list() == ["site/", "site/.khumue-written", "site/CNAME", "site/a"])
    }
  }

  @Test func namesTheBuildThatHoldsTheOutput() async throws {
    try await Folder.use { folder in
      try await folder.publish(["a": "1"])
      let lock = unsafe open(folder[".khumue-site.lock"], O_CREAT | O_RDWR, 0o644)
      defer { close(lock) }
      #expect(flock(lock, LOCK_EX) == 0)
      _ = unsafe write(lock, "4242\n", 5)
      let error = await #expect(throws: DiskError.self) { try await folder.publish(["a": "2"]) }
      #expect(error?.cause == .locked(4242))
      #expect(error?.message.english.contains("process 4242") == true)
      #expect(folder.text("site/a") == "1")
    }
  }

  @Test func buildsIntoOneFolderTakeTurns() async throws {
    try await Folder.use { folder in
      try await withThrowingTaskGroup(of: Void.self) { group in
        for build in 0..<3 {
          let files = Dictionary(
            uniqueKeysWithValues: (0..<50).map { ("\($0).html", "build \(build)") })
          group.addTask { try await folder.publish(files, patience: 60) }
        }
        try await group.waitForAll()
      }
      #expect(Set((0..<50).map { folder.text("site/\($0).html") ?? "" }).count == 1)
      #expect(folder.list().filter { !$0.hasPrefix("site/") } == [])
    }
  }

  @Test func readersNeverSeeAMixture() async throws {
    try await Folder.use { folder in
      let files = (0..<20).map { "\($0 % 3)/\($0).html" }
      func site(_ number: Int) -> [String: String] {
        Dictionary(uniqueKeysWithValues: files.map { ($0, "build \(number)") })
      }
      try await folder.publish(site(0))
      let isDone = Atomic<Bool>(false)
      let reader = Task.detached {
        var faults = 0
        var reads = 0
        repeat {
          // One open folder is one site, however often the name is given to another.
          let site = unsafe open(folder["site"], O_RDONLY | O_DIRECTORY)
          if site < 0 { faults += 1 } else { close(site) }
          if folder.text("site/\(files[reads % files.count])")?.hasPrefix("build ") != true {
            faults += 1
          }
          reads += 1
        } while !isDone.load(ordering: .relaxed)
        return faults
      }
      for number in 1...50 { try await folder.publish(site(number)) }
      isDone.store(true, ordering: .relaxed)
      #expect(await reader.value == 0)
    }
  }

  @Test func rescuesWhatIsPutThereDuringABuild() async throws {
    try await Folder.use { folder in
      try await folder.publish(["a": "1"])
      let late = Output("a") { out in
        try? folder.write("late", "site/drafts/late.txt")
        out += Array("2".utf8)
      }
      _ = try await Publisher.publish([late], to: folder["site"], workers: 1)
      #expect(folder.text("site/drafts/late.txt") == "late")
      #expect(folder.text("site/a") == "2")
    }
  }

  @Test(.enabled(if: SmallDisk.isAvailable, "mounting a small file system is refused here"))
  func aFullDiskLeavesTheOldSite() async throws {
    try await Folder.use { folder in
      let disk = try SmallDisk(folder["disk"], kibibytes: 512)
      defer { disk.unmount() }
      try await folder.publish(["a": "1", "b": "1"], to: "disk/site")
      let before = folder.list("disk")
      let large = String(repeating: "x", count: 100_000)
      let files = Dictionary(uniqueKeysWithValues: (0..<20).map { ("\($0)", large) })
      let error = await #expect(throws: DiskError.self) {
        try await folder.publish(files, to: "disk/site")
      }
      #expect(error?.cause == .system(ENOSPC))
      #expect(error?.message.english.contains("no space left on the device") == true)
      #expect(error?.message.english.contains("disk/site/") == true)
      #expect(folder.list("disk") == before)
      #expect(folder.text("disk/site/a") == "1")
    }
  }

  @Test(.enabled(if: SmallDisk.isAvailable, "mounting a small file system is refused here"))
  func saysThatAMountedFolderCannotBeReplaced() async throws {
    try await Folder.use { folder in
      let disk = try SmallDisk(folder["site"], kibibytes: 512)
      defer { disk.unmount() }
      let error = await #expect(throws: DiskError.self) { try await folder.publish(["a": "1"]) }
      #expect(error?.help?.english.contains("inside the mounted one") == true)
      #expect(folder.list() == ["site/"])
    }
  }

  @Test(.disabled(if: Folder.isRoot, "root may write everywhere"))
  func aFolderThatMayNotBeWrittenStaysAsItIs() async throws {
    try await Folder.use { folder in
      try await folder.publish(["a": "1"])
      folder.allow("", 0o500)
      defer { folder.allow("", 0o700) }
      let error = await #expect(throws: DiskError.self) { try await folder.publish(["a": "2"]) }
      #expect(error?.cause == .system(EACCES))
      #expect(folder.text("site/a") == "1")
    }
  }
}

/// Counts how often it was asked.
private final class Asked: Sendable {
  private let times = Atomic<Int>(0)

  func count() -> Int { times.add(1, ordering: .relaxed).newValue }
}

/// A file system of its own that is soon full.
private struct SmallDisk {
  private let path: String

  static var isAvailable: Bool {
    guard Folder.isRoot else { return false }
    let probe = "/tmp/.khumue-mount-\(getpid())"
    _ = unsafe mkdir(probe, 0o700)
    defer { _ = unsafe rmdir(probe) }
    guard unsafe mount("tmpfs", probe, "tmpfs", 0, "size=64k") == 0 else { return false }
    return unsafe umount2(probe, Int32(MNT_DETACH)) == 0
  }

  init(_ path: String, kibibytes: Int) throws {
    self.path = path
    try DiskFile.createFolder(path)
    let mounted = unsafe mount("tmpfs", path, "tmpfs", 0, "size=\(kibibytes)k")
    #expect(mounted == 0)
  }

  /// Takes it away even while a program that another test is starting still holds a descriptor in it.
  func unmount() {
    let unmounted = unsafe umount2(path, Int32(MNT_DETACH))
    #expect(unmounted == 0)
  }
}
