import Diagnostics
import Digest

/// One message with an issue for one reader, ready to be handed to a mail server (RFC 5322).
///
/// The same values make the same bytes: the message's id and the boundary between its parts come from a hash of what
/// it says and to whom. Who gets it twice by a mistake of a server can be told so by the id.
package struct MailMessage: Sendable {
  /// Each with its name, folded, without its line end. For people: they hold the reader's address.
  package let headers: [MailHeader]
  private let text: [UInt8]
  private let html: [UInt8]
  private let boundary: String

  /// - Parameters:
  ///   - contents: the issue in each language that the message is to hold, in this order.
  ///   - recipient: `nil` for a copy that is sent to nobody, such as the one that can be looked at.
  ///   - unsubscribe: the recipient's own address for leaving. One POST to it must do (RFC 8058).
  /// - Throws: when the message would be too long, or its subject may not stand in a header.
  package init(
    _ contents: [MailContent], from sender: MailSender, to recipient: Mailbox?,
    unsubscribe: WebAddress?, at moment: MailMoment
  ) throws(MailFault) {
    let subject = try HeaderText(contents.map(\.title).joined(separator: " / "))
    text = MailText.write(contents, unsubscribe: unsubscribe?.text)
    html = MailHTML.document(contents, unsubscribe: unsubscribe)
    guard html.count <= MailHTML.largest else { throw .tooLong(html.count) }
    let said = Array("\(sender.listID)\n\(recipient?.address.key ?? "")\n\(subject.text)\n".utf8)
    let name = Self.hex(SHA256.hash(said + text + html).prefix(16))
    // No line of base64 or quoted-printable can hold this sign, so the parts need not be searched for it.
    boundary = "=_khumue_\(name)"
    headers = Self.headers(
      sender, recipient, subject, moment, contents.map(\.language), unsubscribe,
      id: "\(name)@\(sender.address.domain)", boundary: boundary)
  }

  /// The message with CRLF at the end of each line.
  package var bytes: [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(4096 + (text.count + html.count) * 3 / 2)
    for header in headers {
      out += header.bytes
      out += "\r\n".utf8
    }
    out += "\r\n".utf8
    appendPart("text/plain", text, to: &out)
    appendPart("text/html", html, to: &out)
    out += "--\(boundary)--\r\n".utf8
    return out
  }

  private func appendPart(_ type: String, _ content: [UInt8], to out: inout [UInt8]) {
    // Thai takes nine bytes a letter in quoted-printable and four in base64; English the other way about.
    let isReadable = QuotedPrintable.size(of: content) * 3 <= content.count * 4
    out += "--\(boundary)\r\nContent-Type: \(type); charset=utf-8\r\n".utf8
    out += "Content-Transfer-Encoding: ".utf8
    out += (isReadable ? "quoted-printable\r\n\r\n" : "base64\r\n\r\n").utf8
    if isReadable {
      QuotedPrintable.appendLines(content, to: &out)
    } else {
      Base64.appendLines(content, to: &out)
    }
  }

  private static func headers(
    _ sender: MailSender, _ recipient: Mailbox?, _ subject: HeaderText, _ moment: MailMoment,
    _ languages: [Language], _ unsubscribe: WebAddress?, id: String, boundary: String
  ) -> [MailHeader] {
    var headers = [
      MailHeader("From", sender.mailbox(in: languages.first)),
      recipient.map { MailHeader("To", $0) } ?? MailHeader("To", "undisclosed-recipients:;"),
      MailHeader("Subject", subject),
      MailHeader("Date", moment.text),
      MailHeader("Message-ID", "<\(id)>"),
      MailHeader("List-Id", "<\(sender.listID)>"),
    ]
    if let unsubscribe {
      headers.append(MailHeader("List-Unsubscribe", "<\(unsubscribe.text)>"))
      headers.append(MailHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click"))
    }
    headers += [
      MailHeader("Content-Language", languages.map(\.tag).joined(separator: ", ")),
      MailHeader("MIME-Version", "1.0"),
      MailHeader("Content-Type", "multipart/alternative;\r\n boundary=\"\(boundary)\""),
    ]
    return headers
  }

  private static func hex(_ bytes: ArraySlice<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}

extension MailFault {
  fileprivate static func tooLong(_ size: Int) -> MailFault {
    MailFault(
      Phrase(
        en: "the HTML of a message has at most \(MailHTML.largest) bytes; this one has \(size)",
        th: "ส่วน HTML ของอีเมลต้องไม่เกิน \(MailHTML.largest) ไบต์ แต่ฉบับนี้มี \(size) ไบต์"),
      help: Phrase(
        en: "take items out of the issue, or shorten their summaries",
        th: "ลดจำนวนรายการในฉบับนี้ หรือย่อคำอธิบายให้สั้นลง"))
  }
}
