/// Makes a text from outside safe to show: what a terminal would obey or hide is written out.
package enum VisibleText {
  /// The text with control, bidirectional and other invisible characters written as `\u{1B}`.
  package static func of(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isHidden) else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      if isHidden(scalar) { result += escape(scalar) } else { result.unicodeScalars.append(scalar) }
    }
    return result
  }

  /// Whether a character is a control or an invisible sign. The joiners that shape letters are not.
  static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    let value = scalar.value
    if value < 0x20 { return true }
    if value < 0x7F { return false }
    if value < 0xA0 || value == 0x2028 || value == 0x2029 { return true }
    if value == 0x200C || value == 0x200D { return false }
    return scalar.properties.generalCategory == .format
  }

  static func escape(_ scalar: Unicode.Scalar) -> String {
    "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
  }
}
