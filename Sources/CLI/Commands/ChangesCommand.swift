import ArgumentParser
import Diagnostics
import Files
import Pipeline

struct ChangesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "changes",
    abstract: Help.text(
      en: "Says which pages, books, sheets, newsletters and feeds an edit changes, and why.",
      th: "บอกว่าการแก้ไขทำให้หน้าเว็บ หนังสือ แผ่นพิมพ์ จดหมายข่าว และฟีดใดเปลี่ยน และเพราะอะไร"),
    discussion: """
      A state is a folder with content, or a revision of the repository that holds the project.

      EXAMPLE
        khumue changes main                    from main to the files as they are now
        khumue changes v1.0 HEAD --format html > changes.html
        khumue changes ../last-edition .
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case markdown, html, json
  }

  @Argument(help: ArgumentHelp(en: "The earlier state.", th: "สภาพเดิม"))
  var old: String

  @Argument(
    help: ArgumentHelp(
      en: "The later state; default: the project as it lies on the disk.",
      th: "สภาพใหม่ ถ้าไม่ระบุคือโครงการตามที่อยู่บนดิสก์"))
  var new: String?

  @Option(help: ArgumentHelp(en: "markdown, html or json.", th: "markdown, html หรือ json"))
  var format = Format.markdown

  @Option(
    help: ArgumentHelp(
      en: "The folder of the last build, for page numbers; default: site in the source.",
      th: "โฟลเดอร์ของการสร้างครั้งล่าสุด สำหรับเลขหน้า ถ้าไม่ระบุคือ site ในโครงการ"))
  var output: String?

  @OptionGroup var project: ProjectOptions

  private var later: String { new ?? project.source }

  func run() async throws {
    let before = try await ProjectState(name: old, options: project).read()
    let after = try await ProjectState(name: later, options: project).read()
    let request = Build.Request(
      baseAddress: project.baseAddress, date: try project.day(), workers: project.workers)
    let compared = await ChangeReport.make(
      from: before, to: after, names: (old, later), published: try pageNumbers(),
      request: request)
    guard let report = compared.value else {
      try Run.report(
        compared.diagnostics, before.texts.merging(after.texts) { $1 }, .full,
        project.messageLanguage, strict: false)
      throw ExitCode(1)
    }
    switch format {
    case .markdown: Terminal.out(report.markdown(in: project.messageLanguage))
    case .html: Terminal.out(report.html(in: project.messageLanguage))
    case .json: Terminal.out(report.json)
    }
  }

  private func pageNumbers() throws -> [Output] {
    do throws(DiskError) {
      return try PublishedFiles.read(output ?? project.source + "/site") {
        $0.hasSuffix(".pages.txt")
      }
    } catch {
      throw Report.failure(error, project.messageLanguage)
    }
  }
}
