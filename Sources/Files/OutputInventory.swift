/// A file of a publication that tells of all its others, made once their bytes are known.
package struct OutputInventory: Sendable {
  /// What is known of a file after it was made.
  package struct Entry: Hashable, Sendable {
    package let path: String
    /// The size in bytes.
    package let size: Int
    package let digest: [UInt8]

    package init(path: String, size: Int, digest: [UInt8]) {
      self.path = path
      self.size = size
      self.digest = digest
    }
  }

  /// Where it lies in the output folder.
  package let path: String
  let digest: @Sendable ([UInt8]) -> [UInt8]
  let render: @Sendable ([Entry]) -> [UInt8]

  /// - Parameters:
  ///   - digest: how the bytes of a file are summed up; called on any thread.
  ///   - render: makes the file from the entries of all others, which come in the order of their paths.
  package init(
    _ path: String, digest: @escaping @Sendable ([UInt8]) -> [UInt8],
    render: @escaping @Sendable ([Entry]) -> [UInt8]
  ) {
    self.path = path
    self.digest = digest
    self.render = render
  }
}
