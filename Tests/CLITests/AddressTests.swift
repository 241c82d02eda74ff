import Files
import TestSupport
import Testing

/// Addresses that were published once are kept.
@Suite struct AddressTests {
  private static let old = "content/handbook/10-start/20-second"
  private static let new = "content/handbook/10-start/20-other"

  /// The project after its second chapter was given another name.
  private func renamed(redirects: String = "") async throws -> SampleProject {
    var project = try await SampleProject.minimal()
    for (path, bytes) in project.files {
      let text = String(decoding: bytes, as: UTF8.self).replacing(
        "chapter:second", with: "chapter:other"
      ).replacing("../20-second/", with: "../20-other/")
      if path.hasPrefix("content/") { project[path] = text }
      if path.hasPrefix(Self.old + "/") {
        project.files[path] = nil
        project[path.replacing(Self.old, with: Self.new)] = text
      }
    }
    if !redirects.isEmpty { project["content/redirects.yaml"] = redirects }
    return project
  }

  /// Builds the minimal project, then the one with the new name into the same folder.
  private func check(
    _ redirects: String, options: [String] = [],
    _ body: (ProjectFolder, Answer) async throws -> Void
  ) async throws {
    let later = try await renamed(redirects: redirects)
    try await ProjectFolder.use(.minimal()) { first in
      let built = try await first.run("build", "--only", "site", "--output", first.output)
      #expect(built.status == 0, "\(built)")
      try await ProjectFolder.use(later) { second in
        let answer = try await second.run(
          ["build", "--only", "site", "--output", first.output] + options)
        try await body(first, answer)
      }
    }
  }

  @Test func aBuildFailsThatWouldLoseAnAddress() async throws {
    try await check("") { folder, answer in
      #expect(answer.status == 1)
      #expect(answer.complaints.contains("error[vanished-address]"), "\(answer)")
      #expect(answer.complaints.contains("nothing is at 'th/handbook/second/' any more"))
      #expect(answer.complaints.contains("manifest.json:"))
      #expect(DiskFile.exists(folder.output + "/th/handbook/second/index.html"))
    }
  }

  @Test func aRedirectKeepsTheAddress() async throws {
    let redirects = """
      - {from: th/handbook/second/, to: th/handbook/other/}
      - {from: /en/handbook/second/, to: /en/handbook/other/}

      """
    try await check(redirects) { folder, answer in
      #expect(answer.status == 0, "\(answer)")
      let page = try folder.read("public/th/handbook/second/index.html")
      #expect(page.contains("content=\"0; url=../../../th/handbook/other/\""))
      #expect(page.contains("หน้านี้ย้ายไปที่อื่นแล้ว"))
      #expect(page.contains("href=\"../../../th/handbook/other/\""))
      let map = try folder.read("public/redirects/nginx.map")
      #expect(map.contains("/th/handbook/second/ "))
      let rules = try folder.read("public/redirects/apache.conf")
      #expect(rules.contains("en/handbook/second/(index\\.html)?$\" "))
      #expect(DiskFile.exists(folder.output + "/th/handbook/other/index.html"))
    }
  }

  @Test func aBuildThatWasNeverPublishedBindsNobody() async throws {
    try await check("", options: ["--unpublished"]) { folder, answer in
      #expect(answer.status == 0, "\(answer)")
      #expect(!DiskFile.exists(folder.output + "/th/handbook/second/index.html"))
    }
  }

  @Test func checkAsksTheManifestThatItIsGiven() async throws {
    let later = try await renamed()
    try await ProjectFolder.use(.minimal()) { first in
      _ = try await first.run("build", "--only", "site", "--output", first.output)
      try await ProjectFolder.use(later) { second in
        let before = try await second.run("check")
        #expect(before.status == 0, "\(before)")
        let answer = try await second.run(
          "check", "--published", first.output + "/manifest.json", "--language", "th")
        #expect(answer.status == 1)
        #expect(answer.complaints.contains("แต่ไม่มีอะไรที่ 'en/handbook/second/' แล้ว"), "\(answer)")
        let missing = try await second.run("check", "--published", "/tmp/no-such-manifest.json")
        #expect(missing.status == 2)
      }
    }
  }

  @Test func theListOfAddressesIsTakenAsItIsWritten() async throws {
    try await ProjectFolder.use(.minimal()) { folder in
      let list = try await folder.run("list", "addresses")
      #expect(list.output.contains("/th/handbook/second/\n"))
      #expect(list.output.contains("/handbook/khumue-th.pdf\n"))
      #expect(!list.output.contains("/assets/"))
      try folder.write(Array(list.output.utf8), "content/addresses.txt")
      let answer = try await folder.run("check", "--strict")
      #expect(answer.status == 0, "\(answer)")
    }
  }
}
