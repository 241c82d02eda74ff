import Synchronization

/// Renders outputs and puts them into a new folder, several at a time.
final class OutputWriter: Sendable {
  private struct Progress {
    var report = PublishReport()
    var entries: [OutputInventory.Entry] = []
    var failure: (index: Int, error: DiskError)?
  }

  private let staging: Staging
  private let outputs: [Output]
  private let inventory: OutputInventory?
  private let shown: String
  private let isCancelled: @Sendable () -> Bool
  private let progress = Mutex(Progress())
  private let hasFailed = Atomic<Bool>(false)

  init(
    _ outputs: [Output], _ inventory: OutputInventory?, into staging: Staging, shown: String,
    isCancelled: @escaping @Sendable () -> Bool
  ) {
    self.outputs = outputs
    self.inventory = inventory
    self.staging = staging
    self.shown = shown
    self.isCancelled = isCancelled
  }

  /// Writes all outputs, the inventory and the list of them, then brings them to the disk.
  ///
  /// - Parameter former: the paths of the build before.
  /// - Throws: the first failure by the order of the outputs among those that happened.
  func write(_ paths: OutputPaths, former: Set<String>, workers: Int) async throws(DiskError)
    -> PublishReport
  {
    try staging.prepare(paths)
    await Parallel.forEachRun(of: outputs.count, workers: workers, state: { [UInt8]() }) {
      run, buffer in
      self.write(run, &buffer)
    }
    if let failure = progress.withLock({ $0.failure }) { throw failure.error }
    if isCancelled() { throw .cancelled(shown) }
    try writeInventory()
    var report = progress.withLock { $0.report }
    let list = WrittenList(outputs.map(\.path) + (inventory.map { [$0.path] } ?? []))
    let gone = former.subtracting(list.paths)
    let isListSame = try staging.put(list.bytes, at: WrittenList.name)
    report.removed = gone.count
    report.changes = (report.changes + gone).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    report.hasNews = !report.changes.isEmpty || !isListSame
    if report.hasNews { try staging.seal() }
    return report
  }

  private func writeInventory() throws(DiskError) {
    guard let inventory else { return }
    let entries = progress.withLock { $0.entries }
      .sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    var report = PublishReport()
    try put(inventory.render(entries), at: inventory.path, &report)
    progress.withLock { [report] in $0.report.add(report) }
  }

  private func put(
    _ bytes: [UInt8], at path: String, _ report: inout PublishReport
  ) throws(DiskError) {
    if try staging.put(bytes, at: path) {
      report.unchanged += 1
    } else {
      report.written += 1
      report.changes.append(path)
    }
    report.bytes += bytes.count
  }

  private func write(_ run: Range<Int>, _ buffer: inout [UInt8]) {
    var report = PublishReport()
    var entries: [OutputInventory.Entry] = []
    for index in run {
      if hasFailed.load(ordering: .relaxed) || isCancelled() { return }
      let output = outputs[index]
      buffer.removeAll(keepingCapacity: buffer.capacity <= Self.largestKept)
      output.render(&buffer)
      do throws(DiskError) {
        try put(buffer, at: output.path, &report)
        if let digest = inventory?.digest {
          entries.append(.init(path: output.path, size: buffer.count, digest: digest(buffer)))
        }
      } catch {
        return fail(index, error)
      }
    }
    progress.withLock { [report, entries] in
      $0.report.add(report)
      $0.entries += entries
    }
  }

  private func fail(_ index: Int, _ error: DiskError) {
    hasFailed.store(true, ordering: .relaxed)
    progress.withLock {
      if let known = $0.failure, known.index < index { return }
      $0.failure = (index, error)
    }
  }

  /// A buffer above this size is let go after the file that needed it.
  private static let largestKept = 1 << 20
}
