package import Diagnostics
import Digest
package import Mail

/// What a journal says: who has been handed a message of one issue, and how that ended.
///
/// A journal is a text with a line for each step: `begin` before a message is handed over, and `sent`, `refused` or
/// `unknown` after it. Readers are named by a hash. A `begin` without an end means that the run was killed there, and
/// nobody knows what became of the message. A last line without its end was never whole, and what it would have said
/// has not been acted on: it is left out.
package struct SendRecord: Sendable {
  /// How far a reader's message has come.
  package enum State: String, Sendable {
    /// Handed over, and no word of what became of it.
    case begin
    case sent, refused, unknown
  }

  private static let mark = "khumue-newsletter-journal-1"

  private let issue: String
  private let listID: String
  private var states: [String: State] = [:]
  private var hasHead = false

  /// The record of a journal; an empty one has a record of nobody.
  ///
  /// - Parameters:
  ///   - path: names the journal in the finding when it was not written by this program for this issue.
  ///   - listID: names the mailing list, so that two lists that lie together are kept apart.
  package static func read(
    _ bytes: [UInt8], path: String, issue: String, listID: String
  ) -> Checked<SendRecord> {
    var record = SendRecord(issue: issue, listID: listID)
    var offset = 0
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).dropLast() {
      let words = line.split(separator: 0x09).map { String(decoding: $0, as: UTF8.self) }
      guard record.take(words) else {
        return Checked(nil, [.damagedJournal(Span(path, offset..<offset + line.count))])
      }
      offset += line.count + 1
    }
    return Checked(record)
  }

  /// How far the message for an address has come; `nil` when nothing was tried.
  package func state(of address: MailAddress) -> State? { states[key(address)] }

  /// The line that notes a step, to be added to the journal.
  package mutating func note(_ state: State, _ address: MailAddress, status: Int32? = nil)
    -> [UInt8]
  {
    let key = key(address)
    states[key] = state
    var line = hasHead ? "" : "\(Self.mark)\t\(issue)\t\(listID)\n"
    hasHead = true
    line += "\(state.rawValue)\t\(key)"
    if let status { line += "\t\(status)" }
    return Array((line + "\n").utf8)
  }

  private init(issue: String, listID: String) {
    self.issue = issue
    self.listID = listID
  }

  private mutating func take(_ words: [String]) -> Bool {
    guard hasHead else {
      hasHead = words == [Self.mark, issue, listID]
      return hasHead
    }
    guard words.count >= 2, let state = State(rawValue: words[0]), words[1].utf8.count == 32 else {
      return false
    }
    states[words[1]] = state
    return true
  }

  private func key(_ address: MailAddress) -> String {
    let digits = Array("0123456789abcdef".utf8)
    let hash = SHA256.hash(Array("\(listID)\n\(issue)\n\(address.key)".utf8))
    return String(
      decoding: hash.prefix(16).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] },
      as: UTF8.self)
  }
}
