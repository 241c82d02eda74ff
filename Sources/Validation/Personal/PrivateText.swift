import Diagnostics
import MarkdownTree
import Model
import YAMLTree

/// The stretches of content files that no report may show.
package enum PrivateText {
  /// The keys whose values are for editors alone.
  static let names = Set([Field].forEditors.map(\.name))

  /// The same bytes with asterisks over private values and over what identifies a person.
  ///
  /// Line ends stay, so that every place keeps its line and its column in bytes.
  package static func covered(_ bytes: [UInt8], path: String) -> [UInt8] {
    guard path.hasSuffix(".yaml") || path.hasSuffix(".md") else { return bytes }
    var ranges = PersonalFinder.hits(in: bytes).map(\.range)
    if holdsPrivateKey(bytes) {
      let isYAML = path.hasSuffix(".yaml")
      let part = isYAML ? 0..<bytes.count : FrontMatter.split(bytes, path: path).yaml
      ranges += Self.ranges(
        in: YAMLReader.read(bytes, path: path, within: part, isFit: true).value)
    }
    if ranges.isEmpty { return bytes }
    var covered = bytes
    for place in ranges.joined() where covered[place] != 0x0A && covered[place] != 0x0D {
      covered[place] = UInt8(ascii: "*")
    }
    return covered
  }

  /// Where the values of private keys stand.
  static func ranges(in value: YAMLValue?) -> [Range<Int>] {
    guard case .mapping(let entries)? = value?.content else { return [] }
    return entries.filter { names.contains($0.key) }.map(\.value.range)
  }

  private static func holdsPrivateKey(_ bytes: [UInt8]) -> Bool {
    let text = String(decoding: bytes, as: UTF8.self)
    return names.contains { text.contains($0) }
  }
}
