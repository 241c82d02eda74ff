import ArgumentParser
import Diagnostics
import Pipeline

struct BookCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "book", abstract: "Shows the JSON from which a handbook is set.")

  @Argument(help: "th or en.") var edition: String

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
