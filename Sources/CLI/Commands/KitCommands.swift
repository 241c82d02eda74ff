import ArgumentParser
import Diagnostics
import Files
import Pipeline
import Translations

struct ExportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: Help.text(
      en: "Writes texts for a translator, as a PO file on standard output.",
      th: "เขียนข้อความสำหรับผู้แปลเป็นไฟล์ PO ทางเอาต์พุตมาตรฐาน"),
    discussion: """
      Any tool for gettext opens the file. What has a text already carries the flag fuzzy: the translator changes the text
      and takes the flag off.

      EXAMPLE
        khumue translations export --to en > handbook.po
      """)

  @Option(
    help: ArgumentHelp(
      en: "The language to translate into, th or en.", th: "ภาษาที่จะแปลไป คือ th หรือ en"))
  var to: String

  @Option(
    help: ArgumentHelp(
      en: "The states to export, separated by commas; default: stale,missing,untracked.",
      th: "สถานะที่จะส่งออก คั่นด้วยจุลภาค ถ้าไม่ระบุคือ stale,missing,untracked"))
  var only = "stale,missing,untracked"

  @OptionGroup var project: ProjectOptions

  mutating func validate() throws {
    if Language(rawValue: to) == nil { throw ValidationError("--to is th or en, not '\(to)'") }
    let known = ["current", "stale", "missing", "not-needed", "untracked"]
    for state in states where !known.contains(state) {
      throw ValidationError(
        "--only names states, not '\(state)'; use: \(known.joined(separator: ", "))")
    }
  }

  private var states: Set<String> { Set(only.split(separator: ",").map(String.init)) }

  func run() async throws {
    guard let language = Language(rawValue: to) else { throw ExitCode(64) }
    let (review, files) = try await TranslationRun.reviewWithFiles(project)
    Terminal.out(TranslationKit.export(review, to: language, states: states, files: files))
  }
}

struct ImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: Help.text(
      en: "Works a translator's PO file into the content.", th: "นำไฟล์ PO ของผู้แปลใส่กลับในเนื้อหา"),
    discussion: """
      Without --write the changes are shown and nothing is touched. With it the files are changed and the units are
      accepted in the name of the translator.

      EXAMPLE
        khumue translations import handbook.po --by Somsri --write
      """)

  @Argument(help: ArgumentHelp(en: "The PO file.", th: "ไฟล์ PO"))
  var file: String

  @Option(help: ArgumentHelp(en: "Who translated the texts.", th: "ชื่อผู้แปล", valueName: "name"))
  var by: String

  @Flag(
    help: ArgumentHelp(
      en: "Changes the files, and notes the units in the ledger.", th: "แก้ไฟล์จริง และจดลงทะเบียน"))
  var write = false

  @OptionGroup var project: ProjectOptions

  mutating func validate() throws {
    by = try TranslationRun.name(by)
  }

  func run() async throws {
    let (review, files) = try await TranslationRun.reviewWithFiles(project)
    let kit: [UInt8]
    do throws(DiskError) { kit = try DiskFile.read(file) } catch {
      throw Report.failure(error, project.messageLanguage)
    }
    guard let reply = await KitReply.make(kit, path: file, review: review, files: files) else {
      throw ValidationError("'\(file)' was not made by 'khumue translations export'")
    }
    if write {
      try await save(reply)
    } else {
      for path in reply.files.keys.sorted() {
        let (old, new) = (files[path]?.bytes ?? [], reply.files[path] ?? [])
        Terminal.out(UnifiedDiff.text(from: old, to: new, path: path))
      }
    }
    try Run.report(
      reply.diagnostics, [file: kit], .full, project.messageLanguage, strict: false)
  }

  private func save(_ reply: KitReply) async throws {
    do throws(DiskError) {
      for path in reply.files.keys.sorted() {
        try DiskFile.write(reply.files[path] ?? [], to: "\(project.source)/\(path)")
        Terminal.out("\(path)\n")
      }
    } catch {
      throw Report.failure(error, project.messageLanguage)
    }
    let review = try await TranslationRun.review(project)
    let outcome = Acceptance(by: by, on: try project.day()).accept(reply.units, in: review)
    if !outcome.accepted.isEmpty { try TranslationRun.write(outcome.ledger, project) }
  }
}
