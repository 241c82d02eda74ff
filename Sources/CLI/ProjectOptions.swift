import ArgumentParser
import Diagnostics
import Files
import Pipeline
import ThaiText

/// The options of every command that reads a project.
struct ProjectOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      en: "The folder with content and templates.", th: "โฟลเดอร์ที่มี content และ templates"))
  var source = "."

  @Option(
    help: ArgumentHelp(en: "Where the site is published.", th: "ที่อยู่ที่เผยแพร่เว็บไซต์", valueName: "url")
  )
  var baseURL: String?

  @Option(
    help: ArgumentHelp(
      en: "The day of the build, YYYY-MM-DD; else SOURCE_DATE_EPOCH, else today.",
      th: "วันที่ของการสร้าง YYYY-MM-DD ถ้าไม่ระบุใช้ SOURCE_DATE_EPOCH หรือวันนี้"))
  var date: String?

  @Option(
    help: ArgumentHelp(
      en: "How many files are worked on at once.", th: "จำนวนไฟล์ที่ทำงานพร้อมกัน", valueName: "n"))
  var jobs: Int?

  @Option(
    help: ArgumentHelp(
      en: "The language of messages, th or en; else the locale's.",
      th: "ภาษาของข้อความ th หรือ en ถ้าไม่ระบุใช้ภาษาของเครื่อง"))
  var language: String?

  mutating func validate() throws {
    if let date, CalendarDate(iso: date) == nil {
      throw ValidationError("--date is a day such as 2026-11-22, not '\(date)'")
    }
    if let jobs, !(1...256).contains(jobs) {
      throw ValidationError("--jobs is a number from 1 to 256, not \(jobs)")
    }
    if let language, Language(rawValue: language) == nil {
      throw ValidationError("--language is th or en, not '\(language)'")
    }
    if let baseURL, !baseURL.hasPrefix("https://") && !baseURL.hasPrefix("http://") {
      throw ValidationError("--base-url starts with https:// or http://, not '\(baseURL)'")
    }
  }

  var workers: Int { jobs ?? Surroundings.processors }

  var messageLanguage: Language {
    language.flatMap(Language.init(rawValue:)) ?? Surroundings.language
  }

  /// The address with a slash at its end.
  var baseAddress: String? {
    baseURL.map { $0.hasSuffix("/") ? $0 : $0 + "/" }
  }

  /// The folders that the output must keep clear of.
  var neighbours: OutputNeighbours {
    OutputNeighbours(
      kept: [source], read: [source + "/content", source + "/templates"])
  }

  func day() throws -> CalendarDate {
    if let date, let day = CalendarDate(iso: date) { return day }
    return try Surroundings.day()
  }
}
