package import Diagnostics

/// A reader who has asked for the newsletter.
package struct Subscriber: Hashable, Sendable {
  package let mailbox: Mailbox
  /// In the order in which a message holds them.
  package let languages: [Language]
  /// The reader's own address for leaving.
  package let unsubscribe: WebAddress
  /// The line of the list, counted from 1, by which reports name the reader.
  package let line: Int

  package init(mailbox: Mailbox, languages: [Language], unsubscribe: WebAddress, line: Int) {
    self.mailbox = mailbox
    self.languages = languages
    self.unsubscribe = unsubscribe
    self.line = line
  }
}
