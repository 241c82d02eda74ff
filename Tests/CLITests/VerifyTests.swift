import Files
import TestSupport
import Testing

/// What `verify` says of a published site, and how it ends.
@Suite struct VerifyTests {
  private func check(
    _ codes: [String], _ change: (ProjectFolder) throws -> Void
  ) async throws {
    try await ProjectFolder.use(.minimal()) { folder in
      let built = try await folder.run("build", "--only", "site", "--output", folder.output)
      #expect(built.status == 0, "\(built)")
      try change(folder)
      let answer = try await Program.run(["verify", folder.output, "--format", "concise"])
      let found = answer.complaints.matches(of: /(?:error|warning)\[([a-z-]+)\]/).map {
        String($0.output.1)
      }
      #expect(found == codes, "\(answer)")
      #expect(answer.status == (codes.isEmpty ? 0 : 1))
    }
  }

  @Test func takesASiteAsItWasBuilt() async throws { try await check([]) { _ in } }

  @Test func reportsFilesThatChanged() async throws {
    try await check(["changed-output", "changed-output"]) { folder in
      try folder.write(Array("<p>".utf8), "public/th/index.html")
      var page = try DiskFile.read(folder.output + "/en/index.html")
      page[page.count / 2] ^= 1
      try folder.write(page, "public/en/index.html")
    }
  }

  @Test func reportsForeignFilesWhereverTheyLie() async throws {
    try await check(["foreign-output", "foreign-output"]) { folder in
      try folder.write([0x61], "public/.hidden/notes")
      try folder.write([0x61], "public/th/notes.html")
    }
  }

  @Test func reportsFilesThatAreMissing() async throws {
    try await ProjectFolder.use(.minimal()) { folder in
      _ = try await folder.run("build", "--only", "site", "--output", folder.output)
      let other = folder.path + "/copy"
      for (path, bytes) in try await folder.files("public") where path != "public/404.html" {
        try folder.write(bytes, path.replacing("public/", with: "copy/", maxReplacements: 1))
      }
      let answer = try await Program.run(["verify", other, "--language", "th"])
      #expect(answer.status == 1)
      #expect(answer.complaints.contains("missing-output"))
      #expect(answer.complaints.contains("ไฟล์ที่เผยแพร่ต้องอยู่ครบ แต่ไม่มี '404.html'"))
      #expect(answer.complaints.contains("manifest.json:"))
    }
  }

  @Test(arguments: ["", "{}", "{\"format\":\"khumue manifest 1\",\n\"outputs\":[\n"])
  func refusesAManifestThatIsNotWhole(_ text: String) async throws {
    try await check(["bad-manifest"]) { folder in
      try folder.write(Array(text.utf8), "public/manifest.json")
    }
  }

  @Test func saysThatThereIsNoSite() async throws {
    let answer = try await Program.run(["verify", "/tmp/there-is-no-such-site"])
    #expect(answer.status == 2)
  }
}
