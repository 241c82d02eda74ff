import ArgumentParser
import Diagnostics
import Files
import Pipeline
import ThaiText

/// The options with which `check` asks the addresses of others. Nothing else in the program goes to the network.
struct ExternalOptions: ParsableArguments {
  @Flag(
    name: .customLong("external"),
    help: ArgumentHelp(
      en:
        "Also asks every address of others whether it answers; those that did are not asked again for a week.",
      th: "ตรวจด้วยว่าที่อยู่ภายนอกทุกแห่งยังเปิดได้ แห่งที่เปิดได้จะไม่ถูกตรวจซ้ำในหนึ่งสัปดาห์"))
  var isAsked = false

  @Option(
    help: ArgumentHelp(
      en: "With --external: the seconds that all addresses together may take.",
      th: "ใช้กับ --external คือจำนวนวินาทีที่ให้ตรวจทั้งหมด", valueName: "seconds"))
  var externalTime = 300

  @Option(
    help: ArgumentHelp(
      en: "With --external: the file that remembers what answered; else one in the cache folder.",
      th: "ใช้กับ --external คือไฟล์ที่จำแห่งที่เปิดได้ ถ้าไม่ระบุอยู่ในโฟลเดอร์แคช", valueName: "file"))
  var externalMemory: String?

  mutating func validate() throws {
    if !(1...86_400).contains(externalTime) {
      throw ValidationError(
        "--external-time is a number of seconds up to 86400, not \(externalTime)")
    }
  }

  /// What does not answer, after saying how many addresses were asked.
  func findings(_ publication: Publication, _ project: ProjectOptions) async throws -> [Diagnostic]
  {
    let check = ExternalCheck(
      memory: externalMemory ?? Self.usualMemory, today: try project.day().dayNumber,
      limit: externalTime)
    do throws(DiskError) {
      let result = try await check.run(publication.externalLinks.links)
      let phrase = Phrase(
        en:
          "addresses of others: \(result.asked) asked, \(result.remembered) remembered, \(result.left) left for lack of time",
        th:
          "ที่อยู่ภายนอก: ตรวจ \(result.asked) แห่ง จำไว้แล้ว \(result.remembered) แห่ง เหลือเพราะหมดเวลา \(result.left) แห่ง"
      )
      Terminal.error(phrase[project.messageLanguage] + "\n")
      return result.dead
    } catch {
      throw Report.failure(error, project.messageLanguage)
    }
  }

  private static var usualMemory: String {
    let cache =
      Surroundings.variable("XDG_CACHE_HOME")
      ?? (Surroundings.variable("HOME") ?? "/tmp") + "/.cache"
    return cache + "/khumue/addresses.tsv"
  }
}
