package import Diagnostics
import Files
import Planning
import YAMLTree

/// What a draft may leave open and a published handbook may not.
package enum ReleaseFindings {
  static let path = "content/site.yaml"

  package static func check(_ publication: Publication) -> [Diagnostic] {
    guard publication.plan.publicAddress == nil,
      let file = publication.project.content.files.first(where: { $0.path == path }),
      let address = YAMLReader.read(file.bytes, path: path).value?["base_url"]
    else { return [] }
    return [.placeholderAddress(Span(path, address.range), publication.plan.baseAddress)]
  }
}

extension Code {
  /// The codes of what is not ready to be published.
  static let releaseCodes: [Code] = [.placeholderAddress]

  static let placeholderAddress = Code(
    "placeholder-address",
    title: Phrase(
      en: "A published handbook says where it stands on the web",
      th: "คู่มือที่เผยแพร่ต้องบอกที่อยู่จริงบนเว็บ"),
    why: Phrase(
      en: "Hosts such as example.org belong to nobody. The book leaves such an address out.",
      th: "ชื่อโฮสต์อย่าง example.org ไม่ได้เป็นของใคร ในเล่มจึงไม่พิมพ์ที่อยู่เช่นนี้"),
    wrong: "base_url: https://khumue.example.org/",
    right: "khumue build --base-url https://www.khlonghat.go.th/handbook/")
}

extension Diagnostic {
  static func placeholderAddress(_ span: Span, _ address: String) -> Diagnostic {
    Diagnostic(
      .placeholderAddress, severity: .warning, at: .span(span),
      Phrase(
        en: "a published handbook has an address of its own; '\(address)' is a placeholder",
        th: "คู่มือที่เผยแพร่ต้องมีที่อยู่จริง แต่ '\(address)' เป็นที่อยู่สมมุติ"),
      help: Phrase(
        en: "write the true address here, or give it with --base-url when building",
        th: "เขียนที่อยู่จริงที่นี่ หรือระบุด้วย --base-url เมื่อสร้าง"))
  }
}
