import ArgumentParser
import Diagnostics
import Mail

struct NewsletterExportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: Help.text(
      en: "Writes an issue as a draft for listmonk, on standard output.",
      th: "เขียนจดหมายข่าวเป็นร่างสำหรับ listmonk ทางเอาต์พุตมาตรฐาน"),
    discussion: """
      The draft is the JSON that listmonk's POST /api/campaigns takes. Nothing is sent anywhere. listmonk puts its own
      frame around the text, and each reader's address for leaving into it.

      EXAMPLE
        khumue newsletter export 2026-12 --lists 3 --in th > campaign.json
      """)

  @Argument(
    help: ArgumentHelp(
      en: "The month of the issue, YYYY-MM, in the common era.",
      th: "เดือนของฉบับ YYYY-MM ใช้ปี ค.ศ."))
  var issue: String

  @Option(
    help: ArgumentHelp(
      en: "The numbers of listmonk's lists, separated by commas.",
      th: "หมายเลขรายชื่อของ listmonk คั่นด้วยจุลภาค", valueName: "n,…"))
  var lists: String

  @Option(
    name: .customLong("in"),
    help: ArgumentHelp(
      en: "The language, th, en or both; default: both, as far as the issue has them.",
      th: "ภาษา th, en หรือ both ถ้าไม่ระบุคือทุกภาษาที่ฉบับนั้นมี", valueName: "language"))
  var wanted = "both"

  @OptionGroup var project: ProjectOptions

  mutating func validate() throws {
    if numbers.isEmpty || numbers.contains(where: { $0 == nil || $0 ?? 0 < 1 }) {
      throw ValidationError("--lists holds numbers such as 1,2, not '\(lists)'")
    }
    if wanted != "both", Language(rawValue: wanted) == nil {
      throw ValidationError("--in is th, en or both, not '\(wanted)'")
    }
  }

  private var numbers: [Int?] {
    lists.split(separator: ",", omittingEmptySubsequences: false).map { Int($0) }
  }

  func run() async throws {
    let publication = try await Run.soundPublication(project)
    let (all, sender) = try NewsletterMail.find(issue, in: publication, project.messageLanguage)
    let contents = all.filter { wanted == "both" || $0.language.tag == wanted }
    guard !contents.isEmpty else {
      throw ValidationError("the issue '\(issue)' has no text in the language '\(wanted)'")
    }
    Terminal.out(
      ListmonkCampaign.write(
        contents, from: sender, name: "\(sender.listID) \(issue) \(wanted)",
        lists: numbers.compactMap { $0 }))
  }
}
