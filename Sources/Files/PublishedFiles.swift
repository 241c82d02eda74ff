/// What earlier builds left in an output folder, for a build that makes only a part of it anew.
package enum PublishedFiles {
  /// The files that Khumue wrote into `folder` and whose paths are wanted, as they are; none when it never did.
  ///
  /// - Throws: when one of them cannot be read.
  package static func read(
    _ folder: String, where isWanted: (String) -> Bool
  ) throws(DiskError) -> [Output] {
    guard DiskFile.exists(folder + "/" + WrittenList.name),
      let list = WrittenList(try DiskFile.read(folder + "/" + WrittenList.name))
    else { return [] }
    var outputs: [Output] = []
    let paths = list.paths.filter(isWanted)
    for path in paths.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    where DiskFile.exists(folder + "/" + path) {
      let bytes = try DiskFile.read(folder + "/" + path)
      outputs.append(Output(path) { $0 += bytes })
    }
    return outputs
  }
}
