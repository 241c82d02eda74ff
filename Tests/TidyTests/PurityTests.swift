import Testing

/// What only one target may do.
@Suite struct PurityTests {
  /// Without them only calls of the C library reach the disk, and these are marked as unsafe.
  private static let diskTypes: Set<String> = ["FileManager", "FileHandle", "DirectoryEnumerator"]
  private static let diskCalls: Set<String> = [
    "open", "openat", "opendir", "fopen", "creat", "stat", "lstat", "mkdir", "unlink", "rename",
    "mmap", "access", "realpath", "symlink", "link", "truncate",
  ]

  @Test func onlyFilesTouchesTheDisk() async throws {
    let sources = try await Repository.read().sources
    Repository.forbid(in: sources, except: ["Files"], "only Files touches the disk") { line in
      line.words.indices.contains { index in
        let word = line.words[index]
        if Self.diskTypes.contains(word.text) || word.text == "contentsOfFile" { return true }
        return index > 0 && line.words[index - 1].text == "unsafe"
          && Self.diskCalls.contains(word.text) && word.after == UInt8(ascii: "(")
      }
    }
  }

  private static let surroundings: Set<String> = [
    "environ", "ProcessInfo", "CommandLine", "stdout", "stderr", "ContinuousClock",
    "SuspendingClock", "SystemRandomNumberGenerator", "getenv", "setenv", "isatty", "setlocale",
    "sigaction", "clock_gettime", "gettimeofday", "localtime_r", "readLine", "randomElement",
    "shuffled",
  ]
  private static let calls: Set<String> = ["exit", "print", "signal", "time"]

  @Test func onlyCLITouchesTheSurroundings() async throws {
    Repository.forbid(
      in: try await Repository.read().sources, except: ["CLI"],
      "only CLI touches terminal, clock, environment and exit status"
    ) { line in
      line.words.indices.contains { index in
        let word = line.words[index]
        if Self.surroundings.contains(word.text) { return true }
        guard word.after == UInt8(ascii: "("), word.before != UInt8(ascii: ".") else {
          return false
        }
        if word.text == "Date" { return line.text.contains("Date()") }
        return Self.calls.contains(word.text)
          && (index == 0 || line.words[index - 1].text != "func")
      }
    }
  }

  /// CLI may: a signal can only leave word in something that outlives every call.
  @Test func noModuleKeepsState() async throws {
    let sources = try await Repository.read().sources
    Repository.forbid(
      in: sources, except: ["CLI"], "no module has state that outlives a call"
    ) { line in
      let words = line.words.prefix(4).map(\.text)
      if words.contains("TaskLocal") { return true }
      if words.contains("var"), words.contains("static") || line.indentation == 0 {
        let head = line.text.split(separator: "{", maxSplits: 1).first ?? ""
        return head.contains("=") || !line.text.contains("{")
      }
      return words.contains("static") && words.contains("let")
        && line.words.contains { $0.text == "Mutex" || $0.text == "Atomic" }
    }
  }

  @Test func renderersReportNothing() async throws {
    let renderers = try await Repository.read().sources.filter {
      $0.target.hasSuffix("Rendering")
    }
    let findings: Set<String> = ["Checked", "Diagnostic", "DiskError", "throw"]
    Repository.forbid(in: renderers, "after Planning nothing can be wrong with the content") {
      $0.words.contains { findings.contains($0.text) }
    }
  }
}
