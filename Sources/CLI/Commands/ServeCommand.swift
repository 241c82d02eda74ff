import ArgumentParser
import Diagnostics
import Files
import FoundationEssentials
import Pipeline
import Serving

struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: Help.text(
      en: "Shows the site in a browser on this machine, and renews it after every change.",
      th: "แสดงเว็บไซต์ในเบราว์เซอร์บนเครื่องนี้ และปรับตามทุกครั้งที่แก้ไข"),
    discussion: Help.text(
      en: """
        Watches content and templates, keeps the site in memory and writes nothing. While the content has errors, the \
        last pages without any stay, with the errors beside them. Only browsers on this machine are answered.

        EXAMPLE
          khumue serve --port 8080           then open http://localhost:8080/; Ctrl-C ends it
        """,
      th: """
        เฝ้าดู content และ templates เก็บเว็บไซต์ไว้ในหน่วยความจำ และไม่เขียนไฟล์ใด ระหว่างที่เนื้อหามีข้อผิดพลาด \
        หน้าล่าสุดที่ถูกต้องจะยังอยู่ พร้อมคำอธิบายข้อผิดพลาด ตอบเฉพาะเบราว์เซอร์บนเครื่องนี้

        EXAMPLE
          khumue serve --port 8080           แล้วเปิด http://localhost:8080/ กด Ctrl-C เพื่อหยุด
        """))

  @OptionGroup var project: ProjectOptions

  @Option(
    help: ArgumentHelp(
      en: "The port to listen on; 0 takes a free one.", th: "พอร์ตที่ใช้ ถ้าเป็น 0 จะเลือกพอร์ตว่างให้"))
  var port = 8080

  mutating func validate() throws {
    guard (0...65535).contains(port) else {
      throw ValidationError("--port is a number from 0 to 65535, not \(port)")
    }
  }

  func run() async throws {
    let language = project.messageLanguage
    let ownTemplates = Surroundings.ownTemplates
    var request = Build.Request(
      baseAddress: project.baseAddress, date: try project.day(), workers: project.workers)
    request.isPreview = true
    let desk = PreviewDesk(
      request, run: String(ProcessInfo.processInfo.processIdentifier), language: language)
    do throws(DiskError) {
      let server = try await LoopbackServer.open(port: port)
      let watch = try FolderWatch(
        PreviewSession.folders(project.source, ownTemplates: ownTemplates))
      let first = try await desk.refresh(
        .everything, project.source, ownTemplates: ownTemplates)
      if let first { Self.tell(first, language) }
      Terminal.out(Self.greeting(server.port)[language] + "\n")
      let session = PreviewSession(
        desk, server, watch, source: project.source, ownTemplates: ownTemplates)
      await Self.run(session, language)
    } catch {
      throw Report.failure(error, language)
    }
  }

  /// Serves until a signal comes.
  private static func run(_ session: PreviewSession, _ language: Language) async {
    await withDiscardingTaskGroup { group in
      group.addTask {
        await session.run { event in
          switch event {
          case .refreshed(let outcome): tell(outcome, language)
          case .failed(let error): _ = Report.failure(error, language)
          }
        }
      }
      await Interruption.wait()
      group.cancelAll()
    }
  }

  private static func tell(_ outcome: PreviewDesk.Outcome, _ language: Language) {
    let text = Report.text(
      outcome.diagnostics, outcome.sources, .full, language, color: Terminal.hasColor)
    Terminal.error(text)
    Terminal.error(ReportSummary.phrase(outcome.diagnostics)[language] + "\n")
  }

  private static func greeting(_ port: Int) -> Phrase {
    Phrase(
      en: "http://localhost:\(port)/ shows the site; Ctrl-C ends it",
      th: "เปิดดูเว็บไซต์ที่ http://localhost:\(port)/ กด Ctrl-C เพื่อหยุด")
  }
}
