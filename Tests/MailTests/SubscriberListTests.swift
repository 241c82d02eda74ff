import Diagnostics
import Mail
import Testing

/// Lists of subscribers, good and bad.
@Suite struct SubscriberListTests {
  private static let head = "address,name,language,unsubscribe\n"
  private static let leave = "https://lists.example.org/leave?r=1"

  @Test func readsATableAsSpreadsheetsWriteIt() throws {
    let text =
      "\u{FEFF}language,unsubscribe,note,address,name\r\n"
      + "th,\(Self.leave),,somsri@example.org,สมศรี ใจดี\r\n\r\n"
      + "both,\(Self.leave)2,\"a, \"\"b\"\"\r\nc\",ann@example.org,\"Lee, Ann\"\r\n"
      + "en,\(Self.leave)3,,bob@example.org,"
    let list = SubscriberList.read(Array(text.utf8), path: "list.csv")
    #expect(list.diagnostics == [])
    let readers = try #require(list.value)
    #expect(
      readers.map(\.mailbox.address.text) == [
        "somsri@example.org", "ann@example.org", "bob@example.org",
      ])
    #expect(readers.map(\.mailbox.name?.text) == ["สมศรี ใจดี", "Lee, Ann", nil])
    #expect(readers.map(\.languages) == [[.thai], [.thai, .english], [.english]])
    #expect(readers.map(\.unsubscribe.text) == [Self.leave, Self.leave + "2", Self.leave + "3"])
    #expect(readers.map(\.line) == [2, 4, 6])
  }

  /// Each list with one mistake, the code of its finding and the stretch that it points to.
  @Test(arguments: [
    (head + "a@example,A,th,\(leave)\n", "bad-mail-address", "a@example"),
    (head + "ก@example.org,A,th,\(leave)\n", "bad-mail-address", "ก@example.org"),
    (head + ",A,th,\(leave)\n", "bad-mail-address", ""),
    (
      head + "a@b.org,A,th,\(leave)\n\"A@B.org\",A,th,\(leave)\n", "duplicate-recipient",
      "\"A@B.org\""
    ),
    (head + "a@b.org,\"A\nBcc: c@d.org\",th,\(leave)\n", "bad-header-text", "\"A\nBcc: c@d.org\""),
    (head + "a@b.org,A\u{2028}B,th,\(leave)\n", "bad-header-text", "A\u{2028}B"),
    (head + "a@b.org,A\u{85}B,th,\(leave)\n", "bad-header-text", "A\u{85}B"),
    (head + "a@b.org,A,TH,\(leave)\n", "unknown-list-language", "TH"),
    (head + "a@b.org,A,,\(leave)\n", "unknown-list-language", ""),
    (head + "a@b.org,A,th,\n", "no-unsubscribe", ""),
    (head + "a@b.org,A,th,http://b.org/x\n", "no-unsubscribe", "http://b.org/x"),
    (head + "a@b.org,A,th\n", "bad-table", "a@b.org,A,th"),
    (head + "a@b.org,A, B,th,\(leave)\n", "bad-table", "a@b.org,A, B,th,\(leave)"),
    (head + "a@b.org,A \"B\",th,\(leave)\n", "bad-table", "\""),
    (head + "a@b.org,\"A\"B,th,\(leave)\n", "bad-table", "\""),
    (head + "a@b.org,A\rB,th,\(leave)\n", "bad-table", "\r"),
    (head + "a@b.org,\"A,th,\(leave)\n", "bad-table", "\""),
    ("adress,name,language,unsubscribe\n", "missing-column", "adress,name,language,unsubscribe"),
    ("address,name,name,language,unsubscribe\n", "missing-column", "name"),
    (head + "a@b.org,A\0,th,\(leave)\n", "nul-byte", "\0"),
  ])
  func reportsEachMistakeAtItsPlace(_ text: String, _ code: String, _ place: String) throws {
    let bytes = Array(text.utf8)
    let list = SubscriberList.read(bytes, path: "list.csv")
    try #require(list.diagnostics.count == 1)
    let found = list.diagnostics[0]
    #expect(found.code.name == code && found.severity == .error)
    guard case .span(let span) = found.place else {
      Issue.record("no place")
      return
    }
    #expect(Array(bytes[span.range]) == Array(place.utf8))
  }

  @Test func goesOnAfterAMistake() throws {
    let text =
      Self.head + "a@b,A,th,\(Self.leave)\nb@b.org,\"B\"x,th,\(Self.leave)\n"
      + "c@b.org,C,xx,http://x\nd@b.org,D,en,\(Self.leave)\n"
    let list = SubscriberList.read(Array(text.utf8), path: "list.csv")
    #expect(list.value?.map(\.mailbox.address.text) == ["d@b.org"])
    #expect(
      Set(list.diagnostics.map(\.code.name)) == [
        "bad-mail-address", "bad-table", "unknown-list-language", "no-unsubscribe",
      ])
  }

  @Test(arguments: ["", "\n\n", "\u{FEFF}", "address,name,language,unsubscribe\n"])
  func anEmptyListIsAMistake(_ text: String) {
    let list = SubscriberList.read(Array(text.utf8), path: "list.csv")
    #expect(list.diagnostics.map(\.code.name) == ["bad-table"])
  }

  @Test func noFindingRepeatsAnAddressOrAName() {
    let text =
      Self.head + "somsri@secret,Jaidee\tS,xx,http://secret/somsri\n"
      + "malee@b.org,M,th,\(Self.leave)\nMalee@b.org,M,th,\(Self.leave)\n"
      + "th,somsri@b.org,Jaidee Somsri,\(Self.leave)\n"
    let list = SubscriberList.read(Array(text.utf8), path: "list.csv")
    let headless = SubscriberList.read(Array("somsri@b.org,Jaidee\n".utf8), path: "list.csv")
    #expect(list.diagnostics.count == 7 && headless.diagnostics.count == 4)
    for found in list.diagnostics + headless.diagnostics {
      for words in [found.message, found.help ?? found.message] {
        for name in ["somsri", "Jaidee", "alee@"] {
          #expect(!words.english.contains(name) && !words.thai.contains(name))
        }
      }
    }
  }

  @Test func refusesWhatIsNotUTF8() {
    let list = SubscriberList.read(Array(Self.head.utf8) + [0xA1, 0xD2, 0x0A], path: "list.csv")
    #expect(list.value == nil && list.diagnostics.map(\.code.name) == ["not-utf-8"])
  }
}
