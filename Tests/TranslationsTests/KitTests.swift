import Diagnostics
import Files
import Pipeline
import TestSupport
import Testing
import Translations

/// A kit goes out and comes back; only what the translator changed is changed.
@Suite struct KitTests {
  private static let role = "content/records/roles/gather-needs.yaml"
  private static let chapter = "content/handbook/10-start/10-first/en.md"

  private func review(_ files: [String: [UInt8]]) async throws -> TranslationReview {
    let project = Project(content: tree(files), templates: InputTree([]), templatesFolder: "")
    return try #require(await TranslationDesk.review(project, workers: 2).value)
  }

  private func tree(_ files: [String: [UInt8]]) -> InputTree {
    InputTree(files.map { InputFile(path: $0, bytes: $1) })
  }

  /// What becomes of the small project when a kit with every unit comes back with this change.
  private func reply(
    to language: Language, _ change: (String) -> String,
    since edit: (inout SampleProject) -> Void = { _ in }
  ) async throws -> (reply: KitReply, project: SampleProject) {
    var project = try await SampleProject.minimal()
    let states: Set<String> = ["untracked", "missing"]
    let kit = TranslationKit.export(
      try await review(project.files), to: language, states: states, files: tree(project.files))
    edit(&project)
    let back = change(String(decoding: kit, as: UTF8.self))
    let reply = await KitReply.make(
      Array(back.utf8), path: "kit.po", review: try await review(project.files),
      files: tree(project.files))
    return (try #require(reply), project)
  }

  private func approved(_ kit: String) -> String { kit.replacing("#, fuzzy\n", with: "") }

  @Test(arguments: Language.allCases)
  func aKitThatComesBackUnchangedChangesNoByte(_ language: Language) async throws {
    let (reply, _) = try await reply(to: language, approved)
    #expect(reply.files == [:])
    #expect(reply.diagnostics == [])
    #expect(reply.units.count > 20)
  }

  @Test func aKitOfTheRealContentIsReadAsItWasWritten() async throws {
    let content = try await RealContent.read()
    for language in Language.allCases {
      let kit = TranslationKit.export(
        content.review, to: language, states: ["current"], files: tree(content.files))
      #expect(kit.count > 500_000)
      #expect(TranslationKit.rewritten(kit, path: "kit.po") == kit)
    }
  }

  @Test func whatIsStillFuzzyIsPassedOver() async throws {
    let (reply, _) = try await reply(to: .english) { $0.replacing("Gather needs", with: "Listen") }
    #expect(reply.files == [:])
    #expect(reply.units == [])
  }

  @Test(arguments: [
    "Listen", "It's: all", "12", "null", "a, b", "# not a comment", "\\\"quoted\\\"", "ก {x}",
  ])
  func aValueIsReplacedInItsPlace(_ text: String) async throws {
    let (reply, project) = try await reply(to: .english) {
      approved($0).replacing("msgstr \"Gather needs\"", with: "msgstr \"\(text)\"")
    }
    #expect(reply.diagnostics == [])
    #expect(Array(reply.files.keys) == [Self.role])
    var files = project.files
    files.merge(reply.files) { $1 }
    let unit = try await review(files).entries.first { $0.unit.name == "role:gather-needs.title" }
    let wanted = text.replacing("\\\"", with: "\"")
    #expect(unit?.unit.english?.form == .value(wanted))
  }

  @Test func aMissingValueIsPutBesideItsPartner() async throws {
    var project = try await SampleProject.minimal()
    project[Self.role] = project[Self.role].replacing(
      "title: {th: รวบรวมความต้องการ, en: Gather needs}", with: "title:\n  th: รวบรวม")
    let kit = TranslationKit.export(
      try await review(project.files), to: .english, states: ["missing"],
      files: tree(project.files))
    let back = String(decoding: kit, as: UTF8.self).replacing(
      "msgid \"รวบรวม\"\nmsgstr \"\"", with: "msgid \"รวบรวม\"\nmsgstr \"Gather\"")
    let made = await KitReply.make(
      Array(back.utf8), path: "kit.po", review: try await review(project.files),
      files: tree(project.files))
    let text = String(decoding: made?.files[Self.role] ?? [], as: UTF8.self)
    #expect(text.contains("title:\n  th: รวบรวม\n  en: Gather\ntext:"))
  }

  @Test func aSectionIsReplacedAndTheRestOfItsFileStays() async throws {
    let old = try await SampleProject.minimal()[Self.chapter]
    let line = try #require(
      old.split(separator: "\n").first { $0.first?.isLetter == true && !$0.contains(":") })
    let (reply, _) = try await reply(to: .english) {
      approved($0).replacing(String(line), with: "Other words.")
    }
    #expect(reply.diagnostics == [])
    let new = String(decoding: reply.files[Self.chapter] ?? [], as: UTF8.self)
    #expect(new == old.replacing(String(line), with: "Other words."))
  }

  @Test func aReplyToAnOlderTextIsRefused() async throws {
    for word in ["รวบรวมความต้องการ", "Gather needs"] {
      let (reply, _) = try await reply(
        to: .english,
        { approved($0).replacing("msgstr \"Gather needs\"", with: "msgstr \"Listen\"") },
        since: { $0[Self.role] = $0[Self.role].replacing(word, with: "ใหม่") })
      #expect(reply.files == [:])
      #expect(reply.diagnostics.map(\.code.name) == ["translation-kit"])
    }
  }

  @Test func aReplyThatWouldBreakItsFileIsRefused() async throws {
    let (reply, _) = try await reply(to: .english) {
      approved($0).replacing("\"## ", with: "\"### more {#more}\\n\"\n\"## ")
    }
    #expect(reply.files == [:])
    #expect(!reply.diagnostics.isEmpty)
  }
}
