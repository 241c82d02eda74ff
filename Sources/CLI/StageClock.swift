/// Measures the stages of a run for `--timings`.
struct StageClock {
  private var last = ContinuousClock.now
  private var stages: [(name: String, time: Duration)] = []

  mutating func mark(_ name: String) {
    let now = ContinuousClock.now
    stages.append((name, now - last))
    last = now
  }

  /// One line a stage, in milliseconds.
  var text: String {
    stages.map { stage in
      let milliseconds =
        stage.time.components.seconds * 1000
        + stage.time.components.attoseconds / 1_000_000_000_000_000
      return "\(stage.name): \(milliseconds) ms\n"
    }.joined()
  }
}
