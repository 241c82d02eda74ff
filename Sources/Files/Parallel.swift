import Synchronization

/// Work that is shared out among a number of workers.
package enum Parallel {
  /// Calls `work` once for each run of `0..<count`, at most `workers` at a time.
  ///
  /// Each worker makes one `State`, such as a buffer, and keeps it for all its runs. Nothing may depend on which
  /// worker does which run.
  static func forEachRun<State>(
    of count: Int, workers: Int, state: @escaping @Sendable () -> State,
    _ work: @escaping @Sendable (Range<Int>, inout State) -> Void
  ) async {
    let size = max(1, min(64, count / max(1, workers * 4)))
    let next = Ticket()
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<max(1, min(workers, (count + size - 1) / size)) {
        group.addTask {
          var kept = state()
          while let start = next.take(size, below: count) {
            work(start..<min(start + size, count), &kept)
          }
        }
      }
    }
  }

  /// The answers of `transform` for every element, in the order of the elements.
  package static func map<Element: Sendable, Answer: Sendable>(
    _ elements: [Element], workers: Int, _ transform: @escaping @Sendable (Element) -> Answer
  ) async -> [Answer] {
    let finished = Mutex<[(start: Int, answers: [Answer])]>([])
    await forEachRun(of: elements.count, workers: workers, state: {}) { run, _ in
      let answers = elements[run].map(transform)
      finished.withLock { $0.append((run.lowerBound, answers)) }
    }
    return finished.withLock { $0.sorted { $0.start < $1.start }.flatMap(\.answers) }
  }

  /// Hands out the next run of work.
  private final class Ticket: Sendable {
    private let next = Atomic<Int>(0)

    func take(_ size: Int, below count: Int) -> Int? {
      let start = next.add(size, ordering: .relaxed).oldValue
      return start < count ? start : nil
    }
  }
}
