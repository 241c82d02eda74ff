import Diagnostics
import Model
import Planning
import PrintRendering

/// The printed handbooks that one build makes.
package enum PrintEdition: String, CaseIterable, Hashable, Sendable {
  case thai = "th"
  case english = "en"
  /// Thai on left pages, English on right ones.
  case bilingual
  /// Thai in 18 points.
  case large = "th-large"

  /// Where it is published.
  package var path: String { "handbook/khumue-\(rawValue).pdf" }
}

extension Publication {
  /// A handbook as the JSON that the typesetter is given.
  package func book(_ edition: PrintEdition) -> [UInt8] {
    switch edition {
    case .thai: HandbookPrinter(plan: plan, wording: wording, language: .thai).book()
    case .english: HandbookPrinter(plan: plan, wording: wording, language: .english).book()
    case .bilingual: BilingualPrinter(plan: facingPlan, wording: wording).book()
    case .large:
      HandbookPrinter(plan: plan, wording: wording, language: .thai, isLarge: true).book()
    }
  }

  /// The plan with every chapter in both languages, for editions in which they face each other.
  var facingPlan: Plan {
    Planner.plan(
      plan.handbook.showingEveryChapter, baseAddress: plan.baseAddress, date: plan.date,
      stale: plan.stale)
  }
}
