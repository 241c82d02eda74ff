package import Diagnostics
package import Loading

/// Every unit of a project with its state, by the ledger of the project.
package struct TranslationReview: Sendable {
  /// A unit and what the ledger says of it.
  package struct Entry: Sendable {
    package let unit: TranslationUnit
    package let state: TranslationState
    /// The line that the state rests on; for an item that moved in its list, the line of its old place.
    package let line: LedgerLine?
  }

  /// Sorted by the bytes of the units' names.
  package let entries: [Entry]
  package let ledger: Ledger
  /// Lines of the ledger about units that the project no longer has.
  package let gone: [LedgerLine]

  /// Compares the units of the drafts with a ledger.
  package static func make(
    _ drafts: Drafts, _ ledger: Ledger, workers: Int
  ) async -> TranslationReview {
    TranslationReview(await TranslationUnits.units(of: drafts, workers: workers), ledger)
  }

  /// Compares the units of the drafts with a ledger, and looks for units only in what changed since `memory` was made.
  package static func make(
    _ drafts: Drafts, _ ledger: Ledger, remembering memory: inout TranslationMemory?, workers: Int
  ) async -> TranslationReview {
    TranslationReview(
      await TranslationUnits.units(of: drafts, remembering: &memory, workers: workers), ledger)
  }

  package init(_ units: [TranslationUnit], _ ledger: Ledger) {
    self.ledger = ledger
    var moved: [String: [LedgerLine]]?
    entries = units.map { unit in
      let line = ledger[unit.name]
      let state = TranslationState(unit, line)
      guard state == .untracked, let place = unit.place else {
        return Entry(unit: unit, state: state, line: line)
      }
      // The item may have stood elsewhere in its list when it was accepted.
      let lines = moved ?? Self.byPlace(ledger)
      moved = lines
      let old = lines[place]?.first { TranslationState(unit, $0) == .current }
      return Entry(unit: unit, state: old == nil ? .untracked : .current, line: old ?? line)
    }
    let names = Set(units.map(\.name))
    gone = ledger.isEmpty ? [] : ledger.sorted.filter { !names.contains($0.unit) }
  }

  private static func byPlace(_ ledger: Ledger) -> [String: [LedgerLine]] {
    var lines: [String: [LedgerLine]] = [:]
    for line in ledger.sorted {
      if let place = TranslationUnit.place(of: line.unit), line.verdict != .notNeeded {
        lines[place, default: []].append(line)
      }
    }
    return lines
  }

  /// What has to be written, looked at or accepted, each at its place.
  package var diagnostics: [Diagnostic] {
    entries.compactMap { entry in
      switch entry.state {
      case .current, .notNeeded: nil
      case .stale(let language): .staleTranslation(entry, language)
      case .missing(let language): .untranslatedText(entry, language)
      case .untracked: .untrackedTranslation(entry)
      }
    }
  }
}
