import Diagnostics
import Mail
import Testing

/// Which addresses may be written to, and which may be linked to.
@Suite struct AddressTests {
  @Test(arguments: [
    "a@example.org", "Somsri.J+news@Mail.Example.ORG", "o'brien@example.co.th",
    "a!#$%&'*/=?^_`{|}~@a.b1",
    "x@xn--12c1fe0br.xn--o3cw4h", String(repeating: "a", count: 64) + "@example.org",
  ])
  func acceptsWhatEveryServerTakes(_ text: String) throws {
    #expect(try MailAddress(text).text == text)
  }

  @Test(arguments: [
    "", "a", "@example.org", "a@", "a@example", "a@@example.org", "a b@example.org",
    ".a@example.org",
    "a.@example.org", "a..b@example.org", "\"a b\"@example.org", "a@[192.0.2.1]", "a@192.0.2.1",
    "a@-b.org", "a@b-.org", "a@b..org", "a@example.org.", "a@exa_mple.org", "a@example.org\n",
    "a@example.org, b@example.org", "a@example.org\r\nBcc: b@example.org", "<a@example.org>",
    "สมศรี@example.org", "a@ตัวอย่าง.ไทย", "a\0@example.org", "a(comment)@example.org",
    String(repeating: "a", count: 65) + "@example.org",
    "a@" + String(repeating: "abcdefgh.", count: 30) + "org",
  ])
  func refusesEverythingElse(_ text: String) {
    #expect(throws: MailFault.self) { try MailAddress(text) }
  }

  @Test func saysWhatToDoAboutOtherLetters() {
    #expect(fault("a@ตัวอย่าง.ไทย")?.help?.english.contains("xn--") == true)
    #expect(fault("สมศรี@example.org")?.message.english.contains("before the @") == true)
  }

  private func fault(_ text: String) -> MailFault? {
    do throws(MailFault) { _ = try MailAddress(text) } catch { return error }
    return nil
  }

  @Test func hidesWhoIsBehindAnAddress() throws {
    #expect(try MailAddress("somsri@example.org").masked == "s…@example.org")
    #expect(MailAddress.mask("somsri at home") == "s…")
    #expect(MailAddress.mask("@@example.org") == "@…@example.org")
    #expect(MailAddress.mask("") == "…")
    #expect(
      try WebAddress("https://a.example.org/leave?r=somsri").masked == "https://a.example.org/…")
  }

  @Test(arguments: [
    "https://example.org", "https://example.org/", "https://example.org:8443/a?b=c#d",
    "https://example.org/%E0%B8%81",
  ])
  func acceptsHTTPSAddresses(_ text: String) throws {
    #expect(try WebAddress(text).text == text)
  }

  @Test func encodesWhatMayNotStandInAnAddress() throws {
    let address = try WebAddress(encoding: "https://example.org/ก?q=a b&c=%20#é")
    #expect(address.text == "https://example.org/%E0%B8%81?q=a%20b&c=%20#%C3%A9")
    #expect(throws: MailFault.self) { try WebAddress(encoding: "https://ก.org/") }
  }

  @Test(arguments: [
    "", "http://example.org/", "HTTPS://example.org/", "https://", "https:///a",
    "https://localhost/",
    "https://user@example.org/", "https://example.org/a b", "https://example.org/\">",
    "https://example.org/<", "https://example.org/ก", "https://example.org:x/",
    "https://example.org/\n",
    "javascript:alert(1)", "mailto:a@example.org", "//example.org/",
    "https://example.org/" + String(repeating: "a", count: 900),
  ])
  func refusesOtherWebAddresses(_ text: String) {
    #expect(throws: MailFault.self) { try WebAddress(text) }
  }
}
