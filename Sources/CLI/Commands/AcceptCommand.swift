import ArgumentParser
import Diagnostics
import Translations

struct AcceptCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "accept",
    abstract: Help.text(
      en: "Notes in the ledger that both languages of a unit say the same.",
      th: "จดลงทะเบียนว่าสองภาษาตรงกันแล้ว"),
    discussion: """
      With --all every unit that is stale or untracked is accepted, and lines of units that are gone are struck out.

      EXAMPLE
        khumue translations accept role:gather-needs.limits --by Somsri
      """)

  @Argument(
    help: ArgumentHelp(
      en: "Units, records or chapters, such as role:gather-needs or chapter:roles#limits.",
      th: "หน่วย ระเบียน หรือบท เช่น role:gather-needs หรือ chapter:roles#limits"))
  var units: [String] = []

  @Flag(help: ArgumentHelp(en: "Everything that is not current.", th: "ทุกหน่วยที่ยังไม่ตรงกัน"))
  var all = false

  @Option(help: ArgumentHelp(en: "Who compared the texts.", th: "ชื่อผู้เทียบ", valueName: "name"))
  var by: String

  @OptionGroup var project: ProjectOptions

  mutating func validate() throws {
    by = try TranslationRun.name(by)
    if units.isEmpty != all { throw ValidationError("name units, or say --all, but not both") }
  }

  func run() async throws {
    let review = try await TranslationRun.review(project)
    let acceptance = Acceptance(by: by, on: try project.day())
    let outcome =
      all
      ? acceptance.acceptAll(in: review)
      : acceptance.accept(try TranslationRun.units(units, in: review), in: review)
    if !all, let unit = outcome.incomplete.first {
      throw ValidationError(
        "'\(unit)' lacks a language; write it, or use 'khumue translations not-needed'")
    }
    try TranslationRun.write(outcome.ledger, project)
    Terminal.out(Self.summary(outcome)[project.messageLanguage] + "\n")
  }

  private static func summary(_ outcome: Acceptance.Outcome) -> Phrase {
    let (accepted, lacking) = (outcome.accepted.count, outcome.incomplete.count)
    return Phrase(
      en:
        "\(Ledger.path): \(accepted) accepted, \(outcome.struck) struck out, \(lacking) lack a language",
      th:
        "\(Ledger.path): รับรอง \(accepted) หน่วย ตัดออก \(outcome.struck) บรรทัด ขาดภาษา \(lacking) หน่วย"
    )
  }
}

struct NotNeededCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "not-needed",
    abstract: Help.text(
      en: "Notes in the ledger that a unit is not compared.", th: "จดลงทะเบียนว่าหน่วยนี้ไม่ต้องเทียบ"),
    discussion: """
      EXAMPLE
        khumue translations not-needed site.licence --by Somsri
      """)

  @Argument(help: ArgumentHelp(en: "Units, records or chapters.", th: "หน่วย ระเบียน หรือบท"))
  var units: [String]

  @Option(help: ArgumentHelp(en: "Who decided it.", th: "ชื่อผู้ตัดสิน", valueName: "name"))
  var by: String

  @OptionGroup var project: ProjectOptions

  mutating func validate() throws {
    by = try TranslationRun.name(by)
  }

  func run() async throws {
    let review = try await TranslationRun.review(project)
    let names = try TranslationRun.units(units, in: review)
    let outcome = Acceptance(by: by, on: try project.day()).release(names, in: review)
    try TranslationRun.write(outcome.ledger, project)
    outcome.accepted.forEach { Terminal.out("\($0)\n") }
  }
}
