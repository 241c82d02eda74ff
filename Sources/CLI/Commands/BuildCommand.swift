import ArgumentParser
import Diagnostics
import Files
import Pipeline

struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: Help.text(
      en: "Builds the site and the printable handbook.", th: "สร้างเว็บไซต์และคู่มือฉบับพิมพ์"),
    discussion: """
      EXAMPLE
        khumue build --output public --base-url https://example.org/handbook/
      """)

  @OptionGroup var project: ProjectOptions

  @Option(
    help: ArgumentHelp(
      en: "The folder to publish into; default: site in the source.",
      th: "โฟลเดอร์ที่เผยแพร่ ถ้าไม่ระบุคือ site ในโครงการ"))
  var output: String?

  @Option(
    help: ArgumentHelp(
      en: "What to build: site, print, epub; separated by commas. Default: everything.",
      th: "สิ่งที่จะสร้าง คือ site, print, epub คั่นด้วยจุลภาค ถ้าไม่ระบุจะสร้างทั้งหมด"))
  var only: String?

  @Flag(
    help: ArgumentHelp(
      en: "Refuses what nobody has approved as it is, or whose review is due.",
      th: "ไม่สร้างถ้ามีเนื้อหาที่ยังไม่อนุมัติตามที่เป็นอยู่ หรือถึงกำหนดทบทวนแล้ว"))
  var release = false

  @Flag(
    help: ArgumentHelp(
      en: "Marks every page as a preview, and keeps search engines away.",
      th: "ขึ้นป้ายทุกหน้าว่าเป็นฉบับดูก่อนเผยแพร่ และกันเครื่องมือค้นหา"))
  var preview = false

  @Flag(help: ArgumentHelp(en: "Says how long each stage took.", th: "บอกเวลาที่ใช้ในแต่ละขั้น"))
  var timings = false

  @Flag(
    help: ArgumentHelp(
      en: "Also makes the books with 3 mm of bleed and crop marks, for a print shop.",
      th: "ทำฉบับส่งโรงพิมพ์ด้วย มีระยะตัดตก 3 มม. และเครื่องหมายตัด"))
  var press = false

  @Flag(
    help: ArgumentHelp(
      en: "Also makes A5 booklets on A4, for an office printer that prints on both sides.",
      th: "ทำฉบับเย็บเล่ม A5 บนกระดาษ A4 ด้วย สำหรับเครื่องพิมพ์สองหน้าในสำนักงาน"))
  var booklet = false

  private var pressKinds: Set<PressKind> {
    Set((press ? [.press] : []) + (booklet ? [.booklet] : []))
  }

  mutating func validate() throws {
    if release, preview { throw ValidationError("a preview is no release: say one of the two") }
    for name in names where OutputKind(rawValue: name) == nil {
      let known = OutputKind.allCases.map(\.rawValue)
      let nearest = NearestName.of(name, among: known)
      throw ValidationError(
        "--only names \(known.joined(separator: ", ")), not '\(name)'"
          + (nearest.map { "; did you mean '\($0)'?" } ?? ""))
    }
  }

  private var names: [String] { (only ?? "").split(separator: ",").map(String.init) }

  func run() async throws {
    let command = self
    try await Interruption.bounding { try await command.build() }
  }

  private func build() async throws {
    let language = project.messageLanguage
    var clock = StageClock()
    let wanted = Set(names.compactMap(OutputKind.init(rawValue:)))
    let outputs = wanted.isEmpty ? Set(OutputKind.allCases) : wanted
    let checked = try await Run.check(project, release: release, preview: preview)
    clock.mark("check")
    try Run.report(checked.diagnostics, checked.sources, .full, language, strict: false)
    guard let publication = checked.publication else { throw ExitCode(1) }
    do throws(DiskError) {
      let hasPrint = outputs.contains(.print)
      var files =
        outputs.contains(.site)
        ? publication.siteOutputs(hasPrint: hasPrint, hasEPUB: outputs.contains(.epub)) : []
      let folder = output ?? project.source + "/site"
      let tools = Surroundings.printTools(project.source)
      if hasPrint {
        files += try await publication.printOutputs(tools, published: folder)
        files += try await publication.pressOutputs(pressKinds, of: files, tools)
      }
      clock.mark("typeset")
      if outputs.contains(.epub) {
        files += try await publication.epubOutputs(tools, printed: files)
      }
      clock.mark("epub")
      let report = try await Publisher.publish(
        files, to: folder, neighbours: project.neighbours, workers: project.workers,
        isCancelled: { Interruption.happened })
      clock.mark("publish")
      Terminal.out(Self.summary(report, folder)[language] + "\n")
    } catch {
      let failure = Report.failure(error, language)
      throw Interruption.status.map { ExitCode($0) } ?? failure
    }
    if timings { Terminal.error(clock.text) }
  }

  private static func summary(_ report: PublishReport, _ folder: String) -> Phrase {
    let total = report.written + report.unchanged
    return Phrase(
      en: "\(folder): \(total) files, \(report.written) new or changed, \(report.removed) removed",
      th: "\(folder): \(total) ไฟล์ ใหม่หรือเปลี่ยน \(report.written) ลบ \(report.removed)")
  }
}
