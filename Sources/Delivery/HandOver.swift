/// What became of one message.
package enum HandOver: Hashable, Sendable {
  /// The mail program has taken it, and answers for it from now on.
  case sent
  /// The mail program has not taken it: it can be handed over again.
  case refused(Refusal)
  /// Nobody knows: the run or the mail program ended in between, or the line broke. The reader may have it.
  case unknown(Refusal)

  /// What a mail program said when it failed.
  package struct Refusal: Hashable, Sendable {
    /// Its exit status; -1 when it was never known.
    package let status: Int32
    /// What it wrote, on one line, without the reader's address.
    package let words: String

    package init(status: Int32, words: String) {
      self.status = status
      self.words = words
    }
  }

  /// What an exit status means, by the custom of sendmail (`sysexits.h`).
  ///
  /// Only what says for certain that the message was not taken counts as refused. A lost connection (76) and an
  /// error of input or output (74) may come after the server has taken it.
  static func of(status: Int32, words: String) -> HandOver {
    let refusal = Refusal(status: status, words: words)
    switch status {
    case 0: return .sent
    case 64...69, 72, 73, 75, 77, 78, 126, 127: return .refused(refusal)
    default: return .unknown(refusal)
    }
  }
}
