import ArgumentParser
import Diagnostics
import Files
import Pipeline

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: Help.text(
      en: "Says what a finding means and shows it wrong and right.",
      th: "อธิบายข้อที่พบ พร้อมตัวอย่างที่ผิดและที่ถูก"),
    discussion: """
      EXAMPLE
        khumue explain missing-translation
        khumue explain --pages docs        writes docs/diagnostics.en.md and diagnostics.th.md
      """)

  @Argument(
    help: ArgumentHelp(
      en: "The word between brackets in a message; without one, all are listed.",
      th: "คำในวงเล็บเหลี่ยมของข้อความ ถ้าไม่ระบุจะแสดงทั้งหมด"))
  var code: String?

  @Option(
    help: ArgumentHelp(
      en: "A folder to write all of them into, as diagnostics.th.md and diagnostics.en.md.",
      th: "โฟลเดอร์ที่จะเขียนคำอธิบายทั้งหมด เป็น diagnostics.th.md และ diagnostics.en.md"))
  var pages: String?

  @Option(
    help: ArgumentHelp(
      en: "The language of messages, th or en; else the locale's.",
      th: "ภาษาของข้อความ th หรือ en ถ้าไม่ระบุใช้ภาษาของเครื่อง"))
  var language: String?

  func run() throws {
    let language = language.flatMap(Language.init(rawValue:)) ?? Surroundings.language
    if let pages { return try write(to: pages, language) }
    guard let name = code else {
      for code in CodeCatalogue.all { Terminal.out("\(code.name): \(code.title[language])\n") }
      return
    }
    guard let code = CodeCatalogue.code(named: name) else {
      let nearest = NearestName.of(name, among: CodeCatalogue.all.map(\.name))
      throw ValidationError(
        "there is no finding '\(name)'" + (nearest.map { "; did you mean '\($0)'?" } ?? ""))
    }
    let (wrong, right) = language == .thai ? ("ผิด", "ถูก") : ("wrong", "right")
    Terminal.out(
      "\(code.name): \(code.title[language])\n\n\(code.why[language])\n\n\(wrong):  \(code.wrong)\n\(right):  \(code.right)\n"
    )
  }

  mutating func validate() throws {
    if pages != nil, code != nil { throw ValidationError("--pages tells of every finding") }
  }

  private func write(to folder: String, _ messages: Language) throws {
    do throws(DiskError) {
      try DiskFile.createFolder(folder)
      for language in Language.allCases {
        let path = "\(folder)/diagnostics.\(language.tag).md"
        try DiskFile.write(Array(DiagnosticPages.page(in: language).utf8), to: path)
        Terminal.out("\(path)\n")
      }
    } catch {
      throw Report.failure(error, messages)
    }
  }
}
