import Delivery
import Diagnostics
import Mail
import Testing

/// What a journal says of the readers.
@Suite struct SendRecordTests {
  private func read(_ text: String) -> Checked<SendRecord> {
    SendRecord.read(
      Array(text.utf8), path: "j", issue: "2026-12", listID: "news.example.org")
  }

  private func journal(_ states: [(SendRecord.State, String)]) throws -> String {
    var record = try #require(read("").value)
    var text = ""
    for (state, address) in states {
      text += String(decoding: record.note(state, try MailAddress(address)), as: UTF8.self)
    }
    return text
  }

  @Test func remembersHowFarEachMessageCame() throws {
    let text = try journal([
      (.begin, "a@b.org"), (.sent, "a@b.org"), (.begin, "c@d.org"), (.refused, "c@d.org"),
      (.begin, "e@f.org"), (.unknown, "e@f.org"), (.begin, "g@h.org"),
    ])
    let record = try #require(read(text).value)
    #expect(record.state(of: try MailAddress("A@B.org")) == .sent)
    #expect(record.state(of: try MailAddress("c@d.org")) == .refused)
    #expect(record.state(of: try MailAddress("e@f.org")) == .unknown)
    #expect(record.state(of: try MailAddress("g@h.org")) == .begin)
    #expect(record.state(of: try MailAddress("x@y.org")) == nil)
    #expect(!text.contains("b.org") && !text.contains("a@"))
  }

  @Test func leavesOutALineThatWasNeverWhole() throws {
    let text = try journal([(.begin, "a@b.org"), (.sent, "a@b.org")])
    for length in 0..<text.utf8.count {
      let record = try #require(
        read(String(decoding: text.utf8.prefix(length), as: UTF8.self)).value)
      let state = record.state(of: try MailAddress("a@b.org"))
      #expect(state == nil || state == .begin)
    }
  }

  @Test(arguments: ["hello\n", "\n", "khumue-newsletter-journal-1\t2026-11\tnews.example.org\n"])
  func refusesAJournalOfSomethingElse(_ text: String) {
    let found = read(text)
    #expect(found.value == nil && found.diagnostics.map(\.code.name) == ["damaged-journal"])
  }

  @Test func pointsAtADamagedLine() throws {
    let good = try journal([(.begin, "a@b.org")])
    let found = read(good + "sent\tshort\n" + "x\n")
    guard case .span(let span)? = found.diagnostics.first?.place else {
      Issue.record("no place")
      return
    }
    #expect(span.range == good.utf8.count..<good.utf8.count + 10)
  }
}
