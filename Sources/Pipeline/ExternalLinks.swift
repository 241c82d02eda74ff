package import Diagnostics
package import Files

/// The addresses of others in a project, and whether they still answer. Only `khumue check --external` asks; no build does.
package struct ExternalLinks: Sendable {
  /// An address as the content writes it, at each of its places.
  package struct Link: Hashable, Sendable {
    package let address: String
    package let spans: [Span]
  }

  package let links: [Link]

  /// Every address with http or https in the records and chapters, in the order of files.
  package init(_ content: InputTree) {
    var places: [String: [Span]] = [:]
    var order: [String] = []
    for file in content.files where Self.isProse(file.path) {
      for range in WebAddressScan.ranges(in: file.bytes) {
        let address = String(decoding: file.bytes[range], as: UTF8.self)
        if places[address] == nil { order.append(address) }
        places[address, default: []].append(Span(file.path, range))
      }
    }
    links = order.map { Link(address: $0, spans: places[$0] ?? []) }
  }

  /// What to say of an address that does not answer: at its first place, with the others beside it.
  package static func dead(_ link: Link, _ reason: Phrase) -> Diagnostic? {
    guard let first = link.spans.first else { return nil }
    let labels = link.spans.dropFirst().map {
      Diagnostic.Label($0, Phrase(en: "and here", th: "และตรงนี้"))
    }
    return Diagnostic(
      .deadExternalLink, severity: .warning, at: .span(first),
      Phrase(
        en: "an address of others answers; '\(link.address)' does not: \(reason.english)",
        th: "ที่อยู่ภายนอกต้องเปิดได้ แต่ '\(link.address)' เปิดไม่ได้: \(reason.thai)"),
      help: Phrase(
        en: "look where it moved to, or cite an archived copy",
        th: "ค้นหาที่อยู่ใหม่ หรืออ้างสำเนาที่เก็บถาวรไว้"),
      labels: labels)
  }

  private static func isProse(_ path: String) -> Bool {
    [".md", ".yaml"].contains { path.hasSuffix($0) }
  }
}
