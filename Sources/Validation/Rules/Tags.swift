import Diagnostics
import Loading
import Model
import YAMLTree

/// A tag is a slug, since it becomes an address in both languages.
enum Tags {
  static func check(_ value: YAMLValue?, path: String) -> [Diagnostic] {
    guard case .sequence(let tags)? = value?.content else { return [] }
    return tags.compactMap { tag in
      guard let name = tag.scalarText, !FolderName.isSlug(name) else { return nil }
      return Diagnostic(
        .badTag, at: .span(Span(path, tag.range)),
        Phrase(
          en: "a tag is made of a-z, 0-9 and single hyphens; this one is '\(name)'",
          th: "ป้ายกำกับใช้ได้เฉพาะ a-z 0-9 และขีดเดี่ยว แต่ป้ายนี้คือ '\(name)'"),
        help: Phrase(
          en: "write the tag in English, such as local-government",
          th: "เขียนป้ายเป็นภาษาอังกฤษ เช่น local-government"))
    }
  }
}
