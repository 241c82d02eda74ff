import ArgumentParser
import Diagnostics
import Files
import Pipeline

struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Says everything that is wrong with a project, and writes nothing.",
    discussion: """
      EXAMPLE
        khumue check --format github --strict --translations
      """)

  @OptionGroup var project: ProjectOptions

  @Option(help: "full, concise, json, sarif, junit or github.")
  var format = Report.Format.full

  @Flag(help: "Also says which translations are stale, missing or not accepted yet.")
  var translations = false

  @Flag(help: "Warnings fail as errors do.")
  var strict = false

  @Flag(help: "Asks the site's search what content/search-cases.yaml expects of it.")
  var search = false

  func run() async throws {
    var checked = try await Run.check(project, translations: translations)
    if search, let publication = checked.publication {
      checked.add(SearchCases.check(publication), of: publication)
    }
    try Run.report(
      checked.diagnostics, checked.sources, format, project.messageLanguage, strict: strict)
  }
}
