import Diagnostics
import Files
import Pipeline

/// Asks the addresses of others whether they answer, a few at once and for a limited time, and remembers those that did.
struct ExternalCheck {
  /// Days for which an address that answered is not asked again.
  static let daysRemembered = 7
  /// Seconds for which one address may keep us waiting, and addresses that are asked at once.
  private static let patience = 15
  private static let atOnce = 8

  /// The file that keeps which address answered on which day.
  let memory: String
  /// Days since year 1, as `CalendarDate` counts them.
  let today: Int
  /// Seconds for the whole check. Addresses whose turn does not come are counted and not judged.
  let limit: Int

  struct Result {
    var dead: [Diagnostic] = []
    var asked = 0
    var remembered = 0
    var left = 0
  }

  private enum Verdict: Sendable { case answers, left, fails(Phrase) }

  func run(_ links: [ExternalLinks.Link]) async throws(DiskError) -> Result {
    guard DiskFile.isProgram("/usr/bin/curl") else { throw .missing("/usr/bin/curl") }
    var known = try read()
    var result = Result()
    let waiting = links.filter { known[$0.address] == nil }
    result.remembered = links.count - waiting.count
    let end = ContinuousClock.now + .seconds(limit)
    let verdicts = await Self.askAll(waiting.map(\.address), until: end)
    for link in waiting {
      switch verdicts[link.address] ?? .left {
      case .answers:
        known[link.address] = today
        result.asked += 1
      case .left: result.left += 1
      case .fails(let reason):
        result.asked += 1
        result.dead += [ExternalLinks.dead(link, reason)].compactMap { $0 }
      }
    }
    try write(known)
    return result
  }

  private static func askAll(
    _ addresses: [String], until end: ContinuousClock.Instant
  ) async -> [String: Verdict] {
    await withTaskGroup(of: (String, Verdict).self) { group in
      var rest = addresses[...]
      var verdicts: [String: Verdict] = [:]
      for address in rest.prefix(atOnce) {
        group.addTask { (address, await ask(address, until: end)) }
      }
      rest = rest.dropFirst(atOnce)
      for await (address, verdict) in group {
        verdicts[address] = verdict
        if let next = rest.popFirst() {
          group.addTask { (next, await ask(next, until: end)) }
        }
      }
      return verdicts
    }
  }

  /// Asks for the head of a page, and for the page itself where a server refuses heads.
  private static func ask(_ address: String, until end: ContinuousClock.Instant) async -> Verdict {
    var reason = Phrase(en: "no answer", th: "ไม่มีคำตอบ")
    for method in [["--head"], ["--range", "0-1023", "--max-filesize", "10000000"]] {
      let left = Int((end - .now).components.seconds)
      guard left > 0 else { return .left }
      let seconds = min(left, patience)
      let arguments =
        method + [
          "--silent", "--location", "--max-redirs", "5", "--proto", "=http,https",
          "--proto-redir", "=http,https", "--max-time", "\(seconds)", "--output", "/dev/null",
          "--user-agent", "khumue (link check)", "--write-out", "%{http_code}", "--globoff",
          "--url", address,
        ]
      guard
        let answer = try? await OutsideProgram.run(
          "/usr/bin/curl", arguments: arguments, environment: Surroundings.variables,
          timeLimit: seconds + 2)
      else { continue }
      let status = Int(String(decoding: answer.output, as: UTF8.self)) ?? 0
      // A server that asks who we are, or that has had enough of us, is there.
      if (200..<400).contains(status) || [401, 403, 407, 429].contains(status) { return .answers }
      reason = Self.reason(status, curl: answer.status)
      if status == 0 { break }
    }
    return .fails(reason)
  }

  private static func reason(_ status: Int, curl: Int32) -> Phrase {
    if status > 0 { return Phrase(en: "status \(status)", th: "สถานะ \(status)") }
    return switch curl {
    case 6: Phrase(en: "there is no such host", th: "ไม่มีโฮสต์นี้")
    case 28: Phrase(en: "no answer in time", th: "ไม่ตอบภายในเวลา")
    case 35, 51, 58, 60: Phrase(en: "its certificate is not trusted", th: "ใบรับรองไม่น่าเชื่อถือ")
    case 47: Phrase(en: "it leads from page to page", th: "ส่งต่อไปเรื่อยๆ ไม่สิ้นสุด")
    default: Phrase(en: "no connection", th: "เชื่อมต่อไม่ได้")
    }
  }

  /// Addresses that answered in the last days; a line that cannot be read is forgotten.
  private func read() throws(DiskError) -> [String: Int] {
    guard DiskFile.exists(memory) else { return [:] }
    var known: [String: Int] = [:]
    for line in String(decoding: try DiskFile.read(memory), as: UTF8.self).split(separator: "\n") {
      let columns = line.split(separator: "\t")
      guard columns.count == 2, let day = Int(columns[0]) else { continue }
      if (0..<Self.daysRemembered).contains(today - day) { known[String(columns[1])] = day }
    }
    return known
  }

  private func write(_ known: [String: Int]) throws(DiskError) {
    if let slash = memory.lastIndex(of: "/") { try DiskFile.createFolder(String(memory[..<slash])) }
    let lines = known.sorted { $0.key < $1.key }.map { "\($0.value)\t\($0.key)\n" }
    try DiskFile.write(Array(lines.joined().utf8), to: memory)
  }
}
