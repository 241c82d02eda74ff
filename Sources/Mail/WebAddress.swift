import Diagnostics

/// An absolute https address, as it may stand in a header and in a text.
package struct WebAddress: Hashable, Sendable {
  package let text: String

  /// Longer ones would not fit into one line of a message (998 bytes, RFC 5322 section 2.1.1).
  package static let longest = 900

  package init(_ text: String) throws(MailFault) {
    let bytes = Array(text.utf8)
    let scheme = Array("https://".utf8)
    guard bytes.count <= Self.longest, bytes.starts(with: scheme),
      bytes.allSatisfy(Self.isAllowed), Self.isAuthority(bytes[scheme.count...])
    else { throw .notHTTPS }
    self.text = text
  }

  /// The address in which bytes that may not stand in one are percent-encoded, host name excepted.
  package init(encoding text: String) throws(MailFault) {
    let digits = Array("0123456789ABCDEF".utf8)
    var isInHost = true
    var bytes: [UInt8] = []
    for (index, byte) in text.utf8.enumerated() {
      if index >= 8, "/?#".utf8.contains(byte) { isInHost = false }
      if isInHost || Self.isAllowed(byte) {
        bytes.append(byte)
      } else {
        bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    try self.init(String(decoding: bytes, as: UTF8.self))
  }

  /// The host, for logs: what follows it may name a reader.
  package var masked: String {
    let host = text.utf8.dropFirst(8).prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") }
    return "https://" + String(decoding: host, as: UTF8.self) + "/…"
  }

  /// A host name, and a port where one is needed; nothing before an `@`, which would hide where the address leads.
  private static func isAuthority(_ rest: ArraySlice<UInt8>) -> Bool {
    let end = rest.firstIndex { "/?#".utf8.contains($0) } ?? rest.endIndex
    let parts = rest[..<end].split(
      separator: UInt8(ascii: ":"), maxSplits: 1, omittingEmptySubsequences: false)
    guard let host = parts.first, MailAddress.isDomain(host) else { return false }
    return parts.count == 1
      || (1...5).contains(parts[1].count) && parts[1].allSatisfy { (0x30...0x39).contains($0) }
  }

  /// What RFC 3986 lets stand in an address. Others must be percent-encoded.
  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: "-._~:/?#[]@!$&'()*+,;=%".utf8.contains(byte)
    }
  }
}

extension MailFault {
  fileprivate static let notHTTPS = MailFault(
    Phrase(
      en:
        "an address starts with https:// and a host name, and holds no spaces or unencoded letters",
      th: "ที่อยู่เว็บต้องขึ้นต้นด้วย https:// ตามด้วยชื่อโฮสต์ และไม่มีช่องว่างหรืออักษรที่ยังไม่เข้ารหัส"),
    help: Phrase(
      en: "use an https address of at most \(WebAddress.longest) bytes, percent-encoded",
      th: "ใช้ที่อยู่ https ยาวไม่เกิน \(WebAddress.longest) ไบต์ ที่เข้ารหัสแบบ %XX แล้ว"))
}
