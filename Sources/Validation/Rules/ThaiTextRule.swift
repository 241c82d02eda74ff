import Diagnostics
import Loading
import Model
import ThaiText
import YAMLTree

/// Thai in records and chapters is whole: what is damaged in one way only, and what is lost.
///
/// The dictionary is not asked here: it is for documents that were pasted from a PDF, and
/// `khumue thai fix` mends these.
enum ThaiTextRule {
  static func check(_ drafts: Drafts) -> [Diagnostic] {
    var found: [Diagnostic] = []
    if let site = drafts.site { found += check(site.bytes, site.path, [site.value]) }
    for record in drafts.records {
      guard let value = record.value else { continue }
      found += check(record.bytes, record.path, [value])
    }
    for text in drafts.chapters.flatMap(\.texts) where text.body != nil || text.frontMatter != nil {
      found += check(text)
    }
    return found
  }

  private static func check(_ text: ChapterTextDraft) -> [Diagnostic] {
    guard holdsThai(text.bytes) else { return [] }
    var mask = ProseMask(covering: text.bytes)
    if let value = text.frontMatter { mask.show(value) }
    if let body = text.body { mask.show(body) }
    return findings(mask, text.path)
  }

  private static func check(
    _ bytes: [UInt8], _ path: String, _ values: [YAMLValue]
  ) -> [Diagnostic] {
    guard holdsThai(bytes) else { return [] }
    var mask = ProseMask(covering: bytes)
    for value in values { mask.show(value) }
    return findings(mask, path)
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
