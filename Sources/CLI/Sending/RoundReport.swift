import Delivery
import Diagnostics
import Mail

/// What is said about a run. Readers are named by the line of the list and in masked form.
enum RoundReport {
  /// How many messages are due and in which languages, and who gets none.
  static func text(_ round: Delivery.Round, _ delivery: Delivery, _ issue: String) -> Phrase {
    var counts: [String: Int] = [:]
    for reader in round.due {
      counts[delivery.languages(of: reader).map(\.tag).joined(separator: "+"), default: 0] += 1
    }
    let languages = counts.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
    let shown = languages.isEmpty ? "" : " (\(languages.joined(separator: ", ")))"
    var english = "\(issue): \(round.due.count) to be sent\(shown)\n"
    var thai = "\(issue): ต้องส่ง \(round.due.count) ฉบับ\(shown)\n"
    if !round.sent.isEmpty {
      english += "  \(round.sent.count) have it already\n"
      thai += "  ได้รับแล้ว \(round.sent.count) คน\n"
    }
    if !round.unknown.isEmpty {
      english += "  \(round.unknown.count) may have it: not sent again without --retry-unknown\n"
      thai += "  อาจได้รับแล้ว \(round.unknown.count) คน: ไม่ส่งซ้ำถ้าไม่ระบุ --retry-unknown\n"
    }
    if !round.without.isEmpty {
      english += "  \(round.without.count) read no language of this issue\n"
      thai += "  \(round.without.count) คนไม่ได้อ่านภาษาของฉบับนี้\n"
    }
    return Phrase(en: english, th: thai)
  }

  /// The headers of a message, without what names its reader.
  static func headers(_ message: MailMessage, to reader: Subscriber) -> String {
    let shown = message.headers.map { header in
      switch header.name {
      case "To": "To: \(reader.mailbox.address.masked)"
      case "List-Unsubscribe": "List-Unsubscribe: <\(reader.unsubscribe.masked)>"
      default: String(decoding: header.bytes, as: UTF8.self).replacing("\r\n", with: "\n")
      }
    }
    return shown.map { "    \($0.replacing("\n", with: "\n    "))\n" }.joined()
      + "    (\(message.bytes.count) B)\n"
  }

  static func failure(_ failure: Delivery.Failure) -> Phrase {
    switch failure.outcome {
    case .sent: Phrase(en: "", th: "")
    case .refused(let refusal):
      line(failure.reader, refusal, Phrase(en: "not sent", th: "ส่งไม่ได้"))
    case .unknown(let refusal):
      line(failure.reader, refusal, Phrase(en: "may have been sent", th: "อาจส่งไปแล้ว"))
    }
  }

  static func unknown(_ reader: Subscriber) -> Phrase {
    let who = "\(reader.line): \(reader.mailbox.address.masked)"
    return Phrase(
      en: "line \(who): may have been sent by an earlier run\n",
      th: "บรรทัด \(who): อาจส่งไปแล้วในครั้งก่อน\n")
  }

  /// One line for the end.
  static func summary(_ outcome: Delivery.Outcome, _ round: Delivery.Round) -> Phrase {
    let failed = outcome.failures.count
    return Phrase(
      en: "\(outcome.sent) sent, \(failed) failed, \(outcome.left) left, "
        + "\(round.unknown.count) unknown\n",
      th: "ส่งแล้ว \(outcome.sent) ไม่สำเร็จ \(failed) เหลือ \(outcome.left) "
        + "ไม่ทราบผล \(round.unknown.count)\n")
  }

  private static func line(
    _ reader: Subscriber, _ refusal: HandOver.Refusal, _ what: Phrase
  ) -> Phrase {
    let who = "\(reader.line): \(reader.mailbox.address.masked)"
    let words = refusal.words.isEmpty ? "" : ": \(refusal.words)"
    return Phrase(
      en: "line \(who): \(what.english) (status \(refusal.status))\(words)\n",
      th: "บรรทัด \(who): \(what.thai) (สถานะ \(refusal.status))\(words)\n")
  }
}
