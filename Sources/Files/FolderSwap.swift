import CLinux
import Diagnostics
import Glibc

/// Puts a finished folder in the place of the published one.
struct FolderSwap {
  let place: OutputPlace
  /// The new folder, beside the old one.
  let staged: String
  let canExchange: Bool

  /// Publishes the new folder and answers where the old one lies now, `nil` when there was none.
  func run() throws(DiskError) -> String? {
    guard place.exists else {
      guard unsafe rename(staged, place.path) == 0 else {
        throw .system(errno, .publish, place.shown)
      }
      return nil
    }
    if canExchange {
      if unsafe clinux_exchange(staged, place.path) == 0 { return staged }
      guard [EINVAL, ENOSYS, EOPNOTSUPP].contains(errno) else {
        throw .system(errno, .publish, place.shown)
      }
    }
    return try moveAside()
  }

  /// The second best: for an instant there is no folder. A run killed in that instant is healed by `Leftovers`.
  private func moveAside() throws(DiskError) -> String {
    let aside = staged + Leftovers.asideEnding
    guard unsafe rename(place.path, aside) == 0 else {
      throw .system(errno, .publish, place.shown)
    }
    guard unsafe rename(staged, place.path) == 0 else {
      let number = errno
      _ = unsafe rename(aside, place.path)
      throw .system(number, .publish, place.shown)
    }
    return aside
  }
}
