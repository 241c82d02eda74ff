import ArgumentParser
import Diagnostics
import Files
import Model
import Pipeline
import Planning
import ThaiText

struct NewsletterCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "newsletter",
    abstract: Help.text(
      en: "Lists, drafts and sends issues of the newsletter.",
      th: "แสดงรายการ ร่าง และส่งจดหมายข่าว"),
    discussion: """
      An issue is a folder of content/newsletters named after its month, with issue.yaml, th.md and en.md. A draft names
      every record and chapter that is new or says something else since the issue before it; seen.tsv beside the issue
      keeps what it knew.

      EXAMPLE
        khumue newsletter list
        khumue newsletter new 2027-03
        khumue newsletter send 2026-12 --to ~/readers.csv
      """,
    subcommands: [
      NewsletterListCommand.self, NewsletterNewCommand.self, NewsletterSendCommand.self,
      NewsletterExportCommand.self,
    ])
}

struct NewsletterListCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: Help.text(
      en: "Lists the issues: month, number, day, languages, title.",
      th: "แสดงรายการจดหมายข่าว: เดือน เลขฉบับ วันที่ ภาษา ชื่อ"))

  @OptionGroup var project: ProjectOptions

  func run() async throws {
    let handbook = try await Run.publication(project).plan.handbook
    for issue in handbook.newsletters {
      let columns = [
        issue.month, "\(issue.number)", issue.date.text(.iso),
        issue.languages.map(\.tag).joined(separator: "+"),
        issue.letter[project.messageLanguage].title,
      ]
      Terminal.out(columns.joined(separator: "\t") + "\n")
    }
  }
}
