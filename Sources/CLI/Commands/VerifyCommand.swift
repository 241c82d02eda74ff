import ArgumentParser
import Diagnostics
import Files
import Pipeline

struct VerifyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: Help.text(
      en: "Holds a published site against its manifest.",
      th: "ตรวจว่าเว็บไซต์ที่เผยแพร่ตรงกับรายการไฟล์ที่สร้างไว้"),
    discussion: """
      EXAMPLE
        khumue verify site
        khumue verify /var/www/handbook --format json
      """)

  @Argument(
    help: ArgumentHelp(
      en: "The published folder, with its manifest.json.",
      th: "โฟลเดอร์ที่เผยแพร่ ซึ่งมี manifest.json อยู่"))
  var site = "site"

  @Option(
    help: ArgumentHelp(
      en: "full, concise, json, sarif, junit or github.",
      th: "full, concise, json, sarif, junit หรือ github"))
  var format = Report.Format.full

  @Option(
    help: ArgumentHelp(
      en: "The language of messages, th or en; else the locale's.",
      th: "ภาษาของข้อความ th หรือ en ถ้าไม่ระบุใช้ภาษาของเครื่อง"))
  var language: String?

  mutating func validate() throws {
    if let language, Language(rawValue: language) == nil {
      throw ValidationError("--language is th or en, not '\(language)'")
    }
  }

  func run() async throws {
    let language = language.flatMap(Language.init(rawValue:)) ?? Surroundings.language
    let audit: (findings: [Diagnostic], files: Int, manifest: [UInt8])
    do throws(DiskError) {
      audit = try SiteAudit.check(site)
    } catch {
      throw Report.failure(error, language)
    }
    let path = site + "/" + SiteManifest.path
    try Run.report(
      audit.findings.sortedUnique(), [path: audit.manifest], format, language, strict: false)
    let good = Phrase(
      en: "\(site): all \(audit.files) files are as they were built",
      th: "\(site): ไฟล์ทั้ง \(audit.files) ไฟล์ตรงกับที่สร้างไว้")
    if format == .full || format == .concise { Terminal.out(good[language] + "\n") }
  }
}
