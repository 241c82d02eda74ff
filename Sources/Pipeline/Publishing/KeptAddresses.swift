import Diagnostics
import Files

/// The addresses that were published once, and where each is written down.
package struct KeptAddresses: Sendable {
  /// The list that editors keep with the content.
  static let path = "content/addresses.txt"

  /// An address that was published.
  struct Kept: Sendable {
    let address: String
    let span: Span
  }

  let list: [Kept]

  /// The addresses of a project's own list, none when it has no such list.
  static func read(_ content: InputTree) -> Checked<KeptAddresses> {
    guard let file = content[path] else { return Checked(KeptAddresses(list: [])) }
    var list: [Kept] = []
    var diagnostics: [Diagnostic] = []
    var start = 0
    for line in file.bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      defer { start += line.count + 1 }
      if line.isEmpty || line.first == UInt8(ascii: "#") { continue }
      let span = Span(path, start..<start + line.count)
      guard line.first == UInt8(ascii: "/"), line.allSatisfy({ (0x21...0x7E).contains($0) }) else {
        diagnostics.append(.badAddressLine(String(decoding: line.prefix(60), as: UTF8.self), span))
        continue
      }
      list.append(Kept(address: String(decoding: line.dropFirst(), as: UTF8.self), span: span))
    }
    return Checked(KeptAddresses(list: list), diagnostics)
  }

  /// The addresses of what a manifest says was published, of some of its parts.
  package static func of(_ manifest: SiteManifest, parts: Set<OutputKind>) -> KeptAddresses {
    KeptAddresses(
      list: manifest.entries.compactMap { entry in
        guard parts.contains(OutputKind(ofOutput: entry.path)) else { return nil }
        return PublishedAddress.of(entry.path).map { Kept(address: $0, span: entry.span) }
      })
  }
}

extension Diagnostic {
  fileprivate static func badAddressLine(_ line: String, _ span: Span) -> Diagnostic {
    Diagnostic(
      .badAddressLine, at: .span(span),
      Phrase(
        en: "a line is one address that starts with '/'; found '\(line)'",
        th: "แต่ละบรรทัดเป็นที่อยู่เดียวที่ขึ้นต้นด้วย '/' แต่พบ '\(line)'"),
      help: Phrase(
        en: "write the file anew with 'khumue list addresses'",
        th: "เขียนไฟล์ใหม่ด้วย 'khumue list addresses'"))
  }
}
