import ArgumentParser
import Diagnostics
import Files
import ThaiText
import Validation

struct ThaiFixCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fix", abstract: Help.text(en: "Mends damaged Thai text.", th: "ซ่อมข้อความไทยที่เสีย"),
    discussion: """
      Standard input comes out mended on standard output. For files a diff is shown, and nothing
      is written unless --write is given. What is no Thai prose stays byte for byte, and so does
      what is lost or doubtful: see 'khumue thai lint --only flag'.

      EXAMPLE
        khumue thai fix --join-lines < pasted.txt > mended.txt
      """)

  @OptionGroup var texts: ThaiTexts

  @Flag(
    help: ArgumentHelp(
      en: "Writes the files instead of showing a diff.", th: "เขียนลงไฟล์แทนการแสดงสิ่งที่จะแก้"))
  var write = false

  @Flag(
    help: ArgumentHelp(
      en: "Joins lines that paging has cut; else the number of lines stays.",
      th: "ต่อบรรทัดที่ขาดเพราะขึ้นหน้าใหม่ ถ้าไม่ระบุจำนวนบรรทัดคงเดิม"))
  var joinLines = false

  @Flag(
    help: ArgumentHelp(en: "Puts in the house style as well.", th: "ปรับตามรูปแบบการเขียนที่กำหนดด้วย"))
  var withStyle = false

  @OptionGroup var reading: DictionaryOption

  @OptionGroup var style: ThaiStyleOptions

  mutating func validate() throws {
    if write, texts.files.contains("-") {
      throw ValidationError("--write is for files; standard input goes to standard output")
    }
  }

  func run() throws {
    let language = texts.messageLanguage
    var status: Int32 = 0
    for file in texts.files {
      guard let input = texts.read(file) else {
        status = 2
        continue
      }
      guard let mask = input.mask else {
        input.complain(language)
        // A filter loses nothing.
        if file == "-" { Terminal.out(input.bytes) }
        status = max(status, 1)
        continue
      }
      // A line of YAML is no line of a paragraph.
      let repair = ThaiRepair(
        style: style.style, mendsStyle: withStyle, joinsLines: joinLines && input.form != .yaml,
        dictionary: reading.dictionary)
      let mended = repair.repaired(mask)
      if file == "-" {
        Terminal.out(mended)
      } else if !write {
        Terminal.out(UnifiedDiff.text(from: input.bytes, to: mended, path: file))
      } else if mended != input.bytes, !save(mended, file, language) {
        status = 2
      }
    }
    if status != 0 { throw ExitCode(status) }
  }

  private func save(_ bytes: [UInt8], _ file: String, _ language: Language) -> Bool {
    do throws(DiskError) {
      try DiskFile.rewrite(bytes, at: file)
      return true
    } catch {
      _ = Report.failure(error, language)
      return false
    }
  }
}
