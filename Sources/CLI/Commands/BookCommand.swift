import ArgumentParser
import Diagnostics
import Pipeline

struct BookCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "book",
    abstract: Help.text(
      en: "Shows the JSON from which a handbook is set.", th: "แสดง JSON ที่ใช้เรียงพิมพ์คู่มือ"))

  @Argument(
    help: ArgumentHelp(en: "th, en, bilingual or th-large.", th: "th, en, bilingual หรือ th-large"))
  var edition: String

  @OptionGroup var project: ProjectOptions

  mutating func validate() throws {
    if PrintEdition(rawValue: edition) == nil {
      let known = PrintEdition.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("the editions are \(known); there is no '\(edition)'")
    }
  }

  func run() async throws {
    let checked = try await Run.check(project)
    guard let publication = checked.publication, let edition = PrintEdition(rawValue: edition)
    else {
      try Run.report(
        checked.diagnostics, checked.sources, .full, project.messageLanguage, strict: false)
      throw ExitCode(1)
    }
    Terminal.out(publication.book(edition) + [0x0A])
  }
}
