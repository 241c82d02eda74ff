import Files
import Glibc
import Testing

@Suite struct TemporaryFolderTests {
  @Test func isRemovedAtTheEndAndAfterAFailure() async throws {
    try await Folder.use { folder in
      try await TemporaryFolder.use(in: folder.path) { path throws(DiskError) in
        try DiskFile.write([1], to: path + "/x")
        #expect(folder.list().count == 2)
      }
      await #expect(throws: DiskError.self) {
        try await TemporaryFolder.use(in: folder.path) { path throws(DiskError) in
          _ = try DiskFile.read(path + "/missing")
        }
      }
      #expect(folder.list() == [])
    }
  }

  @Test func removesThoseOfDeadProcessesOnly() async throws {
    try await Folder.use { folder in
      try folder.write("x", ".khumue-work-99999999-0/x")
      try folder.write("x", ".khumue-work-\(getpid())-0/x")
      try await TemporaryFolder.use(in: folder.path) { _ in }
      #expect(folder.list() == [".khumue-work-\(getpid())-0/", ".khumue-work-\(getpid())-0/x"])
    }
  }
}
