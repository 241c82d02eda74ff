import Delivery
import Diagnostics
import Files
import Mail
import Synchronization
import Testing

/// Each reader gets one message, whatever happens on the way.
@Suite struct DeliveryTests {
  private static let list = "news.example.org"

  private func delivery() throws -> Delivery {
    let content = MailContent(
      language: .thai, title: "ข่าว", lead: [], sections: [], footer: [],
      page: try WebAddress("https://example.org/"))
    let sender = try MailSender(
      address: try MailAddress("news@example.org"), names: [:], listID: Self.list)
    return Delivery([content], from: sender, at: MailMoment(seconds: 0))
  }

  private func readers(_ names: String, _ languages: [Language] = [.thai]) throws -> [Subscriber] {
    try names.map { name in
      Subscriber(
        mailbox: Mailbox(address: try MailAddress("\(name)@example.org")), languages: languages,
        unsubscribe: try WebAddress("https://example.org/\(name)"), line: 1)
    }
  }

  private func folder(_ body: (String) async throws -> Void) async throws {
    var failure: (any Error)?
    try await TemporaryFolder.use(in: "/tmp") { path throws(DiskError) in
      do { try await body(path + "/journal") } catch { failure = error }
    }
    if let failure { throw failure }
  }

  /// One run over the readers, in which `answer` says what becomes of each message.
  private func run(
    _ names: String, _ path: String, retriesUnknown: Bool = false, stopAfter: Int = .max,
    _ answer: @escaping @Sendable (Character) -> HandOver = { _ in .sent }
  ) async throws -> (handed: String, round: Delivery.Round, outcome: Delivery.Outcome) {
    let (journal, bytes) = try JournalFile.open(path)
    let record = try #require(
      SendRecord.read(bytes, path: path, issue: "2026-12", listID: Self.list).value)
    let delivery = try delivery()
    let round = delivery.round(try readers(names), record, retriesUnknown: retriesUnknown)
    let handed = Mutex("")
    let outcome = try await delivery.send(
      round, record, to: journal,
      handOver: { message, address in
        let name = address.text.first ?? "?"
        handed.withLock { $0.append(name) }
        return answer(name)
      }, mayGoOn: { $0 < stopAfter })
    return (handed.withLock { $0 }, round, outcome)
  }

  private static let refusal = HandOver.Refusal(status: 69, words: "no such user")

  @Test func aSecondRunSendsNothing() async throws {
    try await folder { path in
      #expect(try await run("abc", path).handed == "abc")
      let again = try await run("abc", path)
      #expect(again.handed == "" && again.round.sent.count == 3)
    }
  }

  @Test func aFailingReaderStopsNobodyAndIsTriedAgain() async throws {
    try await folder { path in
      let first = try await run("abc", path) { $0 == "b" ? .refused(Self.refusal) : .sent }
      #expect(first.handed == "abc" && first.outcome.sent == 2)
      #expect(first.outcome.failures.map(\.outcome) == [.refused(Self.refusal)])
      #expect(try await run("abc", path).handed == "b")
    }
  }

  @Test func whatMayHaveArrivedIsNotSentAgainUnlessAsked() async throws {
    try await folder { path in
      _ = try await run("abc", path) { $0 == "b" ? .unknown(Self.refusal) : .sent }
      let second = try await run("abc", path)
      #expect(second.handed == "" && second.round.unknown.count == 1)
      #expect(try await run("abc", path, retriesUnknown: true).handed == "b")
      #expect(try await run("abc", path).round.sent.count == 3)
    }
  }

  @Test func aRunThatWasStoppedGoesOnWhereItWas() async throws {
    try await folder { path in
      let first = try await run("abcd", path, stopAfter: 2)
      #expect(first.handed == "ab" && first.outcome.left == 2)
      #expect(try await run("abcd", path).handed == "cd")
    }
  }

  /// A run that is killed leaves the journal as it was at some byte: no reader may then get two messages.
  @Test func noMomentOfDeathMakesAnybodyGetTwo() async throws {
    try await folder { path in
      _ = try await run("abc", path)
      let whole = try DiskFile.read(path)
      let ends = whole.indices.filter { whole[$0] == 0x0A }
      let lengths = (0...whole.count).filter { length in
        length % 7 == 0 || ends.contains { abs($0 - length) < 2 }
      }
      for length in lengths {
        // Whose `begin` is on the disk may have been handed over before the kill.
        let begun = max(0, ends.count { $0 < length } - 1)
        let before = "abc".prefix((begun + 1) / 2)
        try DiskFile.write(Array(whole.prefix(length)), to: path)
        let after = try await run("abc", path).handed
        #expect(Set(before).isDisjoint(with: after), "killed at \(length)")
        #expect((before + after).count == 3)
      }
    }
  }

  @Test func readersOfAnotherLanguageAreLeftOut() throws {
    let record = try #require(
      SendRecord.read([], path: "", issue: "2026-12", listID: Self.list).value)
    let all = try readers("a", [.english]) + readers("b", [.thai, .english])
    let round = try delivery().round(all, record, retriesUnknown: false)
    #expect(round.without.count == 1 && round.due.count == 1)
    #expect(try delivery().languages(of: all[1]) == [.thai])
  }

  @Test func twoRunsAtOnceAreRefused() async throws {
    try await folder { path in
      let first = try JournalFile.open(path)
      let error = #expect(throws: DiskError.self) { try JournalFile.open(path) }
      #expect(error?.cause == .locked(0))
      try first.journal.append([0x0A])
    }
  }

  @Test func aMailProgramIsAskedWithoutAShellAndItsWordsHideTheReader() async throws {
    let reader = try readers("a")[0]
    let message = try delivery().message(to: reader)
    func hand(_ script: String) async -> HandOver {
      await Mailer(program: "/bin/sh", arguments: ["-c", script], environment: [:])
        .handOver(message, to: reader.mailbox.address)
    }
    #expect(await hand("cat >/dev/null") == .sent)
    #expect(
      await hand("echo '550 <A@example.org> gone' >&2; exit 67")
        == .refused(.init(status: 67, words: "550 <a…@example.org> gone")))
    #expect(await hand("exit 76") == .unknown(.init(status: 76, words: "")))
    #expect(await hand("exit 1") == .unknown(.init(status: 1, words: "")))
    #expect(await hand("kill -9 $$") == .unknown(.init(status: 137, words: "")))
    let count = message.bytes.count
    #expect(await hand("[ $(wc -c) -eq \(count) ]") == .sent)
    #expect(
      Mailer.words(of: "msmtp  -a khumue -t;rm x") == ["msmtp", "-a", "khumue", "-t;rm", "x"])
  }
}
