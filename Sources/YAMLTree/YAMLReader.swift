package import Diagnostics

/// Reads one YAML document under the strict policy of records: what could surprise an author is
/// refused, at its place.
package enum YAMLReader {
  /// At most this many collections may stand inside each other.
  package static let deepestNesting = 64
  /// At most this many faults of one file are told; the rest would only bury them.
  package static let mostFaults = 100

  /// The value of a file, and every fault that could be found in it.
  ///
  /// - Parameters:
  ///   - bytes: The whole file, so that positions and the size limit are those of the file.
  ///   - path: The name that findings carry.
  ///   - within: The part of the file that is YAML, such as the front matter of a chapter.
  ///   - isFit: Whether another reader has passed the file through `TextGuard` already.
  /// - Returns: No value when the text cannot be taken for YAML at all. A file without content is a
  ///   null value. After a breach of policy (an alias, a key that comes twice) the value is there,
  ///   so that a caller can go on and report what else is wrong.
  package static func read(
    _ bytes: [UInt8], path: String, within: Range<Int>? = nil, isFit: Bool = false
  ) -> Checked<YAMLValue> {
    var faults = FaultList(path: path, limit: bytes.count)
    if !isFit { faults.add(TextGuard.check(bytes, path: path)) }
    var range = (within ?? 0..<bytes.count).clamped(to: 0..<bytes.count)
    if range.lowerBound == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      range = 3..<max(3, range.upperBound)
    }
    guard faults.isEmpty || !faults.contains(anyOf: [.fileTooLarge, .notUTF8, .nulByte]) else {
      return Checked(nil, faults.sorted)
    }
    var text = Array(bytes[range])
    CharacterCheck.replaceForbidden(in: &text, base: range.lowerBound, faults: &faults)
    let value = build(text, base: range.lowerBound, faults: &faults)
    return Checked(value, faults.sorted)
  }

  private static func build(
    _ text: [UInt8], base: Int, faults: inout FaultList
  ) -> YAMLValue? {
    var parser = YAMLParser(text, base: base)
    var builder = TreeBuilder(text, base: base, faults: faults)
    defer { faults = builder.faults }
    do throws(YAMLParser.Failure) {
      while builder.isReading {
        try builder.take(parser.next())
      }
    } catch {
      let fault = SyntaxFault(error, text: text, base: base)
      if !fault.isExplained(by: builder.faults.sorted) {
        builder.faults.add(fault.diagnostic(builder.faults.path))
      }
      return nil
    }
    return builder.result
  }
}
