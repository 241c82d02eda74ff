/// Builds JSON texts from the inside out.
package enum JSONText {
  /// A text with its quotation marks; what JSON cannot hold is escaped.
  package static func string(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case _
      where scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value)
        || scalar.value == 0x2028 || scalar.value == 0x2029:
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  /// The members in this order; those without a value are left out.
  package static func object(_ members: KeyValuePairs<String, String?>) -> String {
    let parts = members.compactMap { key, value in value.map { "\(string(key)): \($0)" } }
    return "{" + parts.joined(separator: ", ") + "}"
  }

  /// An array on one line.
  package static func array(_ values: [String]) -> String {
    "[" + values.joined(separator: ", ") + "]"
  }

  /// An array with one value on each line.
  package static func lines(_ values: [String]) -> String {
    values.isEmpty ? "[]" : "[\n" + values.joined(separator: ",\n") + "\n]"
  }
}
