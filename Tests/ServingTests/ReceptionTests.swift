import Diagnostics
import Pipeline
import Serving
import TestSupport
import Testing
import ThaiText

/// Which requests are answered, and how.
@Suite struct ReceptionTests {
  private static let host = ("Host", "localhost:8080")

  /// A preview of the small project.
  private static let preview = Task { try await preview(of: try await SampleProject.minimal()) }

  private static func preview(of project: SampleProject) async throws -> Preview {
    let day = try #require(CalendarDate(year: 2026, month: 4, day: 5))
    let desk = PreviewDesk(Build.Request(date: day, workers: 2), run: "7", language: .english)
    _ = await desk.take(Checked(project.project))
    return await desk.preview
  }

  private func answer(
    _ target: String, _ method: String = "GET", headers: [(String, String)] = [Self.host],
    from preview: Preview? = nil
  ) async throws -> Answer {
    let request = Request(method, target, headers: headers.map { (name: $0, value: $1) })
    var shown = preview
    if shown == nil { shown = try await Self.preview.value }
    return Reception(port: 8080).answer(request, from: try #require(shown))
  }

  @Test(arguments: [
    ("/", 200), ("/th/", 200), ("/th/?x=1#y", 400), ("/th/?x=1", 200), ("/th", 301),
    ("/en/handbook/first/", 200), ("/en/handbook/first", 301), ("/en/handbook/none/", 404),
    ("/assets/site.css", 200), ("/en/atom.xml", 200), ("/en/index.html", 200),
    // The site is to stand under /book/, and its 404 page says so.
    ("/book/", 200), ("/book/th/", 200), ("/book/assets/site.css", 200), ("/book", 404),
    ("", 400), ("th/", 400), ("*", 400), ("http://localhost:8080/th/", 400), ("localhost:80", 400),
    ("//th/", 404), ("/th//", 404), ("//evil.example/", 404),
    ("/th/../en/", 400), ("/..", 400), ("/./", 400), ("/%2e%2e/", 400), ("/th/%2E%2e/", 400),
    ("/..%2fetc/passwd", 400), ("/th%2f", 400), ("/th%5c..%5c", 400), ("/th\\", 400),
    ("/%", 400), ("/%0", 400), ("/%zz", 400), ("/%00", 400), ("/%0d%0a", 400), ("/th/%7f", 400),
    ("/%c3%28", 400), ("/%E0%B8%81", 404), ("/ก", 400), ("/a b", 400), ("/%20", 404),
    ("/.git/config", 404), ("/th/.hidden", 404), ("/.khumue-written", 404), ("/%2ekhumue/x", 404),
    ("/.khumue/", 404), ("/.khumue/reload.js", 200), ("/.khumue/reload.css", 200),
    ("/content/site.yaml", 404), ("/templates/site/base.mustache", 404), ("/etc/passwd", 404),
  ])
  func answersEachPath(_ target: String, _ status: Int) async throws {
    #expect(try await answer(target).status == status)
  }

  @Test(arguments: ["POST", "PUT", "DELETE", "OPTIONS", "TRACE", "CONNECT", "get", "PROPFIND", ""])
  func refusesEveryMethodThatDoesMoreThanRead(_ method: String) async throws {
    let answer = try await answer("/th/", method)
    #expect(answer.status == 405)
    #expect(answer.value(of: "Allow") == "GET, HEAD")
  }

  @Test(arguments: [
    (["localhost:8080"], 200), (["LOCALHOST:8080"], 200), (["127.0.0.1:8080"], 200),
    (["[::1]:8080"], 200), ([], 400), (["localhost:8080", "localhost:8080"], 400),
    (["localhost"], 403), (["localhost:8081"], 403), (["evil.example"], 403),
    (["evil.example:8080"], 403), (["localhost.evil.example:8080"], 403), (["127.0.0.2:8080"], 403),
    (["0.0.0.0:8080"], 403), ([""], 403), (["localhost:8080.evil.example"], 403),
    (["user@localhost:8080"], 403),
  ])
  func answersToItsOwnNamesOnly(_ hosts: [String], _ status: Int) async throws {
    #expect(try await answer("/th/", headers: hosts.map { ("host", $0) }).status == status)
  }

  @Test(arguments: [
    ([("Origin", "http://localhost:8080")], 200), ([("Origin", "http://[::1]:8080")], 200),
    ([("Origin", "https://localhost:8080")], 403), ([("Origin", "http://localhost:3000")], 403),
    ([("Origin", "null")], 403), ([("Origin", "")], 403),
    ([("Origin", "http://evil.example")], 403),
    ([("Sec-Fetch-Site", "same-origin")], 200), ([("Sec-Fetch-Site", "none")], 200),
    ([("Sec-Fetch-Site", "cross-site")], 403), ([("Sec-Fetch-Site", "same-site")], 403),
    (
      [
        ("Sec-Fetch-Site", "cross-site"), ("Sec-Fetch-Mode", "navigate"),
        ("Sec-Fetch-Dest", "document"),
      ], 200
    ),
    (
      [
        ("Sec-Fetch-Site", "cross-site"), ("Sec-Fetch-Mode", "navigate"),
        ("Sec-Fetch-Dest", "iframe"),
      ], 403
    ),
  ])
  func answersToItsOwnPagesOnly(_ headers: [(String, String)], _ status: Int) async throws {
    for target in ["/th/", "/.khumue/news", "/.khumue/reload.js"] {
      #expect(try await answer(target, headers: [Self.host] + headers).status == status)
    }
  }

  @Test(arguments: [
    ("/th/", "text/html; charset=utf-8"), ("/assets/site.css", "text/css; charset=utf-8"),
    ("/assets/search.js", "text/javascript; charset=utf-8"), ("/assets/mark.svg", "image/svg+xml"),
    ("/th/atom.xml", "application/atom+xml; charset=utf-8"),
    ("/sitemap.xml", "application/xml; charset=utf-8"), ("/nowhere", "text/html; charset=utf-8"),
    ("/.khumue/news", "text/event-stream"),
    ("/.khumue/reload.js", "text/javascript; charset=utf-8"),
    ("/.khumue/reload.css", "text/css; charset=utf-8"), ("/%", "text/plain; charset=utf-8"),
  ])
  func saysOfEachFileWhatItIs(_ target: String, _ type: String) async throws {
    let answer = try await answer(target)
    #expect(answer.value(of: "Content-Type") == type)
    #expect(answer.value(of: "Cache-Control") == "no-store")
    #expect(answer.value(of: "X-Content-Type-Options") == "nosniff")
    #expect(!answer.headers.contains { $0.name.lowercased().hasPrefix("access-control") })
  }

  @Test func aFolderWithoutItsSlashLeadsToTheSameAddressWithIt() async throws {
    #expect(try await answer("/en/handbook").value(of: "Location") == "/en/handbook/")
    #expect(try await answer("/en/handbook?a=/b").value(of: "Location") == "/en/handbook/?a=/b")
    #expect(try await answer("/%65n").value(of: "Location") == "/%65n/")
  }

  @Test func theReloadScriptIsAllThatIsAddedToAPage() async throws {
    let page = String(decoding: try await answer("/en/").bytes, as: UTF8.self)
    let tag =
      "<script src=\"/.khumue/reload.js\" data-edition=\"7-1\" data-look=\"7-1\" defer></script>\n"
    let built = try #require(await SampleProject.minimal().site()["en/index.html"])
    #expect(page.replacing(tag, with: "") == String(decoding: built, as: UTF8.self))
    #expect(page.contains(tag + "</head>"))
    #expect(
      try await answer("/assets/mark.svg").bytes
        == SampleProject.minimal().site()["assets/mark.svg"])
  }

  @Test func aProjectThatHadErrorsFromTheStartShowsTheseOnEveryPage() async throws {
    var project = try await SampleProject.minimal()
    project["content/site.yaml"] = "{"
    let answer = try await answer("/th/", from: try await Self.preview(of: project))
    let page = String(decoding: answer.bytes, as: UTF8.self)
    #expect(answer.status == 503)
    #expect(page.contains("content/site.yaml:1:1") && page.contains("reload.js"))
  }
}
