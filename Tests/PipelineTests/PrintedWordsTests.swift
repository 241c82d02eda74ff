import Diagnostics
import Pipeline
import TestSupport
import Testing

/// What the book says, as the typesetter is given it.
@Suite struct PrintedWordsTests {
  private let chapter = "content/handbook/10-start/20-second/"

  private func book(
    _ edition: PrintEdition, _ change: (inout SampleProject) -> Void = { _ in },
    sourceLocation: SourceLocation = #_sourceLocation
  ) async throws -> String {
    var project = try await SampleProject.minimal()
    change(&project)
    let checked = await project.check()
    let errors = checked.diagnostics.filter { $0.severity == .error }.map(\.code.name)
    #expect(errors == [], sourceLocation: sourceLocation)
    let publication = try #require(checked.value, sourceLocation: sourceLocation)
    return String(decoding: publication.book(edition), as: UTF8.self)
      .replacing("\u{200B}", with: "")
  }

  @Test func worksAreCitedByName() async throws {
    let book = try await book(.english)
    #expect(book.contains("(Somsri 2024; Somchai 2024)"))
    #expect(!book.contains("(handbook, notes)"))
    #expect(book.contains("\"title\":\"Somchai 2024\""))
  }

  @Test func aTableHasItsOwnCaption() async throws {
    let book = try await book(.english) { project in
      for language in ["th", "en"] {
        project[chapter + language + ".md"] +=
          "\n:::table caption=\"Who drinks first\"\n| A | B |\n| --- | --- |\n| c | d |\n:::\n"
      }
    }
    #expect(book.contains("\"caption\":\"Who drinks first\""))
  }

  @Test func columnsSayWhatTheyHold() async throws {
    let book = try await book(.english) { project in
      for language in ["th", "en"] {
        project[chapter + language + ".md"] += "\n:::table roles columns=title,text\n:::\n"
      }
    }
    #expect(book.contains("What the network does"))
    #expect(!book.contains("\"s\":\"Title\"") && !book.contains("\"s\":\"Text\""))
  }

  @Test func aPlaceholderAddressIsNotPrinted() async throws {
    let site = "content/site.yaml"
    for (address, isPrinted) in [
      ("https://www.khlonghat.go.th/", true), ("https://book.example.org/", false),
      ("https://book.example/", false), ("http://localhost:8000/", false),
      ("https://example.org.th/", true),
    ] {
      let book = try await book(.english) { project in
        let line = project[site].split(separator: "\n").first { $0.hasPrefix("base_url:") } ?? ""
        project[site] = project[site].replacing(line, with: "base_url: \(address)")
      }
      #expect(book.contains(address) == isPrinted, "\(address)")
      #expect(book.contains("Newest edition") == isPrinted, "\(address)")
    }
  }

  @Test func aReleaseHasAnAddress() async throws {
    let project = try await SampleProject.minimal()
    let line =
      project["content/site.yaml"].split(separator: "\n")
      .first { $0.hasPrefix("base_url:") } ?? ""
    for (address, codes) in [
      ("https://book.example.org/", ["placeholder-address"]), ("https://www.khlonghat.go.th/", []),
    ] {
      var changed = project
      changed["content/site.yaml"] = project["content/site.yaml"].replacing(
        line, with: "base_url: \(address)")
      let publication = try #require(await changed.check().value)
      #expect(ReleaseFindings.check(publication).map(\.code.name) == codes)
    }
  }

  @Test func theDigitsOfTheTextFollowTheSwitch() async throws {
    let site = "content/site.yaml"
    for (flag, wanted) in [("true", "มี ๑๒ ถัง และ A4"), ("false", "มี 12 ถัง และ A4")] {
      let book = try await book(.thai) { project in
        project[site] = project[site].replacing("thai_digits: false", with: "thai_digits: \(flag)")
        for language in ["th", "en"] { project[chapter + language + ".md"] += "\nมี 12 ถัง และ A4\n" }
      }
      #expect(book.contains(wanted))
    }
  }

  @Test func aRecordThatAChapterShowsWholeIsPrintedOnce() async throws {
    let limits = "Spread no rumours"
    func count(_ book: String) -> Int { book.ranges(of: limits).count }
    #expect(count(try await book(.english)) == 1)
    let shown = try await book(.english) { project in
      for language in ["th", "en"] {
        project[chapter + language + ".md"] += "\n:::record role:share-news\n:::\n"
      }
    }
    #expect(count(shown) == 1 && shown.contains("In full in"))
  }
}
