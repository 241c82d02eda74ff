import TestSupport
import Testing

/// What `--help` says of each command and option, in both languages.
@Suite struct HelpTests {
  /// What ArgumentParser itself says.
  private static let foreign: Set = [
    "Show the version.", "Show help information.", "Show subcommand help information.",
  ]

  @Test func eachSummaryStandsInBothLanguages() async throws {
    let english = try await summaries("en_US.UTF-8")
    let thai = try await summaries("th_TH.UTF-8")
    #expect(english.count > 60 && english.count == thai.count)
    for (english, thai) in zip(english, thai) where !Self.foreign.contains(english) {
      #expect(!hasThaiWords(english), "\(english)")
      #expect(hasThaiWords(thai), "\(english)")
    }
  }

  @Test func theCommandLineNamesTheLanguage() async throws {
    for words in [["--language", "th"], ["--language=th"]] {
      let answer = try await Program.run(["check", "--help"] + words)
      #expect(hasThaiWords(answer.output), "\(answer.output)")
    }
  }

  /// The summaries of all commands and their options, in the order of the dump.
  private func summaries(_ locale: String) async throws -> [String] {
    let answer = try await Program.run(
      ["--experimental-dump-help"], environment: ["LC_ALL": locale])
    let marker = "\"abstract\" : \""
    return answer.output.split(separator: "\n").compactMap { (line: Substring) -> String? in
      guard let found = line.firstRange(of: marker) else { return nil }
      return String(line[found.upperBound...].prefix { $0 != "\"" })
    }
  }

  /// Signs such as ๆ are named in English texts as well.
  private func hasThaiWords(_ text: String) -> Bool {
    text.unicodeScalars.contains { (0x0E30...0x0E45).contains($0.value) }
  }
}
