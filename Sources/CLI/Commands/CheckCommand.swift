import ArgumentParser
import Diagnostics
import Files
import Pipeline

struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: Help.text(
      en: "Says everything that is wrong with a project, and writes nothing.",
      th: "บอกทุกอย่างที่ผิดในโครงการ โดยไม่เขียนไฟล์ใด"),
    discussion: """
      EXAMPLE
        khumue check --format github --strict --translations
        khumue check --baseline baseline.tsv --update-baseline --until 2027-03-31
      """)

  @OptionGroup var project: ProjectOptions
  @OptionGroup var kept: PublishedOptions

  @Option(
    help: ArgumentHelp(
      en: "full, concise, json, sarif, junit or github.",
      th: "full, concise, json, sarif, junit หรือ github"))
  var format = Report.Format.full

  @Flag(
    help: ArgumentHelp(
      en: "Also says which translations are stale, missing or not accepted yet.",
      th: "บอกด้วยว่าคำแปลใดเก่า ขาด หรือยังไม่ได้รับรอง"))
  var translations = false

  @Flag(help: ArgumentHelp(en: "Warnings fail as errors do.", th: "ถือว่าคำเตือนเป็นข้อผิดพลาด"))
  var strict = false

  @Flag(
    help: ArgumentHelp(
      en: "Asks the site's search what content/search-cases.yaml expects of it.",
      th: "ทดสอบการค้นหาตาม content/search-cases.yaml"))
  var search = false

  @Flag(
    help: ArgumentHelp(
      en: "Also says what a draft may leave open and a published handbook may not.",
      th: "บอกด้วยว่ายังขาดอะไรก่อนเผยแพร่"))
  var release = false

  @OptionGroup var external: ExternalOptions

  @OptionGroup var baseline: BaselineOptions

  func run() async throws {
    var checked = try await Run.check(project, translations: translations, release: release)
    if search, let publication = checked.publication {
      checked.add(SearchCases.check(publication), of: publication)
    }
    if let publication = checked.soundPublication {
      let workers = project.workers
      checked.add(await OutputLinks.check(publication, workers: workers), of: publication)
    }
    if external.isAsked, let publication = checked.publication {
      checked.add(try await external.findings(publication, project), of: publication)
    }
    do throws(DiskError) {
      try kept.check(&checked, output: project.source + "/site", parts: Set(OutputKind.allCases))
    } catch {
      throw Report.failure(error, project.messageLanguage)
    }
    if baseline.isUpdated { return try baseline.update(for: checked, project) }
    checked = try baseline.applied(to: checked, project)
    try Run.report(
      checked.diagnostics, checked.sources, format, project.messageLanguage, strict: strict)
  }
}
