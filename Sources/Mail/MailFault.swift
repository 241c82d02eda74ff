package import Diagnostics

/// Why a value may not enter a message. The text never repeats the value: it may be personal, or made to deceive.
package struct MailFault: Error, Hashable, Sendable {
  /// One line, lower case, rule first.
  package let message: Phrase
  /// What to do, as a verb phrase.
  package let help: Phrase?

  package init(_ message: Phrase, help: Phrase? = nil) {
    self.message = message
    self.help = help
  }
}
