import Diagnostics
import Files
import Loading
import Testing

/// What becomes of each file under `content`.
@Suite struct ContentLoaderTests {
  private func load(_ files: [(String, String)]) async -> Checked<Drafts> {
    let inputs = files.map { InputFile(path: "content/\($0)", bytes: Array($1.utf8)) }
    return await ContentLoader.load(InputTree(inputs).files, linkSchemes: ["chapter"], workers: 2)
  }

  @Test(arguments: [
    ("site.yaml", "site"), ("records/roles/a.yaml", "record roles a"),
    ("records/any-folder/B_c.yaml", "record any-folder B_c"),
    ("handbook/10-a/th.md", "chapter a"), ("handbook/10-a/20-b/en.md", "chapter b"),
    ("handbook/10-a/x.svg", "figure"), ("handbook/10-a/20-b/x.jpeg", "figure"),
    ("newsletters/2026-12/issue.yaml", "newsletter 2026-12 with issue"),
    ("newsletters/2026-12/en.md", "newsletter 2026-12"),
    ("newsletters/2026-12/seen.tsv", "nothing"), ("newsletters/2026-12/one.yaml", "stray"),
    ("newsletters/issue.yaml", "stray"), ("newsletters/2026/12/issue.yaml", "stray"),
    ("schema/roles.json", "nothing"),
    ("Site.yaml", "stray"), ("site.yml", "stray"), ("records/a.yaml", "stray"),
    ("records/roles/deep/a.yaml", "stray"), ("records/roles/a.yml", "stray"),
    ("handbook/th.md", "stray"), ("handbook/10-a/fr.md", "stray"),
    ("handbook/10-a/20-b/30-c/th.md", "stray"), ("handbook/10-a/x.pdf", "stray"),
    ("readme.md", "stray"),
  ])
  func everyFileHasItsPlace(_ path: String, _ expected: String) async throws {
    let loaded = await load([(path, "---\ntitle: x\n---\n")])
    let drafts = try #require(loaded.value)
    var found: [String] = []
    if drafts.site != nil { found.append("site") }
    found += drafts.records.map { "record \($0.kind) \($0.id)" }
    found += drafts.chapters.map { "chapter \($0.id)" }
    found += drafts.newsletters.map {
      "newsletter \($0.month)" + (!$0.hasIssue ? "" : " with issue")
    }
    found += drafts.figures.map { _ in "figure" }
    for finding in loaded.diagnostics where finding.code.name == "stray-file" {
      #expect(finding.severity == .warning)
      found.append("stray")
    }
    #expect(found == (expected == "nothing" ? [] : [expected]))
  }

  @Test func foldersWithChaptersInsideAreParts() async throws {
    let drafts = try #require(
      await load([
        ("handbook/20-part/th.md", "---\ntitle: p\n---\n"),
        ("handbook/20-part/10-one/th.md", "---\ntitle: a\n---\n"),
        ("handbook/20-part/9-zero/th.md", "---\ntitle: b\n---\n"),
        ("handbook/5-alone/th.md", "---\ntitle: c\n---\n"),
        ("handbook/100-last/10-x/th.md", "---\ntitle: d\n---\n"),
      ]).value)
    #expect(drafts.chapters.map(\.id) == ["alone", "part", "zero", "one", "x"])
    #expect(drafts.chapters.map(\.opensPart) == [false, true, false, false, false])
    let part = "content/handbook/20-part"
    #expect(drafts.chapters.map(\.part) == [nil, nil, part, part, "content/handbook/100-last"])
  }

  @Test func aRecordThatCannotBeReadIsStillARecord() async throws {
    let loaded = await load([("records/roles/a.yaml", "a: [\n")])
    let drafts = try #require(loaded.value)
    #expect(drafts.records.map(\.id) == ["a"])
    #expect(drafts.records.first?.value == nil)
    #expect(loaded.hasErrors)
  }

  @Test func anyNumberOfWorkersReadsTheSame() async throws {
    let inputs = (0..<200).map { number in
      InputFile(
        path: "content/records/roles/r\(number).yaml", bytes: Array("id: r\(number)\nx: [".utf8))
    }
    let one = await ContentLoader.load(inputs, linkSchemes: [], workers: 1)
    let eight = await ContentLoader.load(inputs, linkSchemes: [], workers: 8)
    #expect(one.diagnostics.count == 200)
    #expect(one.diagnostics == eight.diagnostics)
    #expect(one.value?.records.map(\.id) == eight.value?.records.map(\.id))
  }

  @Test func slugsAreLowerCaseASCIIWithSingleHyphens() {
    for name in ["a", "7", "a-b", "gather-needs-2"] { #expect(FolderName.isSlug(name), "\(name)") }
    for name in ["", "-", "a-", "-a", "a--b", "A", "a_b", "a b", "ก", "é", "a.b", "a/b"] {
      #expect(!FolderName.isSlug(name), "\(name)")
    }
  }

  @Test func folderNamesGiveNumberAndID() {
    for (name, number, id) in [
      ("10-roles", 10, "roles"), ("007-a-b", 7, "a-b"), ("0-x", 0, "x"),
    ] {
      #expect(FolderName.id(of: name) == id && FolderName.number(of: name) == number, "\(name)")
    }
    for name in ["roles", "-roles", "10roles", "10-", "10-Roles", "๑๐-roles", ""] {
      #expect(FolderName.id(of: name) == nil, "\(name)")
    }
    #expect(FolderName.number(of: "99999999999999999999-x") == Int.max)
  }
}
