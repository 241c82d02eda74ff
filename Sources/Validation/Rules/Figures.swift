import Diagnostics
import MarkdownTree
import Model

/// A figure stands beside its chapter and is described in words.
enum Figures {
  static func check(
    _ image: Int, in document: MarkdownDocument, _ chapter: Chapter, _ links: LinkResolver
  ) -> [Diagnostic] {
    let destination = document.destinationString(of: image)
    var found = missing(destination, at: document.detailSpan(of: image), chapter, links)
    if document.plainText(of: image).allSatisfy(\.isWhitespace) {
      found.append(
        undescribed(
          at: document.span(of: image),
          Phrase(
            en: "a figure is described in words; the text between '![' and ']' is empty",
            th: "ภาพต้องมีคำบรรยาย แต่ข้อความระหว่าง '![' กับ ']' ยังว่าง"),
          example: "![%](\(destination))"))
    }
    return found
  }

  /// A figure directive: the file is its subject, its description stands in `alt`, its caption inside.
  static func check(
    _ directive: MarkdownDirective, in document: MarkdownDocument, _ chapter: Chapter,
    _ links: LinkResolver
  ) -> [Diagnostic] {
    guard directive.name == DirectiveKind.figure.rawValue, directive["kind"] == nil,
      let subject = directive.subject
    else {
      return []
    }
    var found = missing(
      subject.value, at: Span(document.path, subject.range), chapter, links)
    if directive["alt"]?.value.allSatisfy(\.isWhitespace) ?? true {
      found.append(
        undescribed(
          at: Span(document.path, directive["alt"]?.whole ?? directive.nameRange),
          Phrase(
            en: "a figure is described in words; ':::figure' has no 'alt'",
            th: "ภาพต้องมีคำบรรยาย แต่ ':::figure' ไม่มี 'alt'"),
          example: ":::figure \(subject.value) alt=\"%\""))
    }
    return found
  }

  private static func missing(
    _ name: String, at span: Span, _ chapter: Chapter, _ links: LinkResolver
  ) -> [Diagnostic] {
    guard case .fault = links.figure(name, from: chapter) else { return [] }
    return [
      Diagnostic(
        .missingFigure, at: .span(span),
        Phrase(
          en: "a figure stands beside its chapter; there is no '\(name)'",
          th: "ภาพต้องอยู่ในโฟลเดอร์ของบท แต่ไม่พบ '\(name)'"),
        help: Phrase(
          en: "put the file into \(chapter.folder), or correct the name",
          th: "ใส่ไฟล์ไว้ใน \(chapter.folder) หรือแก้ชื่อให้ตรง"))
    ]
  }

  private static func undescribed(
    at span: Span, _ message: Phrase, example: String
  ) -> Diagnostic {
    func filled(_ words: String) -> String {
      example.split(separator: "%", omittingEmptySubsequences: false).joined(separator: words)
    }
    return Diagnostic(
      .missingAlternative, at: .span(span), message,
      help: Phrase(
        en: "say what the figure shows: \(filled("Three parties around one table"))",
        th: "บอกว่าภาพแสดงอะไร เช่น \(filled("สามฝ่ายนั่งโต๊ะเดียวกัน"))"))
  }
}
