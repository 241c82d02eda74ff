package import Diagnostics
import Files
import Loading
import Model
package import Translations

/// Compares the two languages of a project with its ledger of translations.
package enum TranslationDesk {
  /// Every unit of a project with its state.
  ///
  /// - Returns: no value when a file cannot be read, since its units would seem to be gone.
  package static func review(
    _ project: Project, workers: Int
  ) async -> Checked<TranslationReview> {
    let drafts = await ContentLoader.load(
      project.content.files, linkSchemes: LinkResolver.schemes, workers: workers)
    guard !drafts.hasErrors, let value = drafts.value else {
      return Checked(nil, drafts.diagnostics)
    }
    let ledger = ledger(of: value)
    guard !ledger.hasErrors, let lines = ledger.value else {
      return Checked(nil, ledger.diagnostics)
    }
    return Checked(await TranslationReview.make(value, lines, workers: workers))
  }

  /// What a build needs to know. Without a ledger nobody keeps track, and nothing is compared.
  static func review(
    _ drafts: Drafts?, _ request: Build.Request,
    remembering memory: inout TranslationMemory?
  ) async -> Checked<TranslationReview> {
    guard let drafts, drafts.ledger != nil || request.checksTranslations else {
      return Checked(nil)
    }
    let ledger = ledger(of: drafts)
    let review = await TranslationReview.make(
      drafts, ledger.value ?? Ledger(), remembering: &memory, workers: request.workers)
    let findings = request.checksTranslations && !ledger.hasErrors ? review.diagnostics : []
    return Checked(review, ledger.diagnostics + findings)
  }

  private static func ledger(of drafts: Drafts) -> Checked<Ledger> {
    drafts.ledger.map { Ledger.read($0, path: Ledger.path) } ?? Checked(Ledger())
  }
}
