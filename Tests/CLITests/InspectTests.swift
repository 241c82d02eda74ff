import TestSupport
import Testing

/// How the readers show what they understand.
@Suite struct InspectTests {
  private func check(
    _ arguments: [String], _ input: String, _ output: String, status: Int32 = 0,
    complaint: String = "", sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    let answer = try await Program.run(["inspect"] + arguments, input: input)
    #expect(answer.output == output, sourceLocation: sourceLocation)
    #expect(answer.status == status, "\(answer.complaints)", sourceLocation: sourceLocation)
    #expect(
      complaint.isEmpty ? answer.complaints.isEmpty : answer.complaints.contains(complaint),
      "\(answer.complaints)", sourceLocation: sourceLocation)
  }

  @Test func markdownBecomesHTML() async throws {
    try await check(["markdown"], "# น้ำ\n\n*a* & b\n", "<h1>น้ำ</h1>\n<p><em>a</em> &amp; b</p>\n")
    try await check(["markdown"], "", "")
  }

  @Test func yamlBecomesJSON() async throws {
    try await check(
      ["yaml"], "a: [1, yes, true, null, '2']\nน้ำ: x\n",
      "{\"a\":[1,\"yes\",true,null,\"2\"],\"น้ำ\":\"x\"}\n")
    try await check(
      ["yaml"], "a: &x 1\n", "", status: 1, complaint: "<stdin>:1:4: error[yaml-anchor]")
  }

  @Test func textsAreShownAsSearchComparesThem() async throws {
    try await check(["search-form"], "น้ํา ๑\n\nÉté", "น้ำ 1\n\nete\n")
    try await check(["search-form", "--toneless"], "น้ำ\n", "นำ\n")
  }

  @Test func templatesAreRendered() async throws {
    var project = try await SampleProject.minimal()
    project.files = [:]
    project["data.json"] = #"{"name": "<น้ำ>", "list": [{"n": 1}, {"n": 2}]}"#
    project["parts/item.mustache"] = "[{{n}}]"
    project["parts/page.mustache"] = "{{name}}{{#list}}{{>item}}{{/list}}\n"
    try await ProjectFolder.use(project) { folder in
      let data = folder.path + "/data.json"
      try await check(
        ["template", data, folder.path + "/parts", "page"], "", "&lt;น้ำ&gt;[1][2]\n")
      try await check(
        ["template", data, folder.path + "/parts", "-"], "{{{name}}}", "<น้ำ>")
      try await check(
        ["template", data, folder.path + "/parts", "-"], "{{#list}}", "", status: 1,
        complaint: "template-unclosed-section")
      try await check(
        ["template", data, folder.path + "/parts", "none"], "", "", status: 2,
        complaint: "none.mustache")
    }
  }

  @Test func bothFromStandardInputIsAMistake() async throws {
    let answer = try await Program.run(["inspect", "template", "-", "/tmp", "-"])
    #expect(answer.status == 64)
  }
}
