package import ThaiText

/// Somebody's word that texts and their translations say the same.
package struct Acceptance: Sendable {
  /// What became of the ledger.
  package struct Outcome: Sendable {
    package var ledger: Ledger
    /// Units whose line is new or another one.
    package var accepted: [String] = []
    /// Units that lack a language and so cannot be accepted.
    package var incomplete: [String] = []
    /// How many lines of units that are gone were struck.
    package var struck = 0
  }

  package let who: String
  package let date: CalendarDate

  package init(by who: String, on date: CalendarDate) {
    self.who = who
    self.date = date
  }

  /// Accepts the named units as they stand now.
  package func accept(_ names: Set<String>, in review: TranslationReview) -> Outcome {
    var outcome = Outcome(ledger: review.ledger)
    for entry in review.entries where names.contains(entry.unit.name) {
      accept(entry.unit, &outcome)
    }
    return outcome
  }

  /// Accepts every unit that needs it; lines that hold keep their name and day, lines of units that are gone are struck.
  package func acceptAll(in review: TranslationReview) -> Outcome {
    var outcome = Outcome(ledger: review.ledger)
    for entry in review.entries {
      switch entry.state {
      case .notNeeded: break
      case .current:
        guard let line = entry.line else { continue }
        outcome.ledger[entry.unit.name] = LedgerLine(
          unit: entry.unit.name, verdict: line.verdict, who: line.who, date: line.date)
      default: accept(entry.unit, &outcome)
      }
    }
    outcome.struck = outcome.ledger.prune(keeping: Set(review.entries.map(\.unit.name)))
    return outcome
  }

  /// Marks units as ones that are not compared.
  package func release(_ names: Set<String>, in review: TranslationReview) -> Outcome {
    var outcome = Outcome(ledger: review.ledger)
    for name in names.sorted() {
      outcome.ledger[name] = LedgerLine(unit: name, verdict: .notNeeded, who: who, date: date)
      outcome.accepted.append(name)
    }
    return outcome
  }

  private func accept(_ unit: TranslationUnit, _ outcome: inout Outcome) {
    guard let thai = unit.thai, let english = unit.english else {
      outcome.incomplete.append(unit.name)
      return
    }
    let verdict = LedgerLine.Verdict.accepted(thai: thai.hash, english: english.hash)
    outcome.ledger[unit.name] = LedgerLine(
      unit: unit.name, verdict: verdict, who: who, date: date)
    outcome.accepted.append(unit.name)
  }
}
