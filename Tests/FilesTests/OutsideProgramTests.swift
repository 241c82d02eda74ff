import Diagnostics
import Files
import Testing

@Suite struct OutsideProgramTests {
  private func shell(
    _ script: String, input: String = "", environment: [String: String] = [:], limit: Int = 300,
    output: Int = 1 << 20
  ) async throws -> OutsideProgram.Answer {
    try await OutsideProgram.run(
      "/bin/sh", arguments: ["-c", script], environment: environment,
      standardInput: Array(input.utf8), timeLimit: limit, outputLimit: output)
  }

  @Test func givesInputAndGathersBothStreams() async throws {
    let answer = try await shell("/bin/cat; echo oh >&2; exit 3", input: "คู่มือ")
    #expect(answer.status == 3)
    #expect(answer.output == Array("คู่มือ".utf8))
    #expect(answer.complaints == Array("oh\n".utf8))
  }

  @Test func handsDownOnlyWhatIsGiven() async throws {
    let answer = try await shell("echo $HOME$KHUMUE", environment: ["KHUMUE": "yes"])
    #expect(answer.output == Array("yes\n".utf8))
  }

  @Test func saysWhichProgramIsMissing() async throws {
    let error = await #expect(throws: DiskError.self) {
      try await OutsideProgram.run("/nowhere/typst", timeLimit: 5)
    }
    #expect(error?.cause == .program)
    #expect(error?.message.english.contains("/nowhere/typst") == true)
  }

  @Test func endsAProgramThatTakesTooLong() async throws {
    // Both of the group's programs would go on for an hour: that this ends at all shows that they were ended.
    let error = await #expect(throws: DiskError.self) {
      try await shell("/bin/sleep 3600 & /bin/sleep 3600", limit: 1)
    }
    #expect(error?.message.english.contains("more than 1 s") == true)
  }

  @Test func endsAProgramThatWritesTooMuch() async throws {
    let error = await #expect(throws: DiskError.self) {
      try await shell("while :; do echo yyyyyyyyyyyyyyyy; done", output: 10_000)
    }
    #expect(error?.message.english.contains("more than 10000 bytes") == true)
  }

  @Test func reportsTheSignalThatEndedAProgram() async throws {
    #expect(try await shell("kill -9 $$").status == 137)
  }
}
