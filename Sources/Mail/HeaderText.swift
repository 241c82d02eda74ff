import Diagnostics

/// A text that may stand in a header: one line, without any sign that could start another one.
///
/// Nothing is repaired. A line end in a name or a subject comes from a slip or from somebody who wants to add
/// recipients, and both are for people to look at.
package struct HeaderText: Hashable, Sendable {
  package let text: String

  /// The most bytes that a header's text may have, as UTF-8. RFC 5322 sets no limit; mail programs show far less.
  package static let longest = 600

  package init(_ text: String) throws(MailFault) {
    guard !text.utf8.isEmpty, text.utf8.count <= Self.longest else { throw .badLength }
    guard !text.unicodeScalars.contains(where: Self.isForbidden) else { throw .control }
    guard text.unicodeScalars.first != " ", text.unicodeScalars.last != " " else {
      throw .badLength
    }
    self.text = text
  }

  /// Whether a character ends a line somewhere, steers a terminal, or turns the direction of what follows.
  static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x206F,
      0xFEFF, 0xFFF9...0xFFFB:
      true
    default: false
    }
  }
}

extension MailFault {
  fileprivate static let control = MailFault(
    Phrase(
      en: "a header is one line; the text holds a line end or another control character",
      th: "ส่วนหัวของอีเมลต้องเป็นบรรทัดเดียว แต่ข้อความมีการขึ้นบรรทัดหรืออักขระควบคุม"),
    help: Phrase(en: "write the text anew on one line", th: "พิมพ์ข้อความใหม่ให้อยู่ในบรรทัดเดียว"))

  fileprivate static let badLength = MailFault(
    Phrase(
      en: "a header has 1 to \(HeaderText.longest) bytes and no space at either end",
      th: "ส่วนหัวของอีเมลต้องยาว 1 ถึง \(HeaderText.longest) ไบต์ และไม่มีช่องว่างที่หัวหรือท้าย"),
    help: Phrase(
      en: "shorten the text, or take the spaces out", th: "ย่อข้อความ หรือลบช่องว่างออก"))
}
