package import Diagnostics

/// Who sends the newsletter, and the name of the list.
package struct MailSender: Hashable, Sendable {
  package let address: MailAddress
  /// Names the list for ever (RFC 2919), such as `news.example.org`.
  package let listID: String
  private let names: [Language: HeaderText]

  /// - Parameters:
  ///   - names: what the sender is called in messages that begin in a language.
  ///   - listID: looks like a host name below a domain of the sender.
  package init(
    address: MailAddress, names: [Language: HeaderText], listID: String
  ) throws(MailFault) {
    try Self.checkListID(listID)
    self.address = address
    self.names = names
    self.listID = listID
  }

  /// Throws unless `text` may name a list.
  package static func checkListID(_ text: String) throws(MailFault) {
    guard MailAddress.isDomain(Array(text.utf8)[...]) else { throw .badListID }
  }

  /// The sender as a message in a language names it.
  func mailbox(in language: Language?) -> Mailbox {
    Mailbox(name: language.flatMap { names[$0] }, address: address)
  }
}

extension MailFault {
  fileprivate static let badListID = MailFault(
    Phrase(
      en: "the id of a mailing list looks like a host name, such as news.example.org",
      th: "รหัสของรายชื่อผู้รับต้องมีรูปเหมือนชื่อโฮสต์ เช่น news.example.org"),
    help: Phrase(
      en: "write two or more labels of letters, digits and hyphens, with dots between them",
      th: "เขียนสองส่วนขึ้นไป ใช้ตัวอักษร ตัวเลข และขีด คั่นด้วยจุด"))
}
