import ArgumentParser
import Diagnostics
import Files
import Pipeline

struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "Builds the site and the printable handbook.",
    discussion: """
      EXAMPLE
        khumue build --output public --base-url https://example.org/handbook/
      """)

  @OptionGroup var project: ProjectOptions

  @Option(help: "The folder to publish into; default: site in the source.")
  var output: String?

  @Option(help: "What to build: site, print; separated by commas. Default: everything.")
  var only: String?

  @Flag(help: "Says how long each stage took.")
  var timings = false

  mutating func validate() throws {
    for name in names where OutputKind(rawValue: name) == nil {
      let known = OutputKind.allCases.map(\.rawValue)
      let nearest = NearestName.of(name, among: known)
      throw ValidationError(
        "--only names site or print, not '\(name)'" + (nearest.map { "; did you mean '\($0)'?" } ?? ""))
    }
  }

  private var names: [String] { (only ?? "").split(separator: ",").map(String.init) }

  func run() async throws {
    let language = project.messageLanguage
    var clock = StageClock()
    let wanted = Set(names.compactMap(OutputKind.init(rawValue:)))
    let outputs = wanted.isEmpty ? Set(OutputKind.allCases) : wanted
    let checked = try await Run.check(project, outputs: outputs)
    clock.mark("check")
    try Run.report(checked.diagnostics, checked.sources, .full, language, strict: false)
    guard let publication = checked.publication else { throw ExitCode(1) }
    do throws(DiskError) {
      let files = try publication.outputs(outputs, tools: Surroundings.printTools(project.source))
      clock.mark("typeset")
      let report = try await Publisher.publish(
        files, to: output ?? project.source + "/site", source: project.source,
        workers: project.workers, isCancelled: Interruption.watch())
      clock.mark("publish")
      Terminal.out(report.text(language) + "\n")
    } catch {
      throw Report.failure(error, language)
    }
    if timings { Terminal.error(clock.text) }
  }
}
