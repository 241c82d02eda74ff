import Files
import TestSupport
import Testing

/// What `changes` says of two states of a project.
@Suite struct ChangesTests {
  /// A project whose first state is committed, and the answer after `edit`.
  private func check(
    _ arguments: [String], edit: (ProjectFolder) throws -> Void, _ judge: (Answer) throws -> Void
  ) async throws {
    try await ProjectFolder.use(.minimal()) { folder in
      let name = ["-c", "user.name=A", "-c", "user.email=a@example.org"]
      for words in [["init", "--quiet"], ["add", "."], name + ["commit", "--quiet", "-m", "x"]] {
        let answer = try await OutsideProgram.run(
          "/usr/bin/git", arguments: ["-C", folder.path] + words, timeLimit: 60)
        try #require(answer.status == 0, "\(String(decoding: answer.complaints, as: UTF8.self))")
      }
      try edit(folder)
      try judge(try await folder.run(["changes"] + arguments))
    }
  }

  private static let role = "content/records/roles/gather-needs.yaml"

  private static func editRole(_ folder: ProjectFolder) throws {
    let text = try folder.read(role).replacing("Gather needs", with: "Gather wishes")
    try folder.write(Array(text.utf8), role)
  }

  @Test func aFieldIsShownWithItsWordsAndWhatItReaches() async throws {
    try await check(["HEAD", "--format", "json"], edit: Self.editRole) { answer in
      #expect(answer.status == 0, "\(answer)")
      #expect(answer.output.contains("\"name\": \"role:gather-needs.title\""), "\(answer)")
      #expect(answer.output.contains("\"removed\": \"needs\""))
      #expect(answer.output.contains("\"path\": \"en/roles/gather-needs/index.html\""))
      #expect(answer.output.contains("\"path\": \"handbook/khumue-en.pdf\""))
      #expect(!answer.output.contains("\"path\": \"handbook/khumue-th.pdf\""))
    }
  }

  @Test func severalEditsAreToldApart() async throws {
    try await check(["HEAD"]) { folder in
      try Self.editRole(folder)
      let place = "content/records/places/ban-din.yaml"
      let text = try folder.read(place).replacing("Ban Din", with: "Ban Nam")
      try folder.write(Array(text.utf8), place)
    } _: { answer in
      let lines = answer.output.split(separator: "\n")
      let role = lines.first { $0.hasPrefix("- <code>en/roles/gather-needs/</code>") } ?? ""
      #expect(role.contains("role:gather-needs.title") && !role.contains("place:"), "\(answer)")
      let place = lines.first { $0.hasPrefix("- <code>en/places/ban-din/</code>") } ?? ""
      #expect(place.contains("place:ban-din.title") && !place.contains("role:"), "\(answer)")
    }
  }

  @Test func nothingInTheContentBecomesMarkup() async throws {
    try await check(["HEAD"]) { folder in
      let text = try folder.read(Self.role)
        .replacing("Gather needs", with: "\"<script>x</script> *a* @team [b](c)\"")
      try folder.write(Array(text.utf8), Self.role)
    } _: { answer in
      #expect(answer.status == 0, "\(answer)")
      #expect(!answer.output.contains("<script>") && !answer.output.contains("*a*"))
      #expect(!answer.output.contains("@team") && !answer.output.contains("[b](c)"))
      #expect(answer.output.contains("&lt;script&gt;"))
    }
  }

  @Test func theSameStateChangesNothing() async throws {
    try await check(["HEAD", "HEAD", "--format", "html", "--language", "th"]) { _ in
    } _: { answer in
      #expect(answer.status == 0, "\(answer)")
      #expect(answer.output.contains("ไม่มีสิ่งใดถูกแก้ไข"))
    }
  }

  @Test func aStateThatIsNoneIsRefused() async throws {
    for name in ["nowhere", "HEAD:content", "HEAD --output=x"] {
      try await check([name], edit: { _ in }) { answer in
        #expect(answer.status == 64, "\(name): \(answer)")
        #expect(answer.complaints.contains("neither a folder"), "\(answer)")
      }
    }
  }

  @Test func findingsOfAStateAreToldWhenItCannotBeLaidOut() async throws {
    try await check(["HEAD"]) { folder in
      try folder.write(Array("id: [".utf8), Self.role)
    } _: { answer in
      #expect(answer.status == 1)
      #expect(answer.complaints.contains("\(Self.role):"), "\(answer)")
    }
  }
}
