import TestSupport
import Testing

/// What `thai lint`, `thai fix` and `thai words` write, and how they end.
@Suite struct ThaiTests {
  private static let page = """
    ---
    title: ท่ีดิน
    ท่ีดิน: keys stay
    ---
    # ท่ีดิน {#plot}

    :::note ท่ีดิน
    อ่าน `ท่ีดิน` ที่ https://example.org/ท่ีดิน <b title="ท่ีดิน">ท่ีดิน</b> [ท่ีดิน](ท่ีดิน.md)
    :::

    ```
    ท่ีดิน
    ```
    """
  private static let mended = """
    ---
    title: ที่ดิน
    ท่ีดิน: keys stay
    ---
    # ที่ดิน {#plot}

    :::note ท่ีดิน
    อ่าน `ท่ีดิน` ที่ https://example.org/ท่ีดิน <b title="ท่ีดิน">ที่ดิน</b> [ที่ดิน](ท่ีดิน.md)
    :::

    ```
    ท่ีดิน
    ```
    """

  @Test(arguments: [[], ["-"], ["--form", "markdown"]])
  func fixMendsOnlyProse(_ arguments: [String]) async throws {
    let answer = try await Program.run(["thai", "fix"] + arguments, input: Self.page)
    #expect(answer.status == 0, "\(answer.complaints)")
    #expect(answer.output.utf8.elementsEqual(Self.mended.utf8), "\(answer.output)")
  }

  @Test func fixLeavesKeysOfRecordsAlone() async throws {
    let record = "ท่ีดิน: ท่ีดิน # ท่ีดิน\nlist: [ท่ีดิน, \"นำ้\"]\nnote: |\n  ค\u{E4D}าแรก\n    นำ้\n"
    let expected = "ท่ีดิน: ที่ดิน # ท่ีดิน\nlist: [ที่ดิน, \"น้ำ\"]\nnote: |\n  คำแรก\n    น้ำ\n"
    let answer = try await Program.run(["thai", "fix", "--form", "yaml"], input: record)
    #expect(answer.output.utf8.elementsEqual(expected.utf8), "\(answer.output)")
  }

  @Test func fixShowsADiffAndWritesOnlyWhenAsked() async throws {
    var project = try await SampleProject.minimal()
    project.files = [:]
    project["a.txt"] = "ดี\nท่ีดิน\nดี\n"
    project["b.txt"] = "ดี\n"
    try await ProjectFolder.use(project) { folder in
      let files = ["a.txt", "b.txt"].map { "\(folder.path)/\($0)" }
      let shown = try await Program.run(["thai", "fix"] + files)
      #expect(shown.status == 0)
      #expect(
        shown.output
          == "--- \(files[0])\n+++ \(files[0])\n@@ -1,3 +1,3 @@\n ดี\n-ท่ีดิน\n+ที่ดิน\n ดี\n")
      #expect(try await folder.files("")["/a.txt"] == Array("ดี\nท่ีดิน\nดี\n".utf8))
      let written = try await Program.run(["thai", "fix", "--write"] + files)
      #expect(written.status == 0 && written.output.isEmpty, "\(written)")
      #expect(try await folder.files("")["/a.txt"] == Array("ดี\nที่ดิน\nดี\n".utf8))
      #expect(try await folder.files("").count == 2)
    }
  }

  @Test func lintTellsTheKindsApart() async throws {
    let text = "ท่ีดิน\nจำนวน    คน\n"
    let all = try await Program.run(["thai", "lint", "--format", "concise"], input: text)
    #expect(all.status == 1)
    #expect(all.complaints.contains("<stdin>:1:2: error[thai-sure-mark-order]: "))
    #expect(all.complaints.contains("<stdin>:2:6: warning[thai-flag-lost-number]: "))
    #expect(all.complaints.hasSuffix("2 sure, 0 dictionary, 1 flags, 0 style\n"))
    let flags = try await Program.run(["thai", "lint", "--only", "flag"], input: text)
    #expect(flags.status == 0)
    #expect(!flags.complaints.contains("thai-sure"))
    #expect(flags.complaints.contains("thai-flag-lost-number"))
  }

  @Test func lintAsksForTheStyleOnlyWhenTold() async throws {
    let plain = try await Program.run(["thai", "lint"], input: "ต่างๆ\n")
    #expect(plain.status == 0 && plain.complaints == "0 sure, 0 dictionary, 0 flags, 0 style\n")
    let spaced = try await Program.run(["thai", "lint", "--maiyamok", "spaced"], input: "ต่างๆ\n")
    #expect(spaced.status == 0 && spaced.complaints.contains("thai-style-maiyamok-spacing"))
    let fixed = try await Program.run(
      ["thai", "fix", "--maiyamok", "spaced", "--with-style"], input: "ต่างๆ\n")
    #expect(fixed.output == "ต่าง ๆ\n")
  }

  @Test func everyFindingCanBeExplained() async throws {
    let answer = try await Program.run(["explain", "thai-sure-mark-order", "--language", "th"])
    #expect(answer.status == 0 && answer.output.contains("วรรณยุกต์"))
  }

  @Test func sortsLinesAsADictionaryDoes() async throws {
    let lines = "เขา\nขา\nNetwork\n10\nไก่\n9\nกำ\n"
    let sorted = try await Program.run(["thai", "sort"], input: lines)
    #expect(sorted.output == "9\n10\nNetwork\nกำ\nไก่\nขา\nเขา\n")
  }

  @Test func wordsKeepsTheLines() async throws {
    let text = "เครือข่ายช่วยกันคิด ต่างๆ\n\nสองคน"
    let words = try await Program.run(["thai", "words"], input: text)
    #expect(words.output == "เครือข่าย|ช่วย|กัน|คิด|ต่าง\n\nสอง|คน\n")
    let counts = try await Program.run(["thai", "words", "--count", "-"], input: text)
    #expect(counts.output == "5\n0\n2\n")
  }

  @Test func whatIsNoUTF8ComesOutAsItWas() async throws {
    var project = try await SampleProject.minimal()
    project.files = ["old.txt": [0x6F, 0x6B, 0x0A, 0xA1, 0xD2, 0xC3]]
    try await ProjectFolder.use(project) { folder in
      let path = folder.path + "/old.txt"
      let lint = try await Program.run(["thai", "lint", "--format", "concise", path])
      #expect(lint.status == 1)
      #expect(lint.complaints.contains("old.txt:2:1: error[not-utf-8]"))
      let fix = try await Program.run(["thai", "fix", "--write", path])
      #expect(fix.status == 1)
      #expect(try await folder.files("")["/old.txt"] == project.files["old.txt"])
    }
  }

  @Test func statusTellsWhatHappened() async throws {
    for wrong in [
      ["lint", "-", "a.txt"], ["fix", "--write"], ["lint", "--only", "sur"],
      ["lint", "--form", "x"],
      ["words", "--language", "fr"],
    ] {
      #expect(try await Program.run(["thai"] + wrong).status == 64, "\(wrong)")
    }
    for command in ["lint", "fix", "words"] {
      #expect(try await Program.run(["thai", command, "/tmp/no-such-text"]).status == 2)
    }
  }
}
