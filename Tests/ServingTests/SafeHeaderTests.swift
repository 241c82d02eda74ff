import Serving
import TestSupport
import Testing

/// What web servers are told to send is what `serve` sends.
@Suite struct SafeHeaderTests {
  @Test(arguments: SafeHeaders.Server.allCases)
  func theProjectsSnippetsAreCurrent(_ server: SafeHeaders.Server) throws {
    let written = try PackageRoot.text("docs/servers/\(server.file)")
    #expect(written == server.snippet, "run khumue schema --servers docs/servers")
  }

  @Test(arguments: SafeHeaders.Server.allCases)
  func aSnippetSendsEachHeaderOnce(_ server: SafeHeaders.Server) {
    let pattern = /(?m)^ *(?:add_header|Header always set) ([A-Za-z-]+) "([^"]+)"/
    let sent = server.snippet.matches(of: pattern).map { "\($0.output.1): \($0.output.2)" }
    #expect(sent == SafeHeaders.all.map { "\($0.name): \($0.value)" })
  }
}
