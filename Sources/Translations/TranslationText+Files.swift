import Diagnostics
import Files

extension TranslationText {
  /// The text as somebody wrote it: what a value says, or the Markdown of a section.
  func written(in files: InputTree) -> String {
    switch form {
    case .value(let text): return text
    case .section:
      guard let bytes = files[span.path]?.bytes, span.range.upperBound <= bytes.count else {
        return ""
      }
      return String(decoding: bytes[span.range], as: UTF8.self)
    }
  }
}
