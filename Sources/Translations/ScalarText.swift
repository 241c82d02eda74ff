/// Writes a text as a scalar of YAML on one line.
enum ScalarText {
  /// Plain where nothing in the text could be taken for something else, otherwise in quotation marks.
  ///
  /// - Parameter style: the first byte of the scalar that it replaces, so that quotation marks stay.
  ///   A comma or a bracket would end a plain scalar that stands between brackets (`isInFlow`).
  static func text(_ text: String, style: UInt8?, isInFlow: Bool = false) -> String {
    let isOneLine = text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
    if isOneLine, style != 0x22, style != 0x27, isPlain(text),
      !isInFlow || !text.utf8.contains(where: { [0x5B, 0x5D, 0x7B, 0x7D, 0x2C].contains($0) })
    {
      return text
    }
    if isOneLine, style != 0x22 {
      return "'"
        + text.split(separator: "'", omittingEmptySubsequences: false)
        .joined(separator: "''") + "'"
    }
    var out = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": out += "\\\(scalar)"
      case "\n": out += "\\n"
      case "\t": out += "\\t"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out + "\""
  }

  private static func isPlain(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last else {
      return false
    }
    // Letters start no other kind of value, but for a few words.
    let isLetter = first.value >= 0x80 || (0x41...0x5A).contains(first.value & ~0x20)
    if !isLetter || last == " " || last == ":" || words.contains(text.lowercased()) { return false }
    if text.contains(": ") || text.contains(" #") { return false }
    return true
  }

  /// What YAML in one version or another takes for something else than a text.
  private static let words: Set<String> = [
    "null", "true", "false", "yes", "no", "on", "off", "y", "n",
  ]
}
