import ArgumentParser
import Diagnostics
import Files
import Pipeline
import Translations

struct TranslationsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "translations",
    abstract: Help.text(
      en: "Keeps track of whether both languages say the same.", th: "ติดตามว่าสองภาษายังตรงกันหรือไม่"),
    discussion: """
      Every section of a chapter and every field in two languages is a unit. The ledger content/translations.tsv says who
      found on which day that both texts of a unit say the same. When one of them changes, the other is stale until it
      is accepted again. UNIT is a unit, or a record or chapter with all its units.

      EXAMPLE
        khumue translations status
        khumue translations accept role:gather-needs chapter:roles#limits --by Somsri
        khumue check --translations --strict
      """,
    subcommands: [
      StatusCommand.self, AcceptCommand.self, NotNeededCommand.self, ExportCommand.self,
      ImportCommand.self,
    ])
}

/// The steps that the commands about translations share.
enum TranslationRun {
  static func review(_ options: ProjectOptions) async throws -> TranslationReview {
    try await reviewWithFiles(options).review
  }

  static func reviewWithFiles(
    _ options: ProjectOptions
  ) async throws -> (review: TranslationReview, files: InputTree) {
    let project: Checked<Project>
    do throws(DiskError) {
      project = try await Project.read(
        options.source, ownTemplates: Surroundings.ownTemplates, workers: options.workers)
    } catch {
      throw Report.failure(error, options.messageLanguage)
    }
    var diagnostics = project.diagnostics
    if let value = project.value, !project.hasErrors {
      let review = await TranslationDesk.review(value, workers: options.workers)
      diagnostics += review.diagnostics
      if let review = review.value { return (review, value.content) }
    }
    try Run.report(
      diagnostics.sortedUnique(), project.value?.texts ?? [:], .full, options.messageLanguage,
      strict: true)
    throw ExitCode(1)
  }

  /// The units that the arguments stand for.
  static func units(_ names: [String], in review: TranslationReview) throws -> Set<String> {
    var units: Set<String> = []
    for name in names {
      let found = review.units(named: name)
      if found.isEmpty {
        throw ValidationError(
          "there is no unit '\(name)'"
            + (review.nearest(to: name).map { "; did you mean '\($0)'?" } ?? ""))
      }
      units.formUnion(found)
    }
    return units
  }

  static func write(_ ledger: Ledger, _ options: ProjectOptions) throws {
    do throws(DiskError) {
      try DiskFile.write(ledger.bytes, to: "\(options.source)/\(Ledger.path)")
    } catch {
      throw Report.failure(error, options.messageLanguage)
    }
  }

  static func name(_ text: String) throws -> String {
    let isFit = !text.isEmpty && text.unicodeScalars.allSatisfy { $0.value >= 0x20 }
    if isFit, text.unicodeScalars.contains(where: { $0 != " " }) { return text }
    throw ValidationError("--by is a name on one line, not '\(text)'")
  }
}
