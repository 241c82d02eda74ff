import ArgumentParser
import Diagnostics
import Files
import MarkdownTree
import Rendering
import Templates
import YAMLTree

struct InspectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect",
    abstract: Help.text(
      en: "Shows how the program's readers understand a text.", th: "แสดงว่าโปรแกรมอ่านข้อความอย่างไร"),
    discussion: """
      EXAMPLE
        khumue inspect markdown < chapter.md
      """,
    subcommands: [
      MarkdownCommand.self, YAMLCommand.self, TemplateCommand.self, BookCommand.self,
      SearchFormCommand.self,
    ])
}

/// Writes the findings of an inspection, one line each.
private func report(_ diagnostics: [Diagnostic], _ path: String, _ bytes: [UInt8]) {
  Terminal.error(
    ConciseReport.write(diagnostics, sources: [path: bytes], language: Surroundings.language))
}

struct MarkdownCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "markdown",
    abstract: Help.text(
      en: "Turns Markdown on standard input into HTML.", th: "แปลง Markdown จากอินพุตมาตรฐานเป็น HTML")
  )

  func run() throws {
    let path = "<stdin>"
    let bytes = Terminal.input(limit: TextGuard.largestFile)
    let read = MarkdownReader.read(bytes, path: path)
    report(read.diagnostics, path, bytes)
    guard let document = read.value else { throw ExitCode(1) }
    var out: [UInt8] = []
    var html = MarkdownHTML(document, PlainResolver())
    html.append(to: &out)
    Terminal.out(out)
  }
}

struct YAMLCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "yaml",
    abstract: Help.text(
      en: "Turns YAML on standard input into JSON, as strictly as records are read.",
      th: "แปลง YAML จากอินพุตมาตรฐานเป็น JSON โดยตรวจเข้มเท่าการอ่านระเบียน"))

  func run() throws {
    let path = "<stdin>"
    let bytes = Terminal.input(limit: TextGuard.largestFile)
    let read = YAMLReader.read(bytes, path: path)
    report(read.diagnostics, path, bytes)
    guard !read.hasErrors, let value = read.value else { throw ExitCode(1) }
    var out: [UInt8] = []
    YAMLJSON.appendJSON(value, to: &out)
    Terminal.out(out + [0x0A])
  }
}

struct TemplateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "template",
    abstract: Help.text(
      en: "Renders a Mustache template as the public specification has it.",
      th: "แปลงแม่แบบ Mustache ตามข้อกำหนดสาธารณะ"),
    discussion:
      "Without NAME the template is read from standard input; DATA.json may be - for standard input."
  )

  @Argument(help: ArgumentHelp(en: "A JSON file with the data, or -.", th: "ไฟล์ข้อมูล JSON หรือ -"))
  var data: String
  @Argument(
    help: ArgumentHelp(
      en: "The folder with NAME.mustache and its partials.",
      th: "โฟลเดอร์ที่มี NAME.mustache และแม่แบบย่อย")) var folder: String
  @Argument(
    help: ArgumentHelp(
      en: "The template's name without .mustache, or - for standard input.",
      th: "ชื่อแม่แบบโดยไม่มี .mustache หรือ - เมื่ออ่านจากอินพุตมาตรฐาน")) var name: String?

  func run() throws {
    let main = name ?? "-"
    guard data != "-" || main != "-" else {
      throw ValidationError("standard input is either the data or the template, not both")
    }
    let json = try Self.read(data)
    let parsed = JSONValue.read(json, path: data)
    report(parsed.diagnostics, data, json)
    guard let value = parsed.value, !parsed.hasErrors else { throw ExitCode(1) }
    let path = main == "-" ? "-" : "\(folder)/\(main).mustache"
    let template = try Self.read(path)
    let rendered = LenientTemplates.render(
      template: template, path: path, partials: { try? DiskFile.read("\(folder)/\($0).mustache") },
      data: value)
    report(rendered.diagnostics, path, template)
    guard let page = rendered.value, !rendered.hasErrors else { throw ExitCode(1) }
    Terminal.out(page)
  }

  private static func read(_ path: String) throws -> [UInt8] {
    if path == "-" { return Terminal.input(limit: TextGuard.largestFile) }
    do throws(DiskError) {
      return try DiskFile.read(path)
    } catch {
      throw Report.failure(error, Surroundings.language)
    }
  }
}
