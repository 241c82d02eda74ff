import Diagnostics

/// An address `local@domain` that every mail server takes.
///
/// Of what RFC 5321 allows, the common part is accepted: a local part of ASCII letters, digits and
/// ``!#$%&'*+-/=?^_`{|}~`` with single dots inside, 1 to 64 bytes; a domain of two or more labels of letters, digits
/// and inner hyphens, 1 to 63 bytes each, the last one not all digits; 254 bytes in all. Quoted local parts, comments,
/// numbers in brackets and letters outside ASCII are refused.
package struct MailAddress: Hashable, Sendable {
  /// As it was written.
  package let text: String

  package init(_ text: String) throws(MailFault) {
    let bytes = Array(text.utf8)
    guard let at = bytes.lastIndex(of: UInt8(ascii: "@")) else { throw .notAnAddress }
    let (local, domain) = (bytes[..<at], bytes[(at + 1)...])
    if domain.contains(where: { $0 >= 0x80 }) { throw .foreignDomain }
    if local.contains(where: { $0 >= 0x80 }) { throw .foreignLocalPart }
    guard bytes.count <= 254, Self.isLocalPart(local), Self.isDomain(domain) else {
      throw .notAnAddress
    }
    self.text = text
  }

  /// The part after the `@`.
  package var domain: String {
    text.split(separator: "@").last.map { String($0) } ?? ""
  }

  /// Two addresses with the same key reach the same person: servers that tell letter case apart are not known.
  package var key: String { Self.lowercased(text) }

  /// The address as logs may show it: `s…@example.org`.
  package var masked: String { Self.mask(text) }

  /// Hides the local part of what may be an address, whether it is well formed or not.
  package static func mask(_ text: String) -> String {
    let first = text.unicodeScalars.first.map { String($0) } ?? ""
    guard let at = text.utf8.lastIndex(of: UInt8(ascii: "@")), at > text.startIndex else {
      return first + "…"
    }
    return first + "…" + text[at...]
  }

  /// Whether `name` is a domain name of two or more labels.
  static func isDomain(_ name: ArraySlice<UInt8>) -> Bool {
    let labels = name.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard labels.count >= 2, name.count <= 253, let last = labels.last else { return false }
    return labels.allSatisfy(isLabel) && !last.allSatisfy(isDigit)
  }

  private static func isLabel(_ label: ArraySlice<UInt8>) -> Bool {
    let hyphen = UInt8(ascii: "-")
    return (1...63).contains(label.count) && label.first != hyphen && label.last != hyphen
      && label.allSatisfy { isLetter($0) || isDigit($0) || $0 == hyphen }
  }

  private static func isLocalPart(_ part: ArraySlice<UInt8>) -> Bool {
    let atoms = part.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return (1...64).contains(part.count)
      && atoms.allSatisfy { !$0.isEmpty && $0.allSatisfy(isAtomCharacter) }
  }

  /// `atext` of RFC 5322, section 3.2.3.
  static func isAtomCharacter(_ byte: UInt8) -> Bool {
    isLetter(byte) || isDigit(byte) || "!#$%&'*+-/=?^_`{|}~".utf8.contains(byte)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func lowercased(_ text: String) -> String {
    String(decoding: text.utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
  }
}

extension MailFault {
  fileprivate static let notAnAddress = MailFault(
    Phrase(
      en: "an address has the form name@example.org, in ASCII letters, without quotes or spaces",
      th: "ที่อยู่อีเมลต้องอยู่ในรูป name@example.org ใช้อักษรละติน ไม่มีเครื่องหมายคำพูดหรือช่องว่าง"),
    help: Phrase(
      en: "write the address alone, without a name", th: "เขียนเฉพาะที่อยู่อีเมล ไม่ต้องใส่ชื่อ"))

  fileprivate static let foreignDomain = MailFault(
    Phrase(
      en: "a domain in other letters than ASCII is not accepted",
      th: "ไม่รับชื่อโดเมนที่ใช้อักษรอื่นนอกจาก ASCII"),
    help: Phrase(
      en: "write the domain in its ASCII form, which starts with xn--",
      th: "เขียนชื่อโดเมนในรูป ASCII ซึ่งขึ้นต้นด้วย xn--"))

  fileprivate static let foreignLocalPart = MailFault(
    Phrase(
      en:
        "a name before the @ in other letters than ASCII is not accepted, as many servers refuse it",
      th: "ไม่รับชื่อหน้า @ ที่ใช้อักษรอื่นนอกจาก ASCII เพราะเซิร์ฟเวอร์จำนวนมากปฏิเสธ"),
    help: Phrase(
      en: "ask the reader for an address in Latin letters",
      th: "ขอที่อยู่อีเมลที่เป็นอักษรละตินจากผู้รับ"))
}
