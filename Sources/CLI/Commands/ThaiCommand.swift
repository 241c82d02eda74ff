import ArgumentParser
import Diagnostics
import Files
import ThaiText
import Validation

struct ThaiCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "thai",
    abstract: Help.text(
      en: "Finds and mends damage in Thai text, cuts it into words, and sorts it.",
      th: "หาและซ่อมข้อความไทยที่เสีย ตัดคำ และเรียงลำดับ"),
    discussion: """
      EXAMPLE
        khumue thai lint --format concise content/handbook/*/*/th.md
        khumue thai fix < pasted.txt > mended.txt
        khumue thai fix --write chapter.md
        khumue thai words - < text.txt
      """,
    subcommands: [
      ThaiLintCommand.self, ThaiFixCommand.self, ThaiWordsCommand.self, ThaiSortCommand.self,
    ])
}

/// The texts that a command works on, and in what form they are written.
struct ThaiTexts: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      en: "Files, or - for standard input.", th: "ไฟล์ หรือ - เมื่ออ่านจากอินพุตมาตรฐาน", valueName: "file"
    ))
  var files: [String] = ["-"]

  @Option(
    help: ArgumentHelp(
      en: "How the texts are written: text, markdown or yaml; else by the file name.",
      th: "รูปแบบของข้อความ คือ text, markdown หรือ yaml ถ้าไม่ระบุดูจากชื่อไฟล์"))
  var form: ContentProse.Form?

  @Option(
    help: ArgumentHelp(
      en: "The language of messages, th or en; else the locale's.",
      th: "ภาษาของข้อความ th หรือ en ถ้าไม่ระบุใช้ภาษาของเครื่อง"))
  var language: String?

  mutating func validate() throws {
    if files.contains("-"), files.count > 1 {
      throw ValidationError("standard input (-) is read alone, not beside files")
    }
    if let language, Language(rawValue: language) == nil {
      throw ValidationError("--language is th or en, not '\(language)'")
    }
  }

  var messageLanguage: Language {
    language.flatMap(Language.init(rawValue:)) ?? Surroundings.language
  }

  /// Texts above this size in bytes are refused.
  private static let limit = 256 << 20

  /// The bytes of one text, with what makes them unfit to be read; `nil` when the disk fails,
  /// which is told at once.
  func read(_ file: String) -> ThaiInput? {
    let path = file == "-" ? "<stdin>" : file
    let bytes: [UInt8]
    if file == "-" {
      bytes = Terminal.input(limit: Self.limit)
    } else {
      do throws(DiskError) {
        bytes = try DiskFile.read(file, limit: Self.limit)
      } catch {
        _ = Report.failure(error, messageLanguage)
        return nil
      }
    }
    let unfit = TextGuard.check(bytes, path: path, limit: Self.limit)
      .filter { $0.code != .byteOrderMark }
    let form = form ?? ContentProse.Form(path: file)
    let mask =
      unfit.isEmpty
      ? ContentProse.mask(bytes, path: path, form) : Checked(nil, unfit)
    return ThaiInput(
      path: path, bytes: bytes, form: form, mask: mask.value, diagnostics: mask.diagnostics)
  }
}

/// One text as it was read.
struct ThaiInput {
  let path: String
  let bytes: [UInt8]
  let form: ContentProse.Form
  /// Its prose; `nil` when the text cannot be read, as `diagnostics` say.
  let mask: ProseMask?
  let diagnostics: [Diagnostic]

  /// Says on standard error why the text cannot be read.
  func complain(_ language: Language) {
    Terminal.error(ConciseReport.write(diagnostics, sources: [path: bytes], language: language))
  }
}

/// When the dictionary is asked what damaged words were.
struct DictionaryOption: ParsableArguments {
  @Option(
    help:
      ArgumentHelp(
        en:
          "When words are read by the dictionary: auto (a document that shows damage), always, never.",
        th: "จะใช้พจนานุกรมเมื่อใด คือ auto (เมื่อเอกสารเสีย), always หรือ never"))
  var dictionary = ThaiRepair.Dictionary.auto
}

/// The house style that a text is measured against.
struct ThaiStyleOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      en: "How ๆ stands to the word before it: spaced, close or keep.",
      th: "ระยะหน้า ๆ คือ spaced (เว้น), close (ชิด) หรือ keep (คงไว้)"))
  var maiyamok = ThaiStyle.Maiyamok.keep

  @Flag(
    help: ArgumentHelp(
      en: "A space stands after ๆ and on both sides of ฯลฯ.", th: "เว้นวรรคหลัง ๆ และหน้าหลัง ฯลฯ"))
  var signSpaces = false

  @Flag(help: ArgumentHelp(en: "One text has digits of one kind.", th: "ใช้เลขแบบเดียวทั้งข้อความ"))
  var oneKindOfDigits = false

  var style: ThaiStyle {
    ThaiStyle(
      maiyamok: maiyamok, spacesAroundSigns: signSpaces || maiyamok != .keep,
      oneKindOfDigits: oneKindOfDigits)
  }
}

extension ThaiStyle.Maiyamok: ExpressibleByArgument {}
extension ThaiRepair.Dictionary: ExpressibleByArgument {}
extension ThaiLint.Kind: ExpressibleByArgument {}
extension ContentProse.Form: ExpressibleByArgument {}
