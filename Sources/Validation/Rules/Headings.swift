import Diagnostics
import MarkdownTree
import Model

/// Headings of a chapter stand below its title, step by step, and leave the page's own anchors alone.
enum Headings {
  static func check(_ text: ChapterText) -> [Diagnostic] {
    var found: [Diagnostic] = []
    var above = 1
    for heading in text.body.headings {
      let level = text.body.nodes[heading].level
      if level == 1 {
        found.append(.firstLevel(text.body.span(of: heading)))
      } else if level > above + 1 {
        found.append(.skippedLevel(text.body.span(of: heading), level: level, above: above))
      }
      above = level
      found += text.body.notes(in: heading).map { .noteInHeading(text.body.span(of: $0)) }
      let id = text.body.idString(of: heading)
      if isReserved(id) { found.append(.reservedID(id, text.body.detailSpan(of: heading))) }
    }
    return found
  }

  /// Anchors that layouts, footnotes and counted sections use.
  private static func isReserved(_ id: String) -> Bool {
    if ["main", "sections", "footnotes", "sources-of-chapter"].contains(id) { return true }
    let parts = id.split(separator: "-")
    guard parts.count > 1, ["s", "fn", "fnref"].contains(parts[0]) else { return false }
    return parts.dropFirst().allSatisfy { $0.allSatisfy(\.isNumber) }
  }
}

extension MarkdownDocument {
  /// The references to footnotes that stand in a node.
  fileprivate func notes(in index: Int) -> [Int] {
    (index..<nodes[index].end).filter { nodes[$0].kind == .footnoteReference }
  }
}

extension Diagnostic {
  fileprivate static func noteInHeading(_ span: Span) -> Diagnostic {
    Diagnostic(
      .noteInHeading, at: .span(span),
      Phrase(
        en: "a heading has no footnote, as it is repeated where a note has no place",
        th: "หัวข้อมีเชิงอรรถไม่ได้ เพราะหัวข้อปรากฏซ้ำในที่ซึ่งใส่เชิงอรรถไม่ได้"),
      help: Phrase(
        en: "move the footnote to the first sentence below the heading",
        th: "ย้ายเชิงอรรถไปไว้ที่ประโยคแรกใต้หัวข้อ"))
  }

  fileprivate static func firstLevel(_ span: Span) -> Diagnostic {
    Diagnostic(
      .headingLevel, at: .span(span),
      Phrase(
        en: "a chapter's title stands in its front matter; '# …' would be a second one",
        th: "ชื่อบทอยู่ในส่วนหัวแล้ว หัวข้อ '# …' จะกลายเป็นชื่อบทซ้ำ"),
      help: Phrase(en: "start the heading with '##'", th: "เริ่มหัวข้อด้วย '##'"))
  }

  fileprivate static func skippedLevel(_ span: Span, level: Int, above: Int) -> Diagnostic {
    let marks = String(repeating: "#", count: max(above, 1) + 1)
    return Diagnostic(
      .headingLevel, at: .span(span),
      Phrase(
        en:
          "headings go down one level at a time; this one is of level \(level) below level \(above)",
        th: "ระดับหัวข้อต้องลงทีละขั้น แต่หัวข้อนี้อยู่ระดับ \(level) ต่อจากระดับ \(above)"),
      help: Phrase(en: "start the heading with '\(marks)'", th: "เริ่มหัวข้อด้วย '\(marks)'"))
  }

  fileprivate static func reservedID(_ id: String, _ span: Span) -> Diagnostic {
    Diagnostic(
      .reservedID, at: .span(span),
      Phrase(
        en: "each anchor stands once on a page; the page itself uses '\(id)'",
        th: "จุดเชื่อมในหน้าเดียวกันต้องไม่ซ้ำ แต่หน้าเว็บใช้ '\(id)' อยู่แล้ว"),
      help: Phrase(
        en: "give the section an id that says what it is about",
        th: "ตั้งรหัสใหม่ที่บอกว่าหัวข้อนี้เกี่ยวกับอะไร"))
  }
}
