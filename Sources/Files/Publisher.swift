import Diagnostics
import Glibc

/// Publishes a site: whoever looks into the output folder sees the old site or the new one, never a mixture.
///
/// The new site is made in a folder beside the output, and the two are exchanged in one step of the system. Files that
/// did not change keep their place on the disk. Only what an earlier build wrote, by the list that it left, is ever
/// removed; everything else in the output folder is carried over.
package enum Publisher {
  /// Replaces the content of `folder` by `outputs`.
  ///
  /// - Parameters:
  ///   - inventory: a file that tells of all others, made last.
  ///   - neighbours: folders of the user's that the output must keep clear of.
  ///   - workers: how many files are rendered and written at once; the result does not depend on it.
  ///   - patience: how many seconds to wait for another build into the same folder.
  ///   - canExchange: `false` makes do without the exchange, as on file systems that have none: then the old folder is
  ///     moved away and the new one moved in, and between the two, for an instant, there is no folder at all.
  ///   - isCancelled: asked before every file; once it says yes, the run ends and the old site stays.
  /// - Throws: when the site cannot be published. Then the output folder is as it was.
  package static func publish(
    _ outputs: [Output], inventory: OutputInventory? = nil, to folder: String,
    neighbours: OutputNeighbours = OutputNeighbours(),
    workers: Int, patience: Int = 10, canExchange: Bool = true,
    isCancelled: @escaping @Sendable () -> Bool = { false }
  ) async throws(DiskError) -> PublishReport {
    let wanted = outputs + (inventory.map { [Output($0.path) { _ in }] } ?? [])
    let paths = try OutputPaths(wanted)
    let place = try OutputPlace(folder, neighbours)
    try PreviousOutput.refuseForeign(place)
    let lock = try await OutputLock.acquire(
      place, patience: patience * 10, isCancelled: isCancelled)
    defer { lock.release() }
    Leftovers.clear(place)
    try PreviousOutput.refuseForeign(place)
    let previous = try PreviousOutput.read(place)
    try previous.refuseOccupied(wanted, paths, place)
    let staged = place.sibling("-\(getpid())")
    do throws(DiskError) {
      let writer = OutputWriter(
        outputs, inventory, into: try Staging(place, previous), shown: place.shown,
        isCancelled: isCancelled)
      let report = try await writer.write(paths, former: previous.ours, workers: workers)
      if isCancelled() { throw .cancelled(place.shown) }
      if report.hasNews {
        let swap = FolderSwap(place: place, staged: staged, canExchange: canExchange)
        if let old = try swap.run() { remove(old, previous, place) }
      } else {
        try? Folders.remove(staged)
      }
      return report
    } catch {
      try? Folders.remove(staged)
      throw error
    }
  }

  /// Removes the old folder. Its failure does not matter: the site is published, and the next build tries again.
  private static func remove(_ old: String, _ previous: PreviousOutput, _ place: OutputPlace) {
    try? Folders.remove(old) { path in
      if previous.foreign.contains(path) || path.text == WrittenList.name { return false }
      if let text = path.text, previous.ours.contains(text) { return false }
      return !rescue(path, from: old, to: place)
    }
  }

  /// Carries over what somebody put into the folder while the new one was made. Answers whether it may be removed.
  private static func rescue(_ path: FileName, from old: String, to place: OutputPlace) -> Bool {
    let target = path.within(FileName(place.path))
    if let text = target.text, let slash = text.utf8.lastIndex(of: UInt8(ascii: "/")) {
      try? Folders.create(String(text[..<slash]))
    }
    let source = path.within(FileName(old))
    return unsafe link(source.characters, target.characters) == 0 || errno == EEXIST
  }
}
