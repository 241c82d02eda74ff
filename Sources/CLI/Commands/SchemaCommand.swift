import ArgumentParser
import Authoring
import Diagnostics
import Files
import Serving

struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: Help.text(
      en: "Writes the JSON Schemas that editors use, and the tables of fields.",
      th: "เขียน JSON Schema สำหรับโปรแกรมแก้ไขข้อความ และตารางของช่องต่างๆ"),
    discussion: """
      The schemas are written to content/schema in the source, one for each kind of record.

      EXAMPLE
        khumue schema
        khumue schema --tables docs
        khumue schema --servers docs/servers
      """)

  @Option(
    help: ArgumentHelp(
      en: "The folder with content and templates.", th: "โฟลเดอร์ที่มี content และ templates"))
  var source = "."

  @Option(
    help: ArgumentHelp(
      en: "A folder to write the tables of fields into instead, as fields.th.md and fields.en.md.",
      th: "โฟลเดอร์ที่จะเขียนตารางของช่องแทน เป็น fields.th.md และ fields.en.md"))
  var tables: String?

  @Option(
    help: ArgumentHelp(
      en:
        "A folder to write the headers for web servers into instead, as nginx.conf and apache.conf.",
      th: "โฟลเดอร์ที่จะเขียนส่วนหัวสำหรับเว็บเซิร์ฟเวอร์แทน เป็น nginx.conf และ apache.conf"))
  var servers: String?

  @Option(
    help: ArgumentHelp(
      en: "The language of messages, th or en; else the locale's.",
      th: "ภาษาของข้อความ th หรือ en ถ้าไม่ระบุใช้ภาษาของเครื่อง"))
  var language: String?

  func run() throws {
    do throws(DiskError) {
      if let tables { try writeTables(to: tables) }
      if let servers { try writeServers(to: servers) }
      if tables == nil, servers == nil { try writeSchemas() }
    } catch {
      let language = language.flatMap(Language.init(rawValue:)) ?? Surroundings.language
      throw Report.failure(error, language)
    }
  }

  private func writeSchemas() throws(DiskError) {
    let folder = source + "/content/schema"
    guard DiskFile.exists(source + "/content") else { throw .missing(source + "/content") }
    try DiskFile.createFolder(folder)
    for file in ContentSchema.files {
      try DiskFile.write(file.bytes, to: "\(folder)/\(file.name)")
    }
    Terminal.out("\(folder): \(ContentSchema.files.count)\n")
  }

  private func writeTables(to folder: String) throws(DiskError) {
    try DiskFile.createFolder(folder)
    for language in Language.allCases {
      let path = "\(folder)/fields.\(language.tag).md"
      try DiskFile.write(Array(FieldTable.page(in: language).utf8), to: path)
      Terminal.out("\(path)\n")
    }
  }

  private func writeServers(to folder: String) throws(DiskError) {
    try DiskFile.createFolder(folder)
    for server in SafeHeaders.Server.allCases {
      try DiskFile.write(Array(server.snippet.utf8), to: "\(folder)/\(server.file)")
      Terminal.out("\(folder)/\(server.file)\n")
    }
  }
}
