import Diagnostics
import Model

/// Says why a link leads nowhere.
enum LinkFindings {
  /// `nil` when the target exists but has a fault of its own, which is reported there.
  static func diagnostic(
    _ fault: LinkFault, _ destination: String, _ span: Span, _ directory: ContentDirectory
  ) -> Diagnostic? {
    switch fault {
    case .unknownAnchor(let anchor, let nearest):
      return Diagnostic(
        .deadAnchor, at: .span(span),
        Phrase(
          en: "a link to a section leads to one that exists; there is no '#\(anchor)'",
          th: "ลิงก์ไปยังหัวข้อต้องมีหัวข้อนั้น แต่ไม่พบ '#\(anchor)'"),
        help: meant(
          nearest.map { "#" + $0 },
          else: Phrase(
            en: "give the heading this id: ## … {#\(anchor)}",
            th: "ใส่รหัสนี้ให้หัวข้อ: ## … {#\(anchor)}")))
    case .unknownRecord(let reference, let nearest):
      if directory.contains(reference) { return nil }
      return dead(destination, span, nearest.map { prefix(reference) + $0 })
    case .unknownChapter(let id, let nearest):
      if directory.chapters.contains(id) { return nil }
      return dead(destination, span, nearest.map { "chapter:" + $0 })
    case .unknownScheme(_, let nearest):
      return dead(destination, span, nearest.map { $0 + ":…" })
    case .unknownLanguage: return dead(destination, span, "lang:en")
    case .unknownFile(let path):
      if directory.folders.contains(path) { return nil }
      return dead(destination, span, nil)
    }
  }

  private static func dead(_ destination: String, _ span: Span, _ nearest: String?) -> Diagnostic {
    Diagnostic(
      .deadLink, at: .span(span),
      Phrase(
        en: "a link leads somewhere; '\(destination)' does not",
        th: "ลิงก์ต้องไปถึงที่หมาย แต่ '\(destination)' ไม่มีอยู่"),
      help: meant(
        nearest,
        else: Phrase(
          en: "name a chapter (chapter:roles), a record (role:gather-needs) or a file that exists",
          th: "อ้างถึงบท (chapter:roles) ระเบียน (role:gather-needs) หรือไฟล์ที่มีอยู่จริง")))
  }

  private static func prefix(_ reference: RecordReference) -> String {
    (RecordKind.named(reference.kind)?.prefix ?? reference.kind) + ":"
  }

  /// Offers the nearest name, else other help.
  static func meant(_ nearest: String?, else other: Phrase) -> Phrase {
    nearest.map { Phrase(en: "did you mean '\($0)'?", th: "หมายถึง '\($0)' หรือไม่") } ?? other
  }
}
