package import Diagnostics
package import Loading
import Model
import ThaiText
package import YAMLTree

/// Thai in records and chapters is whole: what is damaged in one way only, and what is lost. And each
/// character can be printed.
///
/// The dictionary is not asked here: it is for documents that were pasted from a PDF, and
/// `khumue thai fix` mends these.
package enum ThaiTextRule: Sendable {
  case yaml(bytes: [UInt8], path: String, YAMLValue)
  case chapter(ChapterTextDraft)

  /// The rule for each file, so that a caller may look at several at once.
  package static func checks(of drafts: Drafts) -> [ThaiTextRule] {
    var checks: [ThaiTextRule] = []
    for file in [drafts.site, drafts.provinces].compactMap(\.self) {
      checks.append(.yaml(bytes: file.bytes, path: file.path, file.value))
    }
    for record in drafts.records {
      guard let value = record.value else { continue }
      checks.append(.yaml(bytes: record.bytes, path: record.path, value))
    }
    for issue in drafts.newsletters.compactMap(\.issue) {
      checks.append(.yaml(bytes: issue.bytes, path: issue.path, issue.value))
    }
    let texts = drafts.chapters.flatMap(\.texts) + drafts.newsletters.flatMap(\.texts)
    return checks
      + texts.filter {
        $0.body != nil || $0.frontMatter != nil
      }.map(ThaiTextRule.chapter)
  }

  /// The file, which is all that the answer depends on.
  package var file: (path: String, bytes: [UInt8]) {
    switch self {
    case .yaml(let bytes, let path, _): (path, bytes)
    case .chapter(let text): (text.path, text.bytes)
    }
  }

  /// What is wrong with the letters of one file.
  package func check(_ printable: PrintableCharacters?) -> [Diagnostic] {
    guard file.bytes.contains(where: { $0 >= 0x80 }) else { return [] }
    var mask = ProseMask(covering: file.bytes)
    switch self {
    case .yaml(_, _, let value): mask.show(value)
    case .chapter(let text):
      if let value = text.frontMatter { mask.show(value) }
      if let body = text.body { mask.show(body) }
    }
    let thai = Self.holdsThai(file.bytes) ? Self.findings(mask, file.path) : []
    return thai + (printable?.findings(in: mask, file.path) ?? [])
  }

  private static func findings(_ mask: ProseMask, _ path: String) -> [Diagnostic] {
    let findings = ThaiLint().findings(in: mask.prose).filter {
      $0.kind == .sure || $0.kind == .flag
    }
    return ThaiFindings.diagnostics(findings, in: mask.source, path: path)
  }

  /// Whether there may be Thai, or what is left of it, in a text: most English pages have none.
  private static func holdsThai(_ bytes: [UInt8]) -> Bool {
    bytes.contains { $0 == 0xE0 || $0 == 0xEF || $0 == 0xC2 || $0 == 0xC3 }
  }
}
