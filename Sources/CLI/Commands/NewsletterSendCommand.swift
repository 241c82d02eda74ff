import ArgumentParser
import Delivery
import Diagnostics
import Files
import Mail
import Model
import Pipeline
import Planning

struct NewsletterSendCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "send",
    abstract: Help.text(
      en: "Sends an issue by e-mail to the readers of a list.",
      th: "ส่งจดหมายข่าวทางอีเมลถึงผู้รับในรายชื่อ"),
    discussion: """
      The list is a CSV file with the columns address, name, language (th, en or both) and unsubscribe (an https address
      that takes the reader off the list with one POST). It must lie outside content, templates and the output: addresses
      are personal data. Without --yes nothing is sent.

      Each message is handed to a program that works like sendmail -t. A journal beside the list keeps what was handed
      over, so that the same command goes on after an interruption and nobody gets the issue twice. Whoever may have it,
      because a run was killed or a line broke, is named and left out unless --retry-unknown is given.

      EXAMPLE
        khumue newsletter send 2026-12 --to ~/readers.csv --mailer "msmtp -t"
        khumue newsletter send 2026-12 --to ~/readers.csv --mailer "msmtp -t" --rate 30 --yes
      """)

  @Argument(
    help: ArgumentHelp(
      en: "The month of the issue, YYYY-MM, in the common era.",
      th: "เดือนของฉบับ YYYY-MM ใช้ปี ค.ศ."))
  var issue: String

  @Option(help: ArgumentHelp(en: "The list of readers.", th: "รายชื่อผู้รับ", valueName: "csv"))
  var to: String

  @Option(
    help: ArgumentHelp(
      en: "The program that takes messages, with its arguments; no shell is asked.",
      th: "โปรแกรมที่รับข้อความ พร้อมอาร์กิวเมนต์ ไม่ผ่านเชลล์", valueName: "command"))
  var mailer: String?

  @Option(
    help: ArgumentHelp(
      en: "The most messages a minute.", th: "จำนวนฉบับต่อนาทีอย่างมาก", valueName: "n"))
  var rate: Int?

  @Flag(help: ArgumentHelp(en: "Sends the messages.", th: "ส่งจริง"))
  var yes = false

  @Flag(
    help: ArgumentHelp(
      en: "Sends again to those who may have the issue already.",
      th: "ส่งซ้ำถึงผู้ที่อาจได้รับแล้ว"))
  var retryUnknown = false

  @Option(
    help: ArgumentHelp(
      en: "The folder that is published; default: site in the source.",
      th: "โฟลเดอร์ที่เผยแพร่ ถ้าไม่ระบุคือ site ใน --source"))
  var output: String?

  @OptionGroup var project: ProjectOptions

  mutating func validate() throws {
    if let rate, !(1...6000).contains(rate) {
      throw ValidationError("--rate is a number from 1 to 6000, not \(rate)")
    }
  }

  func run() async throws {
    let language = project.messageLanguage
    Interruption.watch()
    // Before anything else, so that no finding is shown of a list that should not be there.
    let published = [project.source + "/content", project.source + "/templates", folder]
    let list = try ReaderList.read(to, issue: issue, keptOutOf: published, language)
    let publication = try await Run.soundPublication(project)
    let (contents, sender) = try NewsletterMail.find(issue, in: publication, language)
    let settings = publication.plan.handbook.settings.mail
    let run = SendRun(
      issue: issue, delivery: Delivery(contents, from: sender, at: try moment()),
      listID: sender.listID, list: list, retriesUnknown: retryUnknown, language: language)
    guard yes else { return try run.rehearse() }
    let program = try MailProgram.find(
      mailer ?? settings?.mailer ?? MailProgram.usual, language)
    try await run.send(with: program, rate: rate ?? settings?.rate ?? 60)
  }

  private var folder: String { output ?? project.source + "/site" }

  private func moment() throws -> MailMoment {
    if project.date != nil { return MailMoment(try project.day()) }
    return MailMoment(seconds: try Surroundings.second())
  }
}
