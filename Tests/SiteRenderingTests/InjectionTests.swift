import TestSupport
import Testing

/// Whatever an author writes is shown as text, and never runs.
@Suite struct InjectionTests {
  private static let attack = "<script>alert(1)</script>\" onmouseover=\"x' {{root}} </title>"

  @Test func textsOfRecordsAndSettingsStayText() async throws {
    var project = try await SampleProject.minimal()
    for path in project.files.keys where path.hasSuffix(".yaml") && path.hasPrefix("content/") {
      project[path] = project[path].split(separator: "\n", omittingEmptySubsequences: false)
        .map { Self.seeded(String($0)) }.joined(separator: "\n")
    }
    try await check(project)
  }

  @Test func textsOfChaptersStayText() async throws {
    var project = try await SampleProject.minimal()
    let attack = Self.attack
    let yaml = "'" + attack.replacing("'", with: "''") + "'"
    let prose = #"\<script>alert(1)\</script> `<script>` \{{root}}"#
    for path in project.files.keys where path.hasSuffix(".md") {
      var text = project[path]
      text = text.replacing(/(?m)^(title|summary): .*$/) { "\($0.output.1): \(yaml)" }
      text = text.replacing("drawing.svg)", with: #"drawing.svg "\" onload=\"<script>x")"#)
      text = text.replacing("![", with: #"![\<script>alert(1)\</script>" onload="x "#)
      text = text.replacing(
        "role:gather-needs)", with: #"role:gather-needs "<script>\" onload=\"x")"#)
      text = text.replacing(/title="[^"]*"/, with: #"title="<script>alert(1)</script>""#)
      text = text.replacing("## ", with: "## " + prose + " ")
      text +=
        "\n" + prose
        + "\n\n```html\n<script>alert(1)</script>\n```\n\n| <script> |\n| --- |\n"
        .replacing("| <script> |", with: #"| \<script> |"#)
      project[path] = text
    }
    try await check(project)
  }

  private func check(_ project: SampleProject) async throws {
    let site = try await RenderedSite(project)
    for (path, tags) in site.pages {
      let text = site.files[path] ?? ""
      #expect(!text.lowercased().contains("<script>"), "\(path)")
      #expect(Tag.misplaced(in: tags, void: Tag.void) == nil, "\(path)")
      for tag in tags {
        #expect(!tag.attributes.contains { $0.name.hasPrefix("on") }, "\(path): \(tag)")
      }
    }
    for path in ["sitemap.xml", "th/atom.xml", "en/atom.xml"] {
      let tags = try #require(Tag.all(in: site.files[path] ?? ""), "\(path)")
      #expect(Tag.misplaced(in: tags) == nil, "\(path)")
    }
    #expect(site.files.values.contains { $0.contains("&lt;script&gt;alert(1)") })
  }

  /// A line of YAML with the attack in each text for people.
  private static func seeded(_ line: String) -> String {
    let quoted = "'" + attack.replacing("'", with: "''") + "'"
    let plain = ["author: ", "publisher: ", "locator: ", "group: water"]
    for key in plain where line.contains(key) && !line.contains("{") {
      let start = line.prefix { $0 == " " }
      return "\(start)\(key.prefix { $0 != ":" }): \(quoted)"
    }
    return line.replacing(/(th|en): ('[^']*'|[^,{}']+)(?=[,}])/) { "\($0.output.1): \(quoted)" }
  }
}
