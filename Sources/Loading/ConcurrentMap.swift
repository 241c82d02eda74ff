extension Array where Element: Sendable {
  /// The results of `transform` for every element, in the order of the elements.
  ///
  /// The elements are cut into runs, so that a task does enough work to be worth its price.
  func concurrentMap<Result: Sendable>(
    workers: Int, _ transform: @escaping @Sendable (Element) -> Result
  ) async -> [Result] {
    guard workers > 1, count > 1 else { return map(transform) }
    let size = Swift.max(1, count / (workers * 8))
    let runs = stride(from: 0, to: count, by: size).map { self[$0..<Swift.min($0 + size, count)] }
    var finished = [[Result]](repeating: [], count: runs.count)
    await withTaskGroup(of: (Int, [Result]).self) { group in
      var next = 0
      while next < Swift.min(workers, runs.count) {
        let index = next
        group.addTask { (index, runs[index].map(transform)) }
        next += 1
      }
      for await (index, results) in group {
        finished[index] = results
        if next < runs.count {
          let following = next
          group.addTask { (following, runs[following].map(transform)) }
          next += 1
        }
      }
    }
    return finished.flatMap { $0 }
  }
}
