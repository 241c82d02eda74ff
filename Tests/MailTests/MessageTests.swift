import Diagnostics
import Mail
import Testing
import ThaiText

/// The bytes of a message.
@Suite struct MessageTests {
  @Test func everyLineIsShortAndEndsWithCRLF() throws {
    let long = String(repeating: "ยาว", count: 20) + String(repeating: "x", count: 300)
    let message = try Sample.message(
      [try Sample.content(.thai, title: long), try Sample.content(.english)], to: "ก" + long)
    let bytes = message.bytes
    for (index, byte) in bytes.enumerated() where byte == 0x0A || byte == 0x0D {
      #expect(bytes[byte == 0x0A ? index - 1 : index + 1] == (byte == 0x0A ? 0x0D : 0x0A))
    }
    let lines = ReadMessage(message).lines
    #expect(lines.allSatisfy { $0.utf8.count <= 76 })
    #expect(bytes.allSatisfy { $0 < 0x80 })
    #expect(lines.last == "" && lines.dropLast().last?.hasPrefix("--=_khumue_") == true)
  }

  @Test func theSameIssueForTheSameReaderIsTheSameMessage() throws {
    let first = try Sample.message().bytes
    #expect(try Sample.message().bytes == first)
    #expect(try Sample.message(address: "t@example.org").bytes != first)
  }

  @Test func theIdDependsOnTheReaderAndTheContent() throws {
    func id(_ message: MailMessage) -> String { ReadMessage(message)["Message-ID"] ?? "" }
    let ids = [
      id(try Sample.message()), id(try Sample.message(address: "t@example.org")),
      id(try Sample.message([try Sample.content(.english)])),
    ]
    #expect(Set(ids).count == 3)
    #expect(ids.allSatisfy { $0.wholeMatch(of: /<[0-9a-f]{32}@khumue\.example\.org>/) != nil })
    // Servers treat addresses that differ in case alike, and so does the id.
    #expect(id(try Sample.message(address: "S@Example.org")) == ids[0])
  }

  @Test func aThaiPartIsInBase64AndAnEnglishOneStaysReadable() throws {
    let thai = ReadMessage(try Sample.message([try Sample.content(.thai)])).lines
    #expect(thai.contains("Content-Transfer-Encoding: base64"))
    let english = ReadMessage(try Sample.message([try Sample.content(.english)])).lines
    #expect(english.contains("Content-Transfer-Encoding: quoted-printable"))
    #expect(english.contains("The draft of the handbook is open to read."))
  }

  @Test(arguments: [
    ("From = and é, " + String(repeating: "long ", count: 30) + "end", "=46rom =3D and =C3=A9, "),
    (".", "=2E\n"),
  ])
  func textComesBackFromQuotedPrintable(_ title: String, _ encoded: String) throws {
    let contents = [try Sample.content(.english, title: title)]
    let read = ReadMessage(try Sample.message(contents))
    let start = try #require(read.lines.firstIndex { $0.hasSuffix("quoted-printable") })
    let end = try #require(read.lines[start...].firstIndex { $0.hasPrefix("--=_") })
    let body = read.lines[(start + 2)..<end].map { $0 + "\n" }.joined().replacing("=\n", with: "")
    let decoded = body.replacing(/=([0-9A-F]{2})/) { match in
      String(UnicodeScalar(UInt8(match.output.1, radix: 16) ?? 0))
    }
    let text = MailText.write(contents, unsubscribe: "https://lists.example.org/leave?reader=7f3a")
    let bytes = decoded.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    #expect(bytes == text)
    #expect(body.contains("\n" + encoded))
  }

  @Test func aMessageThatMailProgramsWouldCutOffIsRefused() throws {
    let item = MailContent.Item(
      title: "Title", summary: String(repeating: "ก", count: 400),
      address: try WebAddress("https://example.org/"))
    let content = MailContent(
      language: .thai, title: "Title", lead: [],
      sections: [MailContent.Section(title: "All", items: Array(repeating: item, count: 80))],
      footer: [], page: try WebAddress("https://example.org/"))
    #expect(throws: MailFault.self) { try Sample.message([content]) }
  }

  @Test func aCopyForNobodyHasNoWayToLeave() throws {
    let message = try MailMessage(
      [try Sample.content(.thai)], from: try Sample.sender(), to: nil, unsubscribe: nil,
      at: MailMoment(seconds: 0))
    let read = ReadMessage(message)
    #expect(read["To"] == "undisclosed-recipients:;")
    #expect(read["List-Unsubscribe"] == nil && read["List-Unsubscribe-Post"] == nil)
  }
}
