import Diagnostics
import Markup

/// What the server adds to pages, and the pages that are its own.
enum PreviewPage {
  static let heading = Phrase(en: "The content has errors", th: "เนื้อหามีข้อผิดพลาด")
  static let close = Phrase(en: "Hide", th: "ซ่อน")

  static func hint(hasPages: Bool) -> Phrase {
    hasPages
      ? Phrase(
        en: "The page shows the last state without errors.",
        th: "หน้านี้ยังแสดงเนื้อหาล่าสุดที่ไม่มีข้อผิดพลาด")
      : Phrase(
        en: "The pages appear as soon as the errors are mended.",
        th: "หน้าเว็บจะแสดงทันทีที่แก้ข้อผิดพลาดครบ")
  }

  /// The element that renews a page when an edition other than its own is current.
  static func script(_ preview: Preview) -> [UInt8] {
    var tag: [UInt8] = []
    tag.append("<script src=\"/.khumue/reload.js\"")
    tag.appendAttribute("data-edition", Array(preview.edition.utf8)[...])
    tag.appendAttribute("data-look", Array(preview.look.utf8)[...])
    tag.append(" defer></script>\n")
    return tag
  }

  /// A page with the script at the end of its head, or at its end when it has no head.
  static func withScript(_ page: [UInt8], _ preview: Preview) -> [UInt8] {
    let mark = Array("</head>".utf8)
    let place = page.indices.first { page[$0] == mark[0] && page[$0...].starts(with: mark) }
    let (before, after) = (page[..<(place ?? page.endIndex)], page[(place ?? page.endIndex)...])
    return before + script(preview) + after
  }

  /// The page in place of a site that has not been without errors yet.
  static func withoutPages(_ preview: Preview) -> [UInt8] {
    var page: [UInt8] = []
    page.append("<!DOCTYPE html>\n<html lang=\"")
    page.append(raw: preview.language.tag)
    page.append("\">\n<head>\n<meta charset=\"utf-8\">\n")
    page.append("<meta name=\"color-scheme\" content=\"light dark\">\n<title>")
    page.appendEscaped(heading[preview.language])
    page.append("</title>\n")
    page += script(preview)
    page.append("</head>\n<body>\n<h1>")
    page.appendEscaped(heading[preview.language])
    page.append("</h1>\n<p>")
    page.appendEscaped(hint(hasPages: false)[preview.language])
    page.append("</p>\n<pre>")
    page.appendEscaped(preview.report)
    page.append("</pre>\n</body>\n</html>\n")
    return page
  }
}
