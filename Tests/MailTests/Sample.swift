import Diagnostics
import Mail
import Testing
import ThaiText

/// An issue and its sender, for tests to change.
enum Sample {
  static let thaiTitle = "จดหมายข่าวเครือข่าย ฉบับที่ ๑: เริ่มใช้คู่มือในชุมชนของเรา"

  static func content(_ language: Language, title: String? = nil) throws -> MailContent {
    let isThai = language == .thai
    return MailContent(
      language: language,
      title: title ?? (isThai ? thaiTitle : "Network letter 1: the handbook in our village"),
      kicker: isThai ? "จดหมายข่าว ฉบับที่ ๑" : "Newsletter, number 1",
      lead: [isThai ? "คู่มือฉบับร่างเปิดให้อ่านแล้ว" : "The draft of the handbook is open to read."],
      sections: [
        MailContent.Section(
          title: isThai ? "อ่านก่อน" : "Read first",
          items: [
            MailContent.Item(
              title: isThai ? "บทบาทของผู้ประสานงาน" : "What a coordinator does & why",
              summary: isThai ? "หน้าที่เจ็ดข้อ" : "Seven duties, each with <an example>.",
              address: try WebAddress("https://khumue.example.org/\(language.tag)/roles/?a=1&b=2"))
          ])
      ],
      footer: [isThai ? "ส่งถึงผู้ที่ขอรับ" : "Sent to those who asked for it."],
      page: try WebAddress("https://khumue.example.org/\(language.tag)/newsletters/2026-12/"))
  }

  static func sender() throws -> MailSender {
    try MailSender(
      address: try MailAddress("news@khumue.example.org"),
      names: [
        .thai: try HeaderText("คณะผู้จัดทำคู่มือ"), .english: try HeaderText("The editors"),
      ], listID: "news.khumue.example.org")
  }

  static func message(
    _ contents: [MailContent]? = nil, to name: String? = nil, address: String = "s@example.org"
  ) throws -> MailMessage {
    try MailMessage(
      contents ?? [try content(.thai), try content(.english)], from: try sender(),
      to: Mailbox(
        name: try name.map { name throws(MailFault) in try HeaderText(name) },
        address: try MailAddress(address)),
      unsubscribe: try WebAddress("https://lists.example.org/leave?reader=7f3a"),
      at: MailMoment(seconds: 1_796_083_200))
  }
}

/// A message taken apart again, by rules of its own.
struct ReadMessage {
  /// Unfolded, in order.
  let headers: [(name: String, value: String)]
  let lines: [String]

  init(_ message: MailMessage) {
    let text = String(decoding: message.bytes, as: UTF8.self)
    lines = text.split(separator: "\r\n", omittingEmptySubsequences: false).map { String($0) }
    var headers: [(name: String, value: String)] = []
    for line in lines.prefix(while: { !$0.isEmpty }) {
      if line.hasPrefix(" "), let last = headers.popLast() {
        headers.append((last.name, last.value + line))
      } else {
        let colon = line.firstIndex(of: ":") ?? line.endIndex
        headers.append((String(line[..<colon]), String(line[colon...].dropFirst(2))))
      }
    }
    self.headers = headers
  }

  subscript(name: String) -> String? { headers.first { $0.name == name }?.value }

  /// The texts of the encoded words in a header, each decoded by itself.
  static func words(in header: String) -> [[UInt8]] {
    header.split(separator: " ").compactMap { word in
      guard word.hasPrefix("=?UTF-8?B?"), word.hasSuffix("?=") else { return nil }
      return base64(word.dropFirst(10).dropLast(2))
    }
  }

  static func base64(_ text: some StringProtocol) -> [UInt8] {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var bits = 0
    var count = 0
    var bytes: [UInt8] = []
    for letter in text.utf8 {
      guard let value = alphabet.firstIndex(of: letter) else { continue }
      bits = bits << 6 | value
      count += 6
      if count >= 8 {
        count -= 8
        bytes.append(UInt8(truncatingIfNeeded: bits >> count))
      }
    }
    return bytes
  }
}
