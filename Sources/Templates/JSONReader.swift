package import Diagnostics

extension JSONValue {
  /// Reads a whole document, RFC 8259 to the letter; names may not stand twice in an object.
  ///
  /// Arrays and objects lie at most 64 deep. The first mistake ends the reading: what follows it
  /// in a JSON document cannot be made out.
  package static func read(_ bytes: [UInt8], path: String) -> Checked<JSONValue> {
    let unfit = TextGuard.check(bytes, path: path)
    guard unfit.isEmpty else { return Checked(nil, unfit) }
    var reader = JSONReader(bytes: bytes)
    do throws(JSONReader.Fault) {
      return Checked(try reader.document())
    } catch {
      return Checked(nil, [.badJSON(Span(path, error.range), error.rule)])
    }
  }
}

/// A recursive reader of JSON over bytes that are known to be UTF-8.
private struct JSONReader {
  struct Fault: Error {
    let rule: JSONRule
    let range: Range<Int>
  }

  static let deepest = 64

  let bytes: [UInt8]
  var index = 0
  var depth = 0

  mutating func document() throws(Fault) -> JSONValue {
    let value = try value()
    skipSpace()
    if index < bytes.count { throw fault(.end) }
    return value
  }

  private mutating func value() throws(Fault) -> JSONValue {
    skipSpace()
    switch peek {
    case UInt8(ascii: "{"): return try nested { (reader) throws(Fault) in try reader.object() }
    case UInt8(ascii: "["): return try nested { (reader) throws(Fault) in try reader.list() }
    case UInt8(ascii: "\""): return .text(try string())
    case let byte? where byte == UInt8(ascii: "-") || Self.isDigit(byte):
      return .number(try number())
    case UInt8(ascii: "t"): return try word("true", .flag(true))
    case UInt8(ascii: "f"): return try word("false", .flag(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: throw fault(.value)
    }
  }

  private mutating func nested(
    _ read: (inout JSONReader) throws(Fault) -> JSONValue
  ) throws(Fault) -> JSONValue {
    depth += 1
    if depth > Self.deepest { throw fault(.depth) }
    index += 1
    let value = try read(&self)
    depth -= 1
    return value
  }

  private mutating func list() throws(Fault) -> JSONValue {
    var items: [JSONValue] = []
    if skip(UInt8(ascii: "]")) { return .list(items) }
    repeat { items.append(try value()) } while skip(UInt8(ascii: ","))
    guard skip(UInt8(ascii: "]")) else { throw fault(.comma) }
    return .list(items)
  }

  private mutating func object() throws(Fault) -> JSONValue {
    var members: [(name: String, value: JSONValue)] = []
    var names: Set<[UInt8]> = []
    if skip(UInt8(ascii: "}")) { return .object(members) }
    repeat {
      skipSpace()
      let start = index
      guard peek == UInt8(ascii: "\"") else { throw fault(.name) }
      let name = try string()
      guard names.insert(Array(name.utf8)).inserted else {
        throw Fault(rule: .duplicate(name), range: start..<index)
      }
      guard skip(UInt8(ascii: ":")) else { throw fault(.colon) }
      members.append((name, try value()))
    } while skip(UInt8(ascii: ","))
    guard skip(UInt8(ascii: "}")) else { throw fault(.comma) }
    return .object(members)
  }

  private mutating func word(_ word: StaticString, _ value: JSONValue) throws(Fault) -> JSONValue {
    let letters = word.description.utf8
    guard bytes[index...].starts(with: letters) else { throw fault(.value) }
    index += letters.count
    return value
  }

  // MARK: Numbers

  private mutating func number() throws(Fault) -> String {
    let start = index
    if peek == UInt8(ascii: "-") { index += 1 }
    if peek == UInt8(ascii: "0") { index += 1 } else { try digits() }
    if peek == UInt8(ascii: ".") {
      index += 1
      try digits()
    }
    if peek == UInt8(ascii: "e") || peek == UInt8(ascii: "E") {
      index += 1
      if peek == UInt8(ascii: "+") || peek == UInt8(ascii: "-") { index += 1 }
      try digits()
    }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  private mutating func digits() throws(Fault) {
    let start = index
    while let byte = peek, Self.isDigit(byte) { index += 1 }
    if index == start { throw fault(.number) }
  }

  // MARK: Strings

  private mutating func string() throws(Fault) -> String {
    index += 1
    var text: [UInt8] = []
    while let byte = peek {
      switch byte {
      case UInt8(ascii: "\""):
        index += 1
        return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): try escape(into: &text)
      case 0..<0x20: throw fault(.control)
      default:
        text.append(byte)
        index += 1
      }
    }
    throw fault(.quote)
  }

  private mutating func escape(into text: inout [UInt8]) throws(Fault) {
    index += 1
    switch peek {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(bytes[index])
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"):
      index += 1
      text.append(contentsOf: String(try scalar()).utf8)
      return
    default: throw fault(.escape)
    }
    index += 1
  }

  /// The scalar of `\uXXXX`, or of two that stand for one scalar above U+FFFF.
  private mutating func scalar() throws(Fault) -> Character {
    let first = try fourDigits()
    if let scalar = Unicode.Scalar(first) { return Character(scalar) }
    guard first < 0xDC00, bytes[index...].starts(with: "\\u".utf8) else { throw fault(.escape) }
    index += 2
    let second = try fourDigits()
    guard (0xDC00..<0xE000).contains(second),
      let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    else { throw fault(.escape) }
    return Character(scalar)
  }

  private mutating func fourDigits() throws(Fault) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = peek, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        throw fault(.escape)
      }
      value = value << 4 + UInt32(digit)
      index += 1
    }
    return value
  }

  // MARK: Bytes

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private var peek: UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func skipSpace() {
    while let byte = peek, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
      index += 1
    }
  }

  /// Skips white space and then `byte`, when it comes next.
  private mutating func skip(_ byte: UInt8) -> Bool {
    skipSpace()
    guard peek == byte else { return false }
    index += 1
    return true
  }

  private func fault(_ rule: JSONRule) -> Fault {
    let start = min(index, bytes.count)
    return Fault(rule: rule, range: start..<min(start + 1, bytes.count))
  }
}
