/// The meaning of a number that YAML's core schema accepts, kept exact however long it is.
package enum YAMLNumber {
  /// The number as JSON writes it: decimal, without `+`, without needless zeros in front.
  ///
  /// Infinity and not-a-number, which JSON lacks, give `nil`.
  package static func json(_ text: String) -> String? {
    let bytes = Array(text.utf8)
    if bytes.starts(with: Array("0o".utf8)) { return decimal(bytes.dropFirst(2), radix: 8) }
    if bytes.starts(with: Array("0x".utf8)) { return decimal(bytes.dropFirst(2), radix: 16) }
    var rest = bytes[...]
    var sign = ""
    if let first = rest.first, first == UInt8(ascii: "-") || first == UInt8(ascii: "+") {
      sign = first == UInt8(ascii: "-") ? "-" : ""
      rest = rest.dropFirst()
    }
    let whole = rest.prefix { $0 &- 0x30 < 10 }
    rest = rest.dropFirst(whole.count)
    var result = sign + trimmed(whole)
    if rest.first == UInt8(ascii: ".") {
      let fraction = rest.dropFirst().prefix { $0 &- 0x30 < 10 }
      guard !whole.isEmpty || !fraction.isEmpty else { return nil }
      result += "." + (fraction.isEmpty ? "0" : String(decoding: fraction, as: UTF8.self))
      rest = rest.dropFirst(1 + fraction.count)
    } else if rest.isEmpty, result == "-0" {
      return "0"
    }
    return result + String(decoding: rest, as: UTF8.self)
  }

  /// The whole number, or `nil` when it does not fit.
  package static func integer(_ text: String) -> Int? {
    json(text).flatMap { Int($0) }
  }

  private static func trimmed(_ digits: ArraySlice<UInt8>) -> String {
    let kept = digits.drop { $0 == UInt8(ascii: "0") }
    return kept.isEmpty ? "0" : String(decoding: kept, as: UTF8.self)
  }

  /// Long multiplication in base 10^9; a number of 1 MiB would be slow, so more than 4,096 digits
  /// are refused.
  private static func decimal(_ digits: ArraySlice<UInt8>, radix: UInt64) -> String? {
    guard digits.count <= 4096 else { return nil }
    var limbs: [UInt64] = [0]
    for digit in digits {
      var carry = UInt64(digit < 0x3A ? digit - 0x30 : (digit | 0x20) - 0x57)
      for place in limbs.indices {
        let value = limbs[place] * radix + carry
        limbs[place] = value % 1_000_000_000
        carry = value / 1_000_000_000
      }
      if carry > 0 { limbs.append(carry) }
    }
    var text = String(limbs[limbs.count - 1])
    for limb in limbs.dropLast().reversed() {
      let part = String(limb)
      text += String(repeating: "0", count: 9 - part.utf8.count) + part
    }
    return text
  }
}
