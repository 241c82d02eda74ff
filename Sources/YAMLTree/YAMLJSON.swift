/// Writes a YAML value as JSON.
package enum YAMLJSON {
  /// Appends the value on one line, keys in the order of the source, numbers exact.
  ///
  /// Infinity and not-a-number, which JSON lacks, are written as the texts that stand in the
  /// source, such as `".inf"`. Control characters, U+2028 and U+2029 are escaped, so that the
  /// answer can also stand in a script.
  package static func appendJSON(_ value: YAMLValue, to output: inout [UInt8]) {
    // The reader lets no value be deeper than `YAMLReader.deepestNesting`.
    switch value.content {
    case .null: output.append(contentsOf: "null".utf8)
    case .bool(let flag): output.append(contentsOf: (flag ? "true" : "false").utf8)
    case .integer(let text), .float(let text):
      if let number = YAMLNumber.json(text) {
        output.append(contentsOf: number.utf8)
      } else {
        appendString(text, to: &output)
      }
    case .string(let text): appendString(text, to: &output)
    case .sequence(let values): appendSequence(values, to: &output)
    case .mapping(let entries): appendMapping(entries, to: &output)
    }
  }

  private static func appendSequence(_ values: [YAMLValue], to output: inout [UInt8]) {
    output.append(UInt8(ascii: "["))
    for (place, value) in values.enumerated() {
      if place > 0 { output.append(UInt8(ascii: ",")) }
      appendJSON(value, to: &output)
    }
    output.append(UInt8(ascii: "]"))
  }

  private static func appendMapping(_ entries: [YAMLEntry], to output: inout [UInt8]) {
    output.append(UInt8(ascii: "{"))
    for (place, entry) in entries.enumerated() {
      if place > 0 { output.append(UInt8(ascii: ",")) }
      appendString(entry.key, to: &output)
      output.append(UInt8(ascii: ":"))
      appendJSON(entry.value, to: &output)
    }
    output.append(UInt8(ascii: "}"))
  }

  private static func appendString(_ text: String, to output: inout [UInt8]) {
    output.append(UInt8(ascii: "\""))
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x22: output.append(contentsOf: "\\\"".utf8)
      case 0x5C: output.append(contentsOf: "\\\\".utf8)
      case 0x0A: output.append(contentsOf: "\\n".utf8)
      case 0x0D: output.append(contentsOf: "\\r".utf8)
      case 0x09: output.append(contentsOf: "\\t".utf8)
      case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029: appendEscape(scalar.value, to: &output)
      default: output.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    output.append(UInt8(ascii: "\""))
  }

  private static func appendEscape(_ value: UInt32, to output: inout [UInt8]) {
    let digits = String(value, radix: 16)
    output.append(contentsOf: "\\u".utf8)
    output.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: 4 - digits.utf8.count))
    output.append(contentsOf: digits.utf8)
  }
}
