import ArgumentParser
import Delivery
import Diagnostics
import Files
import Mail

/// Sends one issue to the readers of one list, or says what would be sent.
struct SendRun {
  let issue: String
  let delivery: Delivery
  let listID: String
  let list: ReaderList
  let retriesUnknown: Bool
  let language: Language

  /// Says who would get what, and shows the headers of the first message. Nothing is written.
  func rehearse() throws {
    var bytes: [UInt8] = []
    if DiskFile.exists(list.journalPath) {
      do throws(DiskError) { bytes = try DiskFile.read(list.journalPath) } catch {
        throw Report.failure(error, language)
      }
    }
    let round = delivery.round(
      list.readers, try record(bytes), retriesUnknown: retriesUnknown)
    Terminal.out(RoundReport.text(round, delivery, issue)[language])
    if let reader = round.due.first {
      Terminal.out(RoundReport.headers(try message(to: reader), to: reader))
    }
    let hint = Phrase(
      en: "nothing was sent; add --yes to send\n", th: "ยังไม่ได้ส่ง เพิ่ม --yes เพื่อส่งจริง\n")
    Terminal.error(hint[language])
  }

  /// Hands the messages over, and lists at the end what failed.
  func send(with mailer: Mailer, rate: Int) async throws {
    let (journal, bytes): (JournalFile, [UInt8])
    do throws(DiskError) {
      (journal, bytes) = try JournalFile.open(list.journalPath)
    } catch {
      throw Report.failure(error, language)
    }
    let record = try record(bytes)
    let round = delivery.round(list.readers, record, retriesUnknown: retriesUnknown)
    Terminal.out(RoundReport.text(round, delivery, issue)[language])
    // What is wrong with the first message is most likely wrong with all.
    if let reader = round.due.first { _ = try message(to: reader) }
    let pace = Pace(perMinute: rate)
    let count = round.due.count
    let outcome: Delivery.Outcome
    do throws(DiskError) {
      outcome = try await delivery.send(
        round, record, to: journal, handOver: { await mailer.handOver($0, to: $1) },
        mayGoOn: { done in
          Terminal.progress("\(done)/\(count)")
          return await pace.wait()
        })
    } catch {
      throw Report.failure(error, language)
    }
    Terminal.progress("")
    try report(outcome, round)
  }

  private func report(_ outcome: Delivery.Outcome, _ round: Delivery.Round) throws {
    for failure in outcome.failures {
      Terminal.error(RoundReport.failure(failure)[language])
    }
    for reader in round.unknown { Terminal.error(RoundReport.unknown(reader)[language]) }
    Terminal.out(RoundReport.summary(outcome, round)[language])
    if outcome.left > 0, let status = Interruption.status { throw ExitCode(status) }
    if !outcome.failures.isEmpty || !round.unknown.isEmpty || outcome.left > 0 {
      throw ExitCode(2)
    }
  }

  private func record(_ journal: [UInt8]) throws -> SendRecord {
    let path = list.journalPath
    let read = SendRecord.read(journal, path: path, issue: issue, listID: listID)
    guard let record = read.value else {
      Terminal.error(
        ConciseReport.write(read.diagnostics, sources: [path: journal], language: language))
      throw ExitCode(1)
    }
    return record
  }

  private func message(to reader: Subscriber) throws -> MailMessage {
    do throws(MailFault) { return try delivery.message(to: reader) } catch {
      throw Report.fault(error, language)
    }
  }
}
