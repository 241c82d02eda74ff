/// A JSON value (RFC 8259) to be written, with its members in the order given.
package enum JSON: Sendable {
  case null
  case flag(Bool)
  case number(Int)
  case text(String)
  case list([JSON])
  case object([(String, JSON)])

  /// Appends the value in UTF-8, without spaces.
  package func append(to out: inout [UInt8]) {
    switch self {
    case .null: out += "null".utf8
    case .flag(let flag): out += (flag ? "true" : "false").utf8
    case .number(let number): out += "\(number)".utf8
    case .text(let text): Self.append(text, to: &out)
    case .list(let values):
      out.append(UInt8(ascii: "["))
      for (index, value) in values.enumerated() {
        if index > 0 { out.append(UInt8(ascii: ",")) }
        value.append(to: &out)
      }
      out.append(UInt8(ascii: "]"))
    case .object(let members):
      out.append(UInt8(ascii: "{"))
      for (index, member) in members.enumerated() {
        if index > 0 { out.append(UInt8(ascii: ",")) }
        Self.append(member.0, to: &out)
        out.append(UInt8(ascii: ":"))
        member.1.append(to: &out)
      }
      out.append(UInt8(ascii: "}"))
    }
  }

  /// The value over several lines, for people to read, with a line feed at its end.
  package var lines: [UInt8] {
    var out: [UInt8] = []
    appendLines(to: &out, depth: 0)
    out.append(UInt8(ascii: "\n"))
    return out
  }

  private func appendLines(to out: inout [UInt8], depth: Int) {
    switch self {
    case .list(let values) where !values.allSatisfy(\.isScalar):
      Self.appendLines(values.map { (nil, $0) }, "[", "]", to: &out, depth)
    case .object(let members) where !members.isEmpty:
      Self.appendLines(members.map { ($0.0, $0.1) }, "{", "}", to: &out, depth)
    default: append(to: &out)
    }
  }

  private static func appendLines(
    _ items: [(String?, JSON)], _ open: String, _ close: String, to out: inout [UInt8], _ depth: Int
  ) {
    out += open.utf8
    for (index, item) in items.enumerated() {
      out += (index > 0 ? ",\n" : "\n").utf8
      out += String(repeating: "  ", count: depth + 1).utf8
      if let name = item.0 {
        append(name, to: &out)
        out += ": ".utf8
      }
      item.1.appendLines(to: &out, depth: depth + 1)
    }
    out += ("\n" + String(repeating: "  ", count: depth) + close).utf8
  }

  private var isScalar: Bool {
    switch self {
    case .list, .object: false
    default: true
    }
  }

  private static func append(_ text: String, to out: inout [UInt8]) {
    let digits = Array("0123456789abcdef".utf8)
    out.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        out.append(UInt8(ascii: "\\"))
        out.append(byte)
      case UInt8(ascii: "\n"): out += "\\n".utf8
      case 0..<0x20:
        out += "\\u00".utf8
        out.append(digits[Int(byte >> 4)])
        out.append(digits[Int(byte & 15)])
      default: out.append(byte)
      }
    }
    out.append(UInt8(ascii: "\""))
  }
}
