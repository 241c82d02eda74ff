package import Diagnostics
package import Files
package import Mail

/// An issue on its way to its readers.
package struct Delivery: Sendable {
  private let contents: [Language: MailContent]
  private let sender: MailSender
  private let moment: MailMoment

  /// - Parameter contents: the issue in each language that it has.
  package init(_ contents: [MailContent], from sender: MailSender, at moment: MailMoment) {
    self.contents = Dictionary(contents.map { ($0.language, $0) }) { first, _ in first }
    self.sender = sender
    self.moment = moment
  }

  /// Who is to get a message in a run, and who is not.
  package struct Round: Sendable {
    /// In the order of the list.
    package var due: [Subscriber] = []
    /// Those who have theirs already.
    package var sent: [Subscriber] = []
    /// Those to whom a message was handed over without anybody knowing what became of it.
    package var unknown: [Subscriber] = []
    /// Those who read no language that the issue has.
    package var without: [Subscriber] = []
  }

  /// Sorts the readers of a list by what a journal says of them.
  ///
  /// - Parameter retriesUnknown: whether those whose message may have arrived get another one.
  package func round(
    _ readers: [Subscriber], _ record: SendRecord, retriesUnknown: Bool
  ) -> Round {
    var round = Round()
    for reader in readers {
      let state = record.state(of: reader.mailbox.address)
      if state == .sent {
        round.sent.append(reader)
      } else if state == .begin || state == .unknown, !retriesUnknown {
        round.unknown.append(reader)
      } else if languages(of: reader).isEmpty {
        round.without.append(reader)
      } else {
        round.due.append(reader)
      }
    }
    return round
  }

  /// The languages in which a reader gets the issue.
  package func languages(of reader: Subscriber) -> [Language] {
    reader.languages.filter { contents[$0] != nil }
  }

  /// The message for one reader.
  package func message(to reader: Subscriber) throws(MailFault) -> MailMessage {
    try MailMessage(
      languages(of: reader).compactMap { contents[$0] }, from: sender, to: reader.mailbox,
      unsubscribe: reader.unsubscribe, at: moment)
  }

  /// What went wrong for one reader. It stops nobody else.
  package struct Failure: Sendable {
    package let reader: Subscriber
    package let outcome: HandOver
  }

  /// What a run has done.
  package struct Outcome: Sendable {
    package var sent = 0
    package var failures: [Failure] = []
    /// How many were not tried, because the run was told to stop.
    package var left = 0
  }

  /// Hands the messages of a round over, one after the other, and notes each step in the journal.
  ///
  /// - Parameters:
  ///   - handOver: gives one message to a mail program.
  ///   - mayGoOn: asked before each message with the number of those done, and may wait; `false` ends the run.
  /// - Throws: when the journal cannot be written. Then nothing more is handed over.
  package func send(
    _ round: Round, _ record: SendRecord, to journal: JournalFile,
    handOver: @Sendable (MailMessage, MailAddress) async -> HandOver,
    mayGoOn: @Sendable (Int) async -> Bool
  ) async throws(DiskError) -> Outcome {
    var record = record
    var outcome = Outcome()
    for (index, reader) in round.due.enumerated() {
      guard await mayGoOn(index) else {
        outcome.left = round.due.count - index
        break
      }
      let address = reader.mailbox.address
      let message: MailMessage
      do throws(MailFault) {
        message = try self.message(to: reader)
      } catch {
        let refusal = HandOver.Refusal(status: -1, words: error.message.english)
        outcome.failures.append(Failure(reader: reader, outcome: .refused(refusal)))
        continue
      }
      try journal.append(record.note(.begin, address))
      let result = await handOver(message, address)
      try journal.append(record.noteEnd(result, address))
      if result == .sent {
        outcome.sent += 1
      } else {
        outcome.failures.append(Failure(reader: reader, outcome: result))
      }
    }
    return outcome
  }
}

extension SendRecord {
  fileprivate mutating func noteEnd(_ result: HandOver, _ address: MailAddress) -> [UInt8] {
    switch result {
    case .sent: note(.sent, address)
    case .refused(let refusal): note(.refused, address, status: refusal.status)
    case .unknown(let refusal): note(.unknown, address, status: refusal.status)
    }
  }
}
