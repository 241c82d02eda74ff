import ArgumentParser
import Diagnostics
import Files
import Pipeline
import ThaiText

/// The options with which `check` leaves out what is known already.
struct BaselineOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      en: "A file of known findings, each left out of the report until its day.",
      th: "ไฟล์ข้อยกเว้น แต่ละข้อจะไม่แสดงในรายงานจนกว่าจะครบกำหนด", valueName: "file"))
  var baseline: String?

  @Flag(
    name: .customLong("update-baseline"),
    help: ArgumentHelp(
      en: "Writes all present findings into that file instead of reporting them.",
      th: "เขียนข้อที่พบทั้งหมดในตอนนี้ลงไฟล์นั้น แทนการรายงาน"))
  var isUpdated = false

  @Option(
    help: ArgumentHelp(
      en: "With --update-baseline: the last day of new lines, YYYY-MM-DD; else 90 days on.",
      th: "ใช้กับ --update-baseline คือวันสุดท้ายของบรรทัดใหม่ YYYY-MM-DD ถ้าไม่ระบุคืออีก 90 วัน",
      valueName: "date"))
  var until: String?

  mutating func validate() throws {
    if isUpdated, baseline == nil { throw ValidationError("--update-baseline needs --baseline") }
    guard let until else { return }
    guard isUpdated else { throw ValidationError("--until goes with --update-baseline alone") }
    if CalendarDate(iso: until) == nil {
      throw ValidationError("--until is a day such as 2027-03-31, not '\(until)'")
    }
  }

  /// The findings without those that are known, and with what is wrong with the baseline itself.
  func applied(to checked: Run.Checked, _ project: ProjectOptions) throws -> Run.Checked {
    guard let path = baseline else { return checked }
    let bytes = try read(path, project)
    let read = Baseline.read(bytes, path: path)
    let applied = (read.value ?? Baseline()).apply(to: checked.diagnostics, on: try project.day())
    if applied.known > 0 {
      let phrase = Phrase(
        en: "\(path): known and left out: \(applied.known)",
        th: "\(path): ข้อที่ยกเว้นไว้และไม่แสดง \(applied.known) ข้อ")
      Terminal.error(phrase[project.messageLanguage] + "\n")
    }
    var checked = checked
    checked.replace(
      (applied.left + read.diagnostics).sortedUnique(), path: path, text: bytes)
    return checked
  }

  /// Writes the file anew.
  func update(for checked: Run.Checked, _ project: ProjectOptions) throws {
    guard let path = baseline else { return }
    let usual = try project.day().secondsSince1970 + Baseline.usualDays * 86_400
    let day = until.flatMap { CalendarDate(iso: $0) } ?? CalendarDate(secondsSince1970: usual)
    guard let day else { throw ValidationError("--until is missing") }
    let former = DiskFile.exists(path) ? try read(path, project) : []
    let read = Baseline.read(former, path: path)
    let bytes = (read.value ?? Baseline()).updated(for: checked.diagnostics, until: day)
    do throws(DiskError) {
      try DiskFile.write(bytes, to: path)
    } catch {
      throw Report.failure(error, project.messageLanguage)
    }
    Terminal.out("\(path): \(checked.diagnostics.count)\n")
  }

  private func read(_ path: String, _ project: ProjectOptions) throws -> [UInt8] {
    do throws(DiskError) {
      return try DiskFile.read(path)
    } catch {
      throw Report.failure(error, project.messageLanguage)
    }
  }
}
