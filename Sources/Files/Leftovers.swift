import Glibc

/// What a build that was killed left beside its output.
enum Leftovers {
  /// Ends the name of an old output that was moved aside for a new one.
  static let asideEnding = ".old"

  /// Removes the folders of builds that were killed, and puts an output back that one of them had moved aside.
  ///
  /// The caller holds the lock of `place`, so no folder of this kind belongs to a build that lives. What cannot be
  /// removed stays: it harms nobody, and the next build tries again.
  static func clear(_ place: OutputPlace) {
    guard let parent = try? OpenFile(place.parent, O_RDONLY | O_DIRECTORY),
      let entries = try? FolderListing.entries(of: parent)
    else { return }
    let names = entries.compactMap { $0.kind == .folder ? $0.name.text : nil }.sorted()
    for name in names where isLeftover(name, of: place) {
      let path = place.parent + "/" + name
      if name.hasSuffix(asideEnding), !place.exists, unsafe rename(path, place.path) == 0 {
        continue
      }
      try? Folders.remove(path)
    }
  }

  private static func isLeftover(_ name: String, of place: OutputPlace) -> Bool {
    let start = OutputPlace.prefix(place.name) + "-"
    guard name.hasPrefix(start) else { return false }
    var process = name.dropFirst(start.count)
    if process.hasSuffix(asideEnding) { process = process.dropLast(asideEnding.count) }
    return !process.isEmpty && process.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
  }
}
