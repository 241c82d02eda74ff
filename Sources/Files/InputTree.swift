/// One file of the input, whole.
package struct InputFile: Hashable, Sendable {
  /// Relative to the project, with `/` between its parts: `content/site.yaml`.
  package let path: String
  package let bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

/// A folder as it was read: every file in it and below it, by path.
package struct InputTree: Hashable, Sendable {
  /// The files in the order of the bytes of their paths, which is the same on every machine.
  package let files: [InputFile]

  package init(_ files: [InputFile]) {
    self.files = files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// The file at `path`, or `nil` when there is none.
  package subscript(path: String) -> InputFile? {
    var low = 0
    var high = files.count
    while low < high {
      let middle = (low + high) / 2
      if files[middle].path.utf8.lexicographicallyPrecedes(path.utf8) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    guard low < files.count, files[low].path.utf8.elementsEqual(path.utf8) else { return nil }
    return files[low]
  }
}
