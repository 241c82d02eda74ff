/// Lets so many steps a minute pass, evenly spaced.
actor Pace {
  private let interval: Duration
  private var next: ContinuousClock.Instant?

  init(perMinute rate: Int) {
    interval = .milliseconds(60_000 / rate)
  }

  /// Waits until the next step is due.
  ///
  /// - Returns: whether there is to be one; `false` when the user wants the program to end.
  func wait() async -> Bool {
    while let next, ContinuousClock.now < next {
      if Interruption.happened { return false }
      try? await Task.sleep(for: min(next - ContinuousClock.now, .milliseconds(100)))
    }
    next = ContinuousClock.now + interval
    return !Interruption.happened
  }
}
