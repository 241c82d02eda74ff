package import Diagnostics
import Templates

/// What one build published: hash, size, media type and inputs of every file. See `docs/manifest.md`.
package struct SiteManifest: Sendable {
  /// Where it is published.
  package static let path = "manifest.json"
  static let format = "khumue manifest 1"
  static let firstLine = "{\"format\":\"\(format)\","

  /// One published file.
  package struct Entry: Hashable, Sendable {
    package let path: String
    /// The size in bytes.
    package let size: Int
    /// The SHA-256 of the bytes, as 64 digits of base 16.
    package let hash: String
    /// Where the entry stands in the manifest that was read.
    package let span: Span
  }

  /// The entries in the order of the file.
  package let entries: [Entry]

  /// Reads a manifest as a build wrote it: one entry a line.
  ///
  /// - Parameter isNeeded: whether one cannot go on without it; else a manifest that is damaged is a warning.
  package static func read(
    _ bytes: [UInt8], path: String, isNeeded: Bool = true
  ) -> Checked<SiteManifest> {
    let severity = isNeeded ? Diagnostic.Severity.error : .warning
    var entries: [Entry] = []
    var start = 0
    var isInside = false
    var isWhole = false
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      defer { start += line.count + 1 }
      let span = Span(path, start..<start + line.count)
      if start == 0 {
        guard line.elementsEqual(firstLine.utf8) else {
          return Checked(nil, [.badManifest(span, severity)])
        }
      } else if line.elementsEqual("\"outputs\":[".utf8) {
        isInside = true
      } else if line.elementsEqual("]}".utf8) {
        isWhole = isInside
      } else if isInside, !line.isEmpty {
        guard !isWhole, let entry = entry(line, span) else {
          return Checked(nil, [.badManifest(span, severity)])
        }
        entries.append(entry)
      }
    }
    guard isWhole else {
      return Checked(nil, [.badManifest(Span(path, bytes.count..<bytes.count), severity)])
    }
    return Checked(SiteManifest(entries: entries))
  }

  private static func entry(_ line: ArraySlice<UInt8>, _ span: Span) -> Entry? {
    let bytes = line.last == UInt8(ascii: ",") ? line.dropLast() : line
    guard case .object(let members)? = JSONValue.read(Array(bytes), path: span.path).value else {
      return nil
    }
    let values = Dictionary(members.map { ($0.name, $0.value) }) { first, _ in first }
    guard case .text(let path)? = values["path"], case .number(let number)? = values["size"],
      let size = Int(number), case .text(let hash)? = values["sha256"], hash.utf8.count == 64
    else { return nil }
    return Entry(path: path, size: size, hash: hash, span: span)
  }
}
