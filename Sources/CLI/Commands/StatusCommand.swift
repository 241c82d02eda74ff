import ArgumentParser
import Diagnostics
import ThaiText
import Translations

struct StatusCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: Help.text(
      en: "Says which units are current, stale, missing, not needed or untracked.",
      th: "บอกว่าหน่วยใดตรงกัน เก่า ขาด ไม่ต้องเทียบ หรือยังไม่เคยเทียบ"),
    discussion: """
      The table names every unit that somebody has to look at, then counts the units of each state. JSON names them all.

      EXAMPLE
        khumue translations status --format json
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case table, json
  }

  @Option(help: ArgumentHelp(en: "table or json.", th: "table หรือ json"))
  var format = Format.table

  @OptionGroup var project: ProjectOptions

  func run() async throws {
    let review = try await TranslationRun.review(project)
    switch format {
    case .table: Terminal.out(Self.table(review, project.messageLanguage))
    case .json: Terminal.out(TranslationJSON.bytes(of: review))
    }
  }

  private static let states = ["current", "stale", "missing", "not-needed", "untracked"]

  private static func table(_ review: TranslationReview, _ language: Language) -> String {
    let open = review.entries.filter { $0.state != .current && $0.state != .notNeeded }
    let width = open.map(\.unit.name.utf8.count).max() ?? 0
    var text = ""
    for entry in open {
      text += pad(entry.unit.name, to: width) + "  " + pad(entry.state.name, to: 9)
      text += "  " + (entry.state.language?.tag ?? "  ")
      if let line = entry.line { text += "  \(line.date.text(.iso))  \(line.who)" }
      text += "\n"
    }
    if !open.isEmpty { text += "\n" }
    let counts = states.map { state in
      "\(state) \(review.entries.count { $0.state.name == state })"
    }
    let total = review.entries.count
    text += Phrase(en: "\(total) units: ", th: "\(total) หน่วย: ")[language]
    text += counts.joined(separator: ", ")
    if !review.gone.isEmpty {
      let count = review.gone.count
      text +=
        Phrase(
          en: "; the ledger has \(count) units that are gone",
          th: " และทะเบียนมีหน่วยที่ไม่อยู่แล้ว \(count) หน่วย")[language]
    }
    return text + "\n"
  }

  private static func pad(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.utf8.count))
  }
}
