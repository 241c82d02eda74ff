import Diagnostics
import Mail
import Testing
import ThaiText

/// What stands in headers comes back as it was put in, and nothing else gets in.
@Suite struct HeaderTests {
  @Test(arguments: [
    Sample.thaiTitle, "เก้าน้ำใจ", "ผู้ใหญ่บ้านเกาะเต่า", "Café à la carte", "👩‍👩‍👧‍👦 family", "=?UTF-8?B?QQ==?=",
    "two  spaces", String(repeating: "เก่า", count: 40), String(repeating: "ก็้", count: 60),
    String(repeating: "x", count: 200),
    "a\u{0301}\u{0301}\u{0301}" + String(repeating: "ก", count: 40),
  ])
  func aSubjectThatIsNotPlainIsEncodedWithoutCuttingALetter(_ subject: String) throws {
    let read = ReadMessage(try Sample.message([try Sample.content(.thai, title: subject)]))
    let words = ReadMessage.words(in: try #require(read["Subject"]))
    #expect(words.flatMap { $0 } == Array(subject.utf8))
    let bytes = Array(subject.utf8)
    let letters = Set(
      subject.indices.map { subject.utf8.distance(from: subject.startIndex, to: $0) })
    let clusters = Self.clusterStarts(bytes)
    var offset = 0
    for word in words {
      #expect(clusters.contains(offset) && letters.contains(offset), "a word starts at \(offset)")
      offset += word.count
    }
  }

  private static func clusterStarts(_ bytes: [UInt8]) -> Set<Int> {
    var starts: Set<Int> = [0]
    var index = 0
    while index < bytes.count {
      index = ThaiCluster.end(in: bytes, from: index)
      starts.insert(index)
    }
    return starts
  }

  @Test(arguments: [
    "The handbook is open", "Questions? Ask: \"we\" answer (always)", "a=b; c, d",
    "A long subject of many plain words that needs to be folded because it is longer than one line may be",
  ])
  func aPlainSubjectStaysReadable(_ subject: String) throws {
    let read = ReadMessage(try Sample.message([try Sample.content(.english, title: subject)]))
    #expect(read["Subject"] == subject)
  }

  @Test(arguments: [
    ("Somsri Jaidee", "Somsri Jaidee <s@example.org>"),
    ("Jaidee, Somsri", "\"Jaidee, Somsri\" <s@example.org>"),
    ("The \"old\" \\ office", "\"The \\\"old\\\" \\\\ office\" <s@example.org>"),
    ("a@example.com", "\"a@example.com\" <s@example.org>"),
    ("สมศรี", "=?UTF-8?B?4Liq4Lih4Lio4Lij4Li1?= <s@example.org>"),
  ])
  func aNameStandsBesideItsAddress(_ name: String, _ header: String) throws {
    #expect(ReadMessage(try Sample.message(to: name))["To"] == header)
  }

  @Test func noNameCanMoveOrAddAnAddress() throws {
    for name in [
      "a, b@example.com", "<b@example.com>", "a <b@example.com>, c", "x; y:", "(comment",
    ] {
      let header = try #require(ReadMessage(try Sample.message(to: name))["To"])
      #expect(header.hasPrefix("\"") && header.hasSuffix("\" <s@example.org>"), "\(header)")
    }
  }

  @Test(arguments: [
    "a\r\nBcc: b@example.com", "a\nb", "a\rb", "a\0b", "a\u{2028}b", "a\u{2029}b", "a\u{85}b",
    "a\tb", "a\u{1B}[2J", "a\u{7F}", "a\u{202E}b", "a\u{2066}b", "a\u{FEFF}b", " a", "a ", "",
    String(repeating: "ก", count: 201),
  ])
  func whatCouldStartAnotherHeaderIsRefused(_ text: String) throws {
    #expect(throws: MailFault.self) { try HeaderText(text) }
    #expect(throws: MailFault.self) {
      try Sample.message([try Sample.content(.english, title: text)])
    }
  }

  @Test func theSenderIsNamedInTheLanguageThatComesFirst() throws {
    let english = ReadMessage(try Sample.message([try Sample.content(.english)]))
    #expect(english["From"] == "The editors <news@khumue.example.org>")
    let from = try #require(ReadMessage(try Sample.message())["From"])
    #expect(ReadMessage.words(in: from).flatMap { $0 } == Array("คณะผู้จัดทำคู่มือ".utf8))
  }

  @Test(arguments: ["", "news", "news example.org", "news.example.org>", "ข่าว.org", "a.b\r\nX: y"])
  func aListIsNamedLikeAHost(_ id: String) {
    #expect(throws: MailFault.self) {
      try MailSender(address: try MailAddress("a@example.org"), names: [:], listID: id)
    }
  }

  @Test func everyHeaderStandsOnceAndInOrder() throws {
    let read = ReadMessage(try Sample.message(to: "สมศรี"))
    #expect(
      read.headers.map(\.name) == [
        "From", "To", "Subject", "Date", "Message-ID", "List-Id", "List-Unsubscribe",
        "List-Unsubscribe-Post", "Content-Language", "MIME-Version", "Content-Type",
      ])
    #expect(read["List-Id"] == "<news.khumue.example.org>")
    #expect(read["List-Unsubscribe"] == "<https://lists.example.org/leave?reader=7f3a>")
    #expect(read["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click")
    #expect(read["Content-Language"] == "th, en")
    #expect(read["MIME-Version"] == "1.0")
  }

  @Test(arguments: [
    (0, "Thu, 01 Jan 1970 07:00:00 +0700"), (1_796_083_200, "Tue, 01 Dec 2026 07:00:00 +0700"),
    (951_782_399, "Tue, 29 Feb 2000 06:59:59 +0700"), (-5, "Thu, 01 Jan 1970 07:00:00 +0700"),
  ])
  func dateIsWrittenInTheTimeOfThailand(_ seconds: Int, _ date: String) throws {
    let message = try MailMessage(
      [try Sample.content(.thai)], from: try Sample.sender(), to: nil, unsubscribe: nil,
      at: MailMoment(seconds: seconds))
    #expect(ReadMessage(message)["Date"] == date)
  }
}
