/// Decides which destinations a link or image may have.
///
/// This is a list of what is allowed, since lists of what is forbidden are never complete: browsers
/// know `blob:`, `filesystem:`, `intent:`, `view-source:` and more beside `javascript:`.
struct LinkPolicy {
  private static let web: Set<String> = ["http", "https", "mailto", "tel"]
  private static let https = Array("https".utf8)
  let internalSchemes: Set<String>

  /// Whether a destination is relative or has an allowed scheme, however it is disguised.
  func allows(_ destination: ArraySlice<UInt8>) -> Bool {
    var isPlain = true
    var hasColon = false
    for byte in destination {
      if byte <= 0x20 || byte == 0x25 || byte == 0x26 || byte == 0x5C || byte == 0x7F {
        isPlain = false
        break
      }
      if byte == 0x3A { hasColon = true }
    }
    if isPlain { return !hasColon || allowsScheme(destination) }
    if destination.contains(where: { $0 < 0x20 || $0 == 0x7F }) { return false }
    if startsLikeHost(destination) { return false }
    return allowsScheme(destination) && allowsScheme(decoded(destination))
  }

  private func allowsScheme(_ destination: ArraySlice<UInt8>) -> Bool {
    var scheme: [UInt8] = []
    for byte in destination {
      switch byte {
      case 0x3A:
        if scheme == Self.https { return true }
        let name = String(decoding: scheme, as: UTF8.self)
        return Self.web.contains(name) || internalSchemes.contains(name)
          || !isSchemeName(scheme)
      case 0x2F, 0x3F, 0x23: return true
      case 0...0x20, 0x7F: continue
      case 0x41...0x5A: scheme.append(byte | 0x20)
      default: scheme.append(byte)
      }
    }
    return true
  }

  /// Letters, digits, `+`, `-` and `.` after a letter (RFC 3986, 3.1).
  private func isSchemeName(_ name: [UInt8]) -> Bool {
    guard let first = name.first, first.isASCIILowercase else { return false }
    return name.allSatisfy {
      $0.isASCIIAlphanumeric || $0 == 0x2B || $0 == 0x2D || $0 == 0x2E || $0 == 0x5F
    }
  }

  /// Browsers read `\` as `/`, so `/\example.org` leaves the site.
  private func startsLikeHost(_ destination: ArraySlice<UInt8>) -> Bool {
    let start = destination.drop { $0 <= 0x20 }.prefix(2)
    return start.count == 2 && start.contains(0x5C) && start.allSatisfy { $0 == 0x2F || $0 == 0x5C }
  }

  private func decoded(_ destination: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var out: [UInt8] = []
    var rest = destination
    while let byte = rest.popFirst() {
      if byte == 0x25, rest.count >= 2, let high = hex(rest[rest.startIndex]),
        let low = hex(rest[rest.startIndex + 1])
      {
        out.append(high << 4 | low)
        rest = rest.dropFirst(2)
      } else {
        out.append(byte)
      }
    }
    return out[...]
  }

  private func hex(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x37
    case 0x61...0x66: byte - 0x57
    default: nil
    }
  }
}
