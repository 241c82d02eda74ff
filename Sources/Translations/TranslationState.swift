package import Diagnostics

/// How the two languages of a unit stand to each other.
package enum TranslationState: Hashable, Sendable {
  /// Both texts are those that were accepted.
  case current
  /// The other language has changed since both were accepted; this one is out of date.
  case stale(Language)
  /// There is no text in this language.
  case missing(Language)
  /// The ledger says that the unit is not compared.
  case notNeeded
  /// Nobody has accepted these two texts: there is no line, or both have changed since.
  case untracked

  /// The word for programs: `current`, `stale`, `missing`, `not-needed`, `untracked`.
  package var name: String {
    switch self {
    case .current: "current"
    case .stale: "stale"
    case .missing: "missing"
    case .notNeeded: "not-needed"
    case .untracked: "untracked"
    }
  }

  /// The language that somebody has to write, when it is clear which.
  package var language: Language? {
    switch self {
    case .stale(let language), .missing(let language): language
    case .current, .notNeeded, .untracked: nil
    }
  }
}

extension TranslationState {
  /// The state of a unit by the line that speaks of it.
  init(_ unit: TranslationUnit, _ line: LedgerLine?) {
    if line?.verdict == .notNeeded {
      self = .notNeeded
    } else if let missing = Language.allCases.first(where: { unit[$0] == nil }) {
      self = .missing(missing)
    } else if let line {
      let changed = Language.allCases.filter { unit[$0]?.hash != line.hash($0) }
      switch changed.count {
      case 0: self = .current
      case 1: self = .stale(changed[0].other)
      default: self = .untracked
      }
    } else {
      self = .untracked
    }
  }
}
