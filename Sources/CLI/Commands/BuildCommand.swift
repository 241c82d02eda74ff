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
  @OptionGroup var kept: PublishedOptions

  @Option(
    help: ArgumentHelp(
      en: "The folder to publish into; default: site in the source.",
      th: "โฟลเดอร์ที่เผยแพร่ ถ้าไม่ระบุคือ site ในโครงการ"))
  var output: String?

  @Option(
    help: ArgumentHelp(
      en:
        "What to build: site, print, epub, newsletters; separated by commas. Other parts stay. Default: everything.",
      th: "สิ่งที่จะสร้าง คือ site, print, epub, newsletters คั่นด้วยจุลภาค ส่วนอื่นคงเดิม ถ้าไม่ระบุจะสร้างทั้งหมด"))
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
    let folder = output ?? project.source + "/site"
    let checked = try await check(outputs, folder)
    clock.mark("check")
    try Run.report(checked.diagnostics, checked.sources, .full, language, strict: false)
    guard let publication = checked.publication else { throw ExitCode(1) }
    var misfits: [Diagnostic] = []
    do throws(DiskError) {
      misfits = try await publish(publication, outputs, &clock)
    } catch {
      let failure = Report.failure(error, language)
      throw Interruption.status.map { ExitCode($0) } ?? failure
    }
    if !misfits.isEmpty {
      try Run.report(misfits, publication.texts, .full, language, strict: false)
    }
    if timings { Terminal.error(clock.text) }
  }

  /// Publishes what is wanted, or answers which sheets do not fit their paper: then nothing is published.
  private func publish(
    _ publication: Publication, _ wanted: Set<OutputKind>, _ clock: inout StageClock
  ) async throws(DiskError) -> [Diagnostic] {
    let folder = output ?? project.source + "/site"
    let tools = Surroundings.printTools(project.source)
    let printed = try await publication.printOutputs(wanted, tools, published: folder)
    guard var files = printed.value else { return printed.diagnostics }
    files += try await publication.pressOutputs(pressKinds, of: files, tools)
    clock.mark("typeset")
    let rest = try Self.rest(of: folder, besides: wanted)
    let pages = publication.pageOutputs(wanted, printed: files + rest)
    if wanted.contains(.epub) {
      files += try await publication.epubOutputs(tools, printed: files + rest)
    }
    clock.mark("epub")
    let made = Set((files + pages).map(\.path))
    let report = try await Publisher.publish(
      files + pages + rest.filter { !made.contains($0.path) }, inventory: publication.manifest,
      to: folder, neighbours: project.neighbours, workers: project.workers,
      isCancelled: { Interruption.happened })
    clock.mark("publish")
    Terminal.out(Self.summary(report, folder)[project.messageLanguage] + "\n")
    return []
  }

  /// What stays as it is in the published folder, because other parts are built.
  private static func rest(
    of folder: String, besides wanted: Set<OutputKind>
  ) throws(DiskError) -> [Output] {
    if wanted.count == OutputKind.allCases.count { return [] }
    return try PublishedFiles.read(folder) {
      $0 != SiteManifest.path && !wanted.contains(OutputKind(ofOutput: $0))
    }
  }

  private func check(_ outputs: Set<OutputKind>, _ folder: String) async throws -> Run.Checked {
    var checked = try await Run.check(project, release: release, preview: preview)
    do throws(DiskError) {
      try kept.check(&checked, output: folder, parts: outputs)
    } catch {
      throw Report.failure(error, project.messageLanguage)
    }
    return checked
  }

  private static func summary(_ report: PublishReport, _ folder: String) -> Phrase {
    let total = report.written + report.unchanged
    return Phrase(
      en: "\(folder): \(total) files, \(report.written) new or changed, \(report.removed) removed",
      th: "\(folder): \(total) ไฟล์ ใหม่หรือเปลี่ยน \(report.written) ลบ \(report.removed)")
  }
}
