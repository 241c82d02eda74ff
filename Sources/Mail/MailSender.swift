import Diagnostics

/// Who sends the newsletter, and the name of the list.
package struct MailSender: Hashable, Sendable {
  package let mailbox: Mailbox
  /// Names the list for ever (RFC 2919): `news.example.org`, two or more labels below a domain of the sender.
  package let listID: String

  package init(mailbox: Mailbox, listID: String) throws(MailFault) {
    guard MailAddress.isDomain(Array(listID.utf8)[...]) else {
      throw MailFault(
        Phrase(
          en: "the id of a mailing list looks like a host name, such as news.example.org",
          th: "รหัสของรายชื่อผู้รับต้องมีรูปเหมือนชื่อโฮสต์ เช่น news.example.org"))
    }
    self.mailbox = mailbox
    self.listID = listID
  }
}
