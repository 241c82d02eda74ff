import Diagnostics
import MarkdownTree
import Model

/// Both languages of a chapter have the same sections in the same order.
enum SectionIDs {
  static func check(_ thai: ChapterText, _ english: ChapterText) -> [Diagnostic] {
    let (mine, theirs) = (ids(thai.body), ids(english.body))
    guard mine.map(\.id) != theirs.map(\.id) else { return [] }
    let index = zip(mine, theirs).prefix { $0.id == $1.id }.count
    if index < theirs.count {
      let (id, heading) = theirs[index]
      return [.sectionIDsDiffer(id, english.body.span(of: heading), other: thai.path, .thai)]
    }
    let (id, heading) = mine[index]
    return [.sectionIDsDiffer(id, thai.body.span(of: heading), other: english.path, .english)]
  }

  private static func ids(_ document: MarkdownDocument) -> [(id: String, heading: Int)] {
    document.headings.map { (document.idString(of: $0), $0) }.filter { !$0.0.isEmpty }
  }
}

extension Diagnostic {
  static func sectionIDsDiffer(
    _ id: String, _ span: Span, other path: String, _ language: Language
  ) -> Diagnostic {
    Diagnostic(
      .sectionIDsDiffer, at: .span(span),
      Phrase(
        en:
          "both languages have the same sections; '{#\(id)}' has no partner at its place in '\(path)'",
        th: "ทั้งสองภาษาต้องมีหัวข้อตรงกัน แต่ '{#\(id)}' ไม่มีคู่ที่ตำแหน่งเดียวกันใน '\(path)'"),
      help: Phrase(
        en: "give the heading in the other file the same id, or add the missing section there",
        th: "ใส่รหัสเดียวกันให้หัวข้อในอีกไฟล์ หรือเพิ่มหัวข้อที่ขาดในไฟล์นั้น"))
  }
}
