/// What a plain scalar means: the core schema of YAML 1.2 (10.3.2), in which `no` and `12:30` are
/// texts.
enum CoreSchema {
  static func resolve(_ text: String) -> YAMLValue.Content {
    switch text {
    case "", "~", "null", "Null", "NULL": return .null
    case "true", "True", "TRUE": return .bool(true)
    case "false", "False", "FALSE": return .bool(false)
    default: break
    }
    guard let first = text.utf8.first, mayStartNumber(first) else { return .string(text) }
    var scan = Scan(Array(text.utf8))
    if scan.isInteger() { return .integer(text) }
    if scan.isFloat() { return .float(text) }
    return .string(text)
  }

  private static func mayStartNumber(_ byte: UInt8) -> Bool {
    isDigit(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+")
      || byte == UInt8(ascii: ".")
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  private struct Scan {
    private let bytes: [UInt8]
    private var place = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func isInteger() -> Bool {
      if bytes.count > 2, bytes[0] == UInt8(ascii: "0") {
        let digits = bytes.dropFirst(2)
        if bytes[1] == UInt8(ascii: "o") { return digits.allSatisfy { $0 &- 0x30 < 8 } }
        if bytes[1] == UInt8(ascii: "x") {
          return digits.allSatisfy { isDigit($0) || ($0 | 0x20) &- 0x61 < 6 }
        }
      }
      place = 0
      skipSign()
      return skipDigits() > 0 && place == bytes.count
    }

    mutating func isFloat() -> Bool {
      place = 0
      skipSign()
      let rest = String(decoding: bytes[place...], as: UTF8.self)
      if [".inf", ".Inf", ".INF"].contains(rest) { return true }
      if place == 0, [".nan", ".NaN", ".NAN"].contains(rest) { return true }
      let whole = skipDigits()
      var fraction = 0
      if place < bytes.count, bytes[place] == UInt8(ascii: ".") {
        place += 1
        fraction = skipDigits()
      }
      guard whole + fraction > 0 else { return false }
      guard place < bytes.count else { return true }
      guard bytes[place] | 0x20 == UInt8(ascii: "e") else { return false }
      place += 1
      skipSign()
      return skipDigits() > 0 && place == bytes.count
    }

    private mutating func skipSign() {
      guard place < bytes.count else { return }
      if bytes[place] == UInt8(ascii: "-") || bytes[place] == UInt8(ascii: "+") { place += 1 }
    }

    private mutating func skipDigits() -> Int {
      let start = place
      while place < bytes.count, isDigit(bytes[place]) { place += 1 }
      return place - start
    }
  }
}
