/// The path of a request, taken out of its escapes.
enum RequestPath: Equatable {
  /// Relative to the site, without the slash before it: `th/roles/`.
  case path(String)
  /// Text that is no path at all, or that tries to step out of the site.
  case malformed
  /// A hidden file, or one that has no name.
  case hidden

  init(_ target: String) {
    let bytes = target.utf8.prefix { $0 != UInt8(ascii: "?") }
    guard target.utf8.allSatisfy(Self.mayStand), bytes.first == UInt8(ascii: "/"),
      let decoded = Self.decode(bytes.dropFirst())
    else {
      self = .malformed
      return
    }
    let parts = decoded.split(separator: "/", omittingEmptySubsequences: false)
    if parts.contains(where: { $0 == "." || $0 == ".." }) {
      self = .malformed
    } else if parts.dropLast().contains("") || parts.contains(where: { $0.hasPrefix(".") }) {
      self = .hidden
    } else {
      self = .path(decoded)
    }
  }

  /// The text with its escapes undone, or `nil` when an escape is none, or stands for what a name cannot hold.
  private static func decode(_ bytes: some Sequence<UInt8>) -> String? {
    var decoded: [UInt8] = []
    var rest = bytes.makeIterator()
    while let byte = rest.next() {
      switch byte {
      case UInt8(ascii: "%"):
        guard let high = rest.next().flatMap(digit), let low = rest.next().flatMap(digit) else {
          return nil
        }
        let value = high << 4 | low
        if value < 0x20 || value == 0x7F { return nil }
        // An escaped slash is a letter of a name, and no name here holds one.
        if value == UInt8(ascii: "/") || value == UInt8(ascii: "\\") { return nil }
        decoded.append(value)
      default: decoded.append(byte)
      }
    }
    return String(validating: decoded, as: UTF8.self)
  }

  /// Whether a byte may stand in the first line of a request as it is.
  private static func mayStand(_ byte: UInt8) -> Bool {
    (0x21...0x7E).contains(byte) && byte != UInt8(ascii: "\\") && byte != UInt8(ascii: "#")
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x41 + 10
    case 0x61...0x66: byte - 0x61 + 10
    default: nil
    }
  }
}
