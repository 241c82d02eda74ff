/// Makes names that people or file systems take for the same into equal strings.
enum NameFolding {
  /// The name in lower case with Thai spelled in one way.
  ///
  /// Two answers are compared with `==`, which sees through composed and decomposed letters. It does not see through
  /// sara am (one letter, or nikhahit and sara aa around a tone mark) nor the doubled sara e in place of sara ae:
  /// these are folded here.
  static func fold(_ name: String) -> String {
    if name.utf8.allSatisfy({ $0 < 0x80 && !($0 >= 0x41 && $0 <= 0x5A) }) { return name }
    var folded = String.UnicodeScalarView()
    var nikhahit = false
    var tone: Unicode.Scalar?
    func flush() {
      if nikhahit { folded.append("\u{0E4D}") }
      if let mark = tone { folded.append(mark) }
      nikhahit = false
      tone = nil
    }
    for scalar in name.lowercased().unicodeScalars {
      switch scalar {
      case "\u{0E4D}" where !nikhahit: nikhahit = true
      case "\u{0E48}"..."\u{0E4B}" where tone == nil: tone = scalar
      case "\u{0E32}" where nikhahit:
        nikhahit = false
        flush()
        folded.append("\u{0E33}")
      case "\u{0E40}":
        flush()
        if folded.last == "\u{0E40}" {
          folded.removeLast(); folded.append("\u{0E41}")
        } else {
          folded.append(scalar)
        }
      default:
        flush()
        folded.append(scalar)
      }
    }
    flush()
    return String(folded)
  }
}
