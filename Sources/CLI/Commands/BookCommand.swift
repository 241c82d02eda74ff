import ArgumentParser
import Diagnostics
import Pipeline

struct BookCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "book",
    abstract: Help.text(
      en: "Shows the JSON from which a handbook is set.", th: "แสดง JSON ที่ใช้เรียงพิมพ์คู่มือ"))

  @Argument(help: ArgumentHelp(en: "th or en.", th: "th หรือ en")) var edition: String

  @OptionGroup var project: ProjectOptions

  mutating func validate() throws {
    if Language(rawValue: edition) == nil {
      throw ValidationError("there is a handbook in th and in en, not in '\(edition)'")
    }
  }

  func run() async throws {
    let checked = try await Run.check(project)
    guard let publication = checked.publication, let language = Language(rawValue: edition) else {
      try Run.report(
        checked.diagnostics, checked.sources, .full, project.messageLanguage, strict: false)
      throw ExitCode(1)
    }
    Terminal.out(publication.book(language) + [0x0A])
  }
}
