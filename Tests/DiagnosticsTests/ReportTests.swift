import Diagnostics
import Foundation
import Testing

@Suite struct ReportTests {
  private let sources = ["ก, 1.yaml": Array("a: 1\nน้ำ: 2\n".utf8), "b.md": Array("x\n".utf8)]
  private let found = [
    Diagnostic(
      .sample, at: .span(Span("ก, 1.yaml", 5..<14)), Phrase(en: "50% <\"a\">\u{1B}", th: "ไทย"),
      help: Phrase(en: "mend: it, now", th: "แก้"),
      labels: [.init(Span("ก, 1.yaml", 0..<1), Phrase(en: "first", th: "แรก"))],
      fix: .init(Span("ก, 1.yaml", 5..<14), replacement: "b", isSafe: true)),
    Diagnostic(.sample, severity: .warning, at: .file("b.md"), Phrase(en: "w", th: "เตือน")),
  ]

  @Test func writesOneLineForEachFinding() {
    let report = ConciseReport.write(found, sources: sources, language: .english)
    let expected = """
      b.md:1:1: warning[sample]: w
      ก, 1.yaml:2:1: error[sample]: 50% <"a">\\u{1B}

      """
    #expect(String(decoding: report, as: UTF8.self) == expected)
  }

  @Test func escapesWorkflowCommands() {
    let report = GitHubReport.write(found, sources: sources, language: .english)
    let expected = """
      ::warning file=b.md,title=sample::w
      ::error file=ก%2C 1.yaml,line=2,endLine=2,col=1,endColumn=3,title=sample::\
      50%25 <"a">\\u{1B}%0Amend: it, now

      """
    #expect(String(decoding: report, as: UTF8.self) == expected)
  }

  @Test func writesJSONInBothLanguages() throws {
    let root = try object(JSONReport.write(found, sources: sources))
    #expect(root["errors"] as? Int == 1)
    #expect(root["warnings"] as? Int == 1)
    let all = try #require(root["diagnostics"] as? [[String: Any]])
    #expect(all.map { $0["path"] as? String } == ["b.md", "ก, 1.yaml"])
    #expect(all[0]["range"] == nil)
    let message = try #require(all[1]["message"] as? [String: String])
    #expect(message == ["en": "50% <\"a\">\u{1B}", "th": "ไทย"])
    let range = try #require(all[1]["range"] as? [String: [String: Int]])
    #expect(range["start"] == ["line": 2, "column": 1, "offset": 5])
    #expect(range["end"] == ["line": 2, "column": 4, "offset": 14])
    let fix = try #require(all[1]["fix"] as? [String: Any])
    #expect(fix["safe"] as? Bool == true)
  }

  @Test func writesSARIF() throws {
    let log = try object(
      SARIFReport.write(found, sources: sources, language: .english, version: "1.2"))
    #expect(log["version"] as? String == "2.1.0")
    let run = try #require((log["runs"] as? [[String: Any]])?.first)
    #expect(run["columnKind"] as? String == "unicodeCodePoints")
    let driver = try #require((run["tool"] as? [String: [String: Any]])?["driver"])
    #expect((driver["rules"] as? [[String: Any]])?.count == 1)
    let results = try #require(run["results"] as? [[String: Any]])
    #expect(results.map { $0["level"] as? String } == ["warning", "error"])
    let location = try #require((results[1]["locations"] as? [[String: Any]])?.first)
    let physical = try #require(location["physicalLocation"] as? [String: [String: Any]])
    #expect(physical["artifactLocation"]?["uri"] as? String == "%E0%B8%81%2C%201.yaml")
    #expect(physical["region"]?["startLine"] as? Int == 2)
    #expect(physical["region"]?["endColumn"] as? Int == 4)
    #expect((results[1]["relatedLocations"] as? [Any])?.count == 1)
    #expect((results[1]["fixes"] as? [Any])?.count == 1)
  }

  @Test func writesWellFormedJUnit() {
    let report = JUnitReport.write(found, sources: sources, language: .english)
    let text = String(decoding: report, as: UTF8.self)
    #expect(text.contains("<testsuites name=\"khumue\" tests=\"2\" failures=\"1\">"))
    #expect(text.contains("message=\"50% &lt;&quot;a&quot;&gt;\\u{1B}\""))
    #expect(text.contains("name=\"sample at 2:1\" file=\"ก, 1.yaml\" line=\"2\""))
    let none = String(
      decoding: JUnitReport.write([], sources: [:], language: .thai), as: UTF8.self)
    #expect(none.contains("tests=\"1\" failures=\"0\""))
  }

  @Test func ordersAndRemovesRepetitions() {
    func at(_ path: String, _ offset: Int, _ code: Code = .sample) -> Diagnostic {
      Diagnostic(code, at: .span(Span(path, offset..<offset)), Phrase(en: "x", th: "ก"))
    }
    let mixed = [at("b", 9), at("b", 10), at("a", 3), at("b", 9, .notUTF8), at("b", 9), at("B", 1)]
    let expected = [at("B", 1), at("a", 3), at("b", 9, .notUTF8), at("b", 9), at("b", 10)]
    #expect(mixed.sortedUnique() == expected)
  }

  @Test func sumsUp() {
    func phrase(_ severities: [Diagnostic.Severity]) -> Phrase {
      ReportSummary.phrase(
        severities.enumerated().map { place, severity in
          Diagnostic(
            .sample, severity: severity, at: .file(String(place)), Phrase(en: "x", th: "ก"))
        })
    }
    #expect(phrase([]).english == "no errors, no warnings")
    #expect(phrase([.error]).english == "1 error in 1 file")
    #expect(phrase([.warning, .warning]).english == "2 warnings in 2 files")
    #expect(phrase([.error, .error, .warning]).english == "2 errors, 1 warning in 3 files")
    #expect(phrase([.error, .warning]).thai == "ข้อผิดพลาด 1 แห่ง คำเตือน 1 แห่ง ใน 2 ไฟล์")
  }

  private func object(_ bytes: [UInt8]) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
  }
}
