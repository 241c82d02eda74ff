import ArgumentParser
import Diagnostics
import Files
import Pipeline
import ThaiText

struct ApproveCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "approve",
    abstract: Help.text(
      en: "Notes who stands for a text as it is now.", th: "จดว่าใครรับรองข้อความตามที่เป็นอยู่ตอนนี้"),
    discussion: """
      Any edit withdraws the approval. 'khumue build --release' wants one for every record and chapter.

      EXAMPLE
        khumue approve role:gather-needs chapter:first --by Somsri --review-by 2027-11-30
      """)

  @Argument(
    help: ArgumentHelp(
      en: "Records and chapters, such as role:gather-needs or chapter:roles.",
      th: "ระเบียนหรือบท เช่น role:gather-needs หรือ chapter:roles"))
  var units: [String] = []

  @Flag(
    help: ArgumentHelp(
      en: "Everything that is not approved as it is now.", th: "ทุกชิ้นที่ยังไม่มีการอนุมัติตามที่เป็นอยู่"))
  var all = false

  @Option(help: ArgumentHelp(en: "Who approves it.", th: "ชื่อผู้อนุมัติ", valueName: "name"))
  var by: String

  @Option(
    help: ArgumentHelp(
      en: "The last day on which this holds; else a year from now.",
      th: "วันสุดท้ายที่การอนุมัตินี้ใช้ได้ ถ้าไม่ระบุคือหนึ่งปี", valueName: "date"))
  var reviewBy: String?

  @OptionGroup var project: ProjectOptions

  mutating func validate() throws {
    by = try TranslationRun.name(by)
    if units.isEmpty != all { throw ValidationError("name texts, or say --all, but not both") }
    if let reviewBy, CalendarDate(iso: reviewBy) == nil {
      throw ValidationError("--review-by is a day such as 2027-11-30, not '\(reviewBy)'")
    }
  }

  /// The same day of the next year; the 28th for the 29th of February.
  private static func yearAfter(_ day: CalendarDate) -> CalendarDate {
    CalendarDate(year: day.year + 1, month: day.month, day: day.day)
      ?? CalendarDate(year: day.year + 1, month: day.month, day: 28) ?? day
  }

  func run() async throws {
    let publication = try await Run.soundPublication(project)
    let day = try project.day()
    var ledger = publication.approvals
    let entries = publication.approvalEntries(on: day)
    let names = entries.map(\.name)
    for unit in units where !names.contains(unit) {
      let nearest = NearestName.of(unit, among: names).map { "; did you mean '\($0)'?" } ?? ""
      throw ValidationError("there is no '\(unit)'\(nearest)")
    }
    let wanted = entries.filter { all ? $0.state != .approved : units.contains($0.name) }
    let reviewBy = reviewBy.flatMap(CalendarDate.init(iso:)) ?? Self.yearAfter(day)
    for entry in wanted {
      ledger[entry.name] = Approval(
        unit: entry.name, hash: entry.hash, who: by, day: day, reviewBy: reviewBy)
    }
    ledger.prune(keeping: Set(names))
    do throws(DiskError) {
      try DiskFile.write(ledger.bytes, to: "\(project.source)/\(ApprovalLedger.path)")
    } catch {
      throw Report.failure(error, project.messageLanguage)
    }
    let open = entries.count { $0.state != .approved } - wanted.count { $0.state != .approved }
    let summary = Phrase(
      en: "\(ApprovalLedger.path): \(wanted.count) approved, \(open) not approved",
      th: "\(ApprovalLedger.path): อนุมัติ \(wanted.count) ชิ้น ยังไม่อนุมัติ \(open) ชิ้น")
    Terminal.out(summary[project.messageLanguage] + "\n")
  }
}
