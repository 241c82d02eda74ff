import ArgumentParser
import Diagnostics
import Model
import Pipeline
import Planning

struct ListCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Lists the routes of the site, or its records.",
    discussion: """
      EXAMPLE
        khumue list routes
      """)

  enum Subject: String, CaseIterable, ExpressibleByArgument {
    case routes, records
  }

  @Argument(help: "routes or records.")
  var subject: Subject

  @OptionGroup var project: ProjectOptions

  func run() async throws {
    let checked = try await Run.check(project)
    guard let plan = checked.publication?.plan else {
      try Run.report(
        checked.diagnostics, checked.sources, .full, project.messageLanguage, strict: false)
      throw ExitCode(1)
    }
    switch subject {
    case .routes:
      for page in plan.pages { Terminal.out("/\(page.address)\n") }
    case .records:
      for record in plan.handbook.collections.flatMap(\.records) {
        Terminal.out(
          "\(record.kind.prefix):\(record.id)\t\(record.title(in: project.messageLanguage).text)\n")
      }
    }
  }
}
