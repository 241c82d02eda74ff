package import Diagnostics

/// The YAML that may stand before a Markdown text, between a first line `---` and a line `---` or `...`.
package enum FrontMatter {
  /// Where the parts of a file stand.
  package struct Parts: Sendable {
    /// The YAML without the lines around it; empty when there is no front matter.
    package let yaml: Range<Int>
    /// Where the Markdown text starts.
    package let body: Int
    package let diagnostics: [Diagnostic]
  }

  /// Divides a file; a front matter without end is reported and taken as part of the text.
  package static func split(_ bytes: [UInt8], path: String) -> Parts {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard let first = fence(bytes, at: start), first.isDashes else {
      return Parts(yaml: start..<start, body: start, diagnostics: [])
    }
    var line = first.next
    while line < bytes.count {
      if let close = fence(bytes, at: line) {
        return Parts(yaml: first.next..<line, body: close.next, diagnostics: [])
      }
      while line < bytes.count, bytes[line] != 0x0A { line += 1 }
      line += 1
    }
    let diagnostic = Diagnostic(
      .frontMatterWithoutEnd, at: .span(Span(path, start..<start + 3)),
      Phrase(
        en: "front matter ends with a line \"---\"; none follows",
        th: "ส่วนหัวต้องจบด้วยบรรทัด \"---\" แต่ไม่พบบรรทัดปิด"),
      help: Phrase(
        en: "put a line \"---\" after the last key", th: "เพิ่มบรรทัด \"---\" หลังคีย์สุดท้าย"))
    return Parts(yaml: start..<start, body: start, diagnostics: [diagnostic])
  }

  private static func fence(_ bytes: [UInt8], at start: Int) -> (isDashes: Bool, next: Int)? {
    guard start + 2 < bytes.count else { return nil }
    let mark = bytes[start]
    guard mark == 0x2D || mark == 0x2E else { return nil }
    guard bytes[start + 1] == mark, bytes[start + 2] == mark else { return nil }
    var i = start + 3
    while i < bytes.count, bytes[i].isBlank || bytes[i] == 0x0D { i += 1 }
    if i == bytes.count { return (mark == 0x2D, i) }
    return bytes[i] == 0x0A ? (mark == 0x2D, i + 1) : nil
  }
}
