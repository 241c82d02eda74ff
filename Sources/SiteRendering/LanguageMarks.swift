import Diagnostics
import Markup
import ThaiText

/// Writes running text with the language of each part that is not in the page's own: screen readers change their
/// voice there, and browsers the rules for lines.
enum LanguageMarks {
  static func write(_ text: ArraySlice<UInt8>, on language: Language, to out: inout [UInt8]) {
    let runs =
      language == .thai ? LanguageRuns.latin(in: text) : LanguageRuns.thai(in: text)
    var start = text.startIndex
    for run in runs {
      out.appendEscaped(text[start..<run.lowerBound])
      out.append("<span lang=\"")
      out.append(raw: language.other.tag)
      out.append("\">")
      out.appendEscaped(text[run])
      out.append("</span>")
      start = run.upperBound
    }
    out.appendEscaped(text[start...])
  }
}
