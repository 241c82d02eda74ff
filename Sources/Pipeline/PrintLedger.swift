import Digest
import Files

/// Which printed files were made from what, so that a build sets only those whose input changed.
///
/// A line of the ledger holds the SHA-256 of all input, that of the file, and the file's path. It is
/// published beside the files under a name that no web server shows.
struct PrintLedger {
  static let path = "handbook/.inputs"

  /// The published folder of the last build.
  private let folder: String
  private let entries: [String: (input: String, output: String)]

  /// Reads the ledger of the last build; empty when there is none.
  init(folder: String) {
    self.folder = folder
    var entries: [String: (input: String, output: String)] = [:]
    for line in Self.text(folder + "/" + Self.path).split(separator: "\n") {
      let parts = line.split(separator: " ", maxSplits: 2).map(String.init)
      if parts.count == 3 { entries[parts[2]] = (parts[0], parts[1]) }
    }
    self.entries = entries
  }

  private static func text(_ path: String) -> String {
    guard let bytes = try? DiskFile.read(path, limit: 1 << 20) else { return "" }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The bytes of a published file that was made from `input` and is still as it was made.
  func file(_ path: String, madeFrom input: String) -> [UInt8]? {
    guard let entry = entries[path], entry.input == input,
      let bytes = try? DiskFile.read(folder + "/" + path), Self.digest(of: bytes) == entry.output
    else { return nil }
    return bytes
  }

  /// The ledger of the files that were made, and of those of the last build that this one keeps.
  ///
  /// - Parameter wanted: the parts that are made anew.
  func output(
    of files: [(path: String, input: String, bytes: [UInt8])], _ wanted: Set<OutputKind>
  ) -> Output {
    let made = files.map { "\($0.input) \(Self.digest(of: $0.bytes)) \($0.path)\n" }
    let kept = entries.filter { !wanted.contains(OutputKind(ofOutput: $0.key)) }
      .map { "\($0.value.input) \($0.value.output) \($0.key)\n" }
    let lines = (made + kept).sorted()
    return Output(Self.path) { out in
      for line in lines { out += line.utf8 }
    }
  }

  /// The SHA-256 of some bytes as 64 hexadecimal digits.
  static func digest(of bytes: [UInt8]) -> String {
    HexText.of(SHA256.hash(bytes))
  }
}
