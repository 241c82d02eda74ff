import Diagnostics
import Loading
import Model
import YAMLTree

/// What becomes the subject or another header of an e-mail, or one line of a chat message, has no line end in it.
enum SingleLines {
  static func check(_ drafts: Drafts) -> [Diagnostic] {
    var found: [Diagnostic] = []
    for draft in drafts.newsletters {
      if let issue = draft.issue { walk(issue.value, issue.path, &found) }
      for text in draft.texts {
        if let front = text.frontMatter { walk(front, text.path, &found) }
      }
    }
    // The title and the publisher name the list and its sender.
    if !drafts.newsletters.isEmpty, let site = drafts.site {
      for key in ["title", "publisher"] {
        if let value = site.value[key] { walk(value, site.path, &found) }
      }
    }
    return found
  }

  private static func walk(_ value: YAMLValue, _ path: String, _ found: inout [Diagnostic]) {
    switch value.content {
    case .string(let text):
      guard let mark = text.unicodeScalars.first(where: isControl) else { return }
      found.append(.brokenLine(mark, Span(path, value.range)))
    case .sequence(let values): for value in values { walk(value, path, &found) }
    case .mapping(let entries): for entry in entries { walk(entry.value, path, &found) }
    default: break
    }
  }

  /// Whatever some program takes for the end of a line or of a text: controls, U+0085, U+2028, U+2029.
  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029: true
    default: false
    }
  }
}

extension Diagnostic {
  fileprivate static func brokenLine(_ mark: Unicode.Scalar, _ span: Span) -> Diagnostic {
    let hexadecimal = String(mark.value, radix: 16, uppercase: true)
    let name =
      "U+" + String(repeating: "0", count: max(0, 4 - hexadecimal.utf8.count)) + hexadecimal
    return Diagnostic(
      .brokenLine, at: .span(span),
      Phrase(
        en: "a text that becomes a header stands on one line; this one holds \(name)",
        th: "ข้อความที่ใช้เป็นหัวเรื่องต้องอยู่ในบรรทัดเดียว แต่ข้อความนี้มี \(name)"),
      help: Phrase(
        en: "write it on one line, without '|', '>' and escapes",
        th: "เขียนในบรรทัดเดียว ไม่ใช้ '|' '>' และรหัสพิเศษ"))
  }
}
