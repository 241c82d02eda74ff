import Testing

/// What only one target may do.
@Suite struct PurityTests {
  @Test func onlyFilesTouchesTheDisk() async throws {
    try Repository.forbid(
      [
        #"\b(FileManager|FileHandle|DirectoryEnumerator)\b"#, #"\bcontentsOf(File)?:"#,
        #"(^|[^.\w])(open|openat|opendir|fopen|creat|stat|lstat|mkdir|unlink|rename|mmap)\("#,
      ], in: try await Repository.read().sources, except: ["Files"], "only Files touches the disk")
  }

  @Test func onlyCLITouchesTheSurroundings() async throws {
    try Repository.forbid(
      [
        #"\b(environ|ProcessInfo|CommandLine|stdout|stderr)\b"#,
        #"(^|[^.\w])(exit|print|readLine|getenv|setenv|isatty|setlocale|signal|sigaction)\("#,
        #"\b(ContinuousClock|SuspendingClock|SystemRandomNumberGenerator)\b"#, #"\bDate\(\)"#,
        #"(^|[^.\w])(clock_gettime|gettimeofday|time|localtime_r)\("#,
        #"\.(random\(|shuffled\(|shuffle\(|randomElement\()"#,
      ], in: try await Repository.read().sources, except: ["CLI"],
      "only CLI touches terminal, clock, environment and exit status")
  }

  @Test func noModuleKeepsState() async throws {
    try Repository.forbid(
      [
        #"\bstatic var \w+(: [^{]*)?( =|$)"#, #"\bstatic let .*\b(Mutex|Atomic)\b"#, "@TaskLocal",
        #"^(package |private |fileprivate |internal )?var "#,
      ], in: try await Repository.read().sources, "no module has state that outlives a call")
  }

  @Test func renderersReportNothing() async throws {
    let renderers = try await Repository.read().sources.filter { $0.target.hasSuffix("Rendering") }
    try Repository.forbid(
      [#"\bChecked\b"#, #"\bDiagnostic\("#, #"\bDiskError\b"#, #"\bthrow\b"#], in: renderers,
      "after Planning nothing can be wrong with the content")
  }
}
