import Glibc
import Synchronization

/// Watches folders of input, and all folders in them, for changes.
///
/// A folder may be missing, disappear and come back: its parent is watched too.
package final class FolderWatch: Sendable {
  /// A folder to be watched.
  package struct Root: Hashable, Sendable {
    package let path: String
    /// The name that stands for the folder in the paths of changes.
    package let prefix: String

    package init(_ path: String, prefix: String) {
      self.path = path
      self.prefix = prefix
    }
  }

  /// Milliseconds without a message after which a burst is taken to be over.
  private static let calm: Int32 = 5
  /// Milliseconds to wait for a program that has not closed what it writes.
  private static let patience: Int32 = 250
  /// Milliseconds between two looks for a folder whose parent is gone too.
  private static let search: Int32 = 300
  /// Messages in a row after which even a program that never rests is not waited for.
  private static let longestBurst = 100

  private let inotify: Inotify
  private let folders: Mutex<WatchedFolders>

  /// Watches from now on: what changes after this call is told.
  ///
  /// - Throws: when the system has no more watches to give.
  package init(_ roots: [Root]) throws(DiskError) {
    do throws(ErrorNumber) {
      inotify = try Inotify()
    } catch {
      throw .noWatches(roots.first?.path ?? "", error)
    }
    var watched = WatchedFolders(roots)
    try watched.start(inotify)
    folders = Mutex(watched)
  }

  /// Waits until something changed and the burst of changes is over. Blocks its thread.
  ///
  /// A file that a program still writes is waited for, but not for ever.
  ///
  /// - Returns: the changes since the last call, or `nil` once the watch was stopped.
  /// - Throws: when a new folder cannot be watched; the next call goes on with the others.
  package func nextChanges() throws(DiskError) -> FolderChanges? {
    try folders.withLock { folders throws(DiskError) in
      var changes = FolderChanges()
      var burst = 0
      while burst < Self.longestBurst {
        let time: Int32 =
          if changes.isEmpty {
            folders.isAdrift ? Self.search : -1
          } else {
            folders.beingWritten.isEmpty ? Self.calm : Self.patience
          }
        switch inotify.wait(time) {
        case .bell: return nil
        case .messages:
          for event in inotify.events() { try folders.take(event, inotify, &changes) }
          if !changes.isEmpty { burst += 1 }
        case .silence where changes.isEmpty:
          if try folders.start(inotify) { changes = .everything }
        case .silence: burst = Self.longestBurst
        }
        if folders.isLost {
          try folders.start(inotify)
          changes = .everything
        }
      }
      folders.beingWritten = []
      return changes
    }
  }

  /// Ends the wait for changes, on any thread.
  package func stop() { inotify.ring() }
}
