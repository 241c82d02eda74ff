package import Diagnostics

/// Every kind of finding as a page in Markdown: what the rule asks for, why, and an example wrong and right.
package enum DiagnosticPages {
  /// The page in a language, with a list at its head. The same program makes the same page.
  package static func page(in language: Language) -> String {
    let title = Phrase(en: "Findings", th: "ข้อที่โปรแกรมพบ")
    let origin = Phrase(
      en: "Written by `khumue explain --pages docs`; do not edit by hand.",
      th: "หน้านี้สร้างด้วย `khumue explain --pages docs` โปรดอย่าแก้ด้วยมือ")
    let other = Phrase(
      en: "[ภาษาไทย](diagnostics.th.md) · [writing for the handbook](writing.en.md)",
      th: "[English](diagnostics.en.md) · [เขียนเนื้อหาคู่มือ](writing.th.md)")
    let opening = Phrase(
      en:
        "Each finding ends its headline with a word between brackets. That word is stable: it never changes its meaning. "
        + "Here are all of them; `khumue explain WORD` shows one.",
      th: "หัวของทุกข้อที่พบมีรหัสในวงเล็บเหลี่ยม รหัสหนึ่งมีความหมายเดียวเสมอ หน้านี้รวมไว้ทุกรหัส "
        + "ถ้าต้องการดูทีละรหัสใช้ `khumue explain รหัส`")
    let list = CodeCatalogue.all.map {
      "- [`\($0.name)`](#\($0.name)) \(prose($0.title[language]))"
    }
    let blocks =
      [
        "# \(title[language])", other[language], origin[language], opening[language],
        list.joined(separator: "\n"),
      ] + CodeCatalogue.all.map { section($0, in: language) }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  /// One kind of finding. Its heading is the code alone, so that its anchor is the code as well.
  private static func section(_ code: Code, in language: Language) -> String {
    let (wrong, right) = language == .thai ? ("ผิด", "ถูก") : ("Wrong", "Right")
    return [
      "## \(code.name)", "**\(prose(code.title[language]))**", prose(code.why[language]),
      "\(wrong):", example(code.wrong), "\(right):", example(code.right),
    ].joined(separator: "\n\n")
  }

  /// An example as it stands, indented: nothing in it is taken for Markdown.
  private static func example(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : "    \($0)" }.joined(separator: "\n")
  }

  /// A sentence whose letters Markdown leaves alone.
  private static func prose(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      if "\\`*_[]<>#".unicodeScalars.contains(scalar) { result += "\\" }
      result.unicodeScalars.append(scalar)
    }
    return result
  }
}
