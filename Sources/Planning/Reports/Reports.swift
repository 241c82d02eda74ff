import Diagnostics
package import Model

/// Works out the reports of a handbook.
package enum Reports {
  /// The reports that a handbook has anything to say in. Which ones there are depends on its records alone.
  package static func kinds(in handbook: Handbook) -> [ReportKind] {
    func has(_ kinds: String...) -> Bool { kinds.allSatisfy { !handbook.records($0).isEmpty } }
    return ReportKind.allCases.filter { kind in
      switch kind {
      case .conditionsByCase: has("coordination_conditions", "case_studies")
      case .qualitiesByCase: has("coordinator_qualities", "case_studies")
      case .rolesByParty: has("roles", "parties")
      case .networks: has("networks")
      case .coverage, .originalPages: has("facts") && !handbook.chapters.isEmpty
      case .recordCoverage, .unknowns: has("facts")
      }
    }
  }

  /// The table of one report.
  package static func report(_ kind: ReportKind, _ plan: Plan) -> Report {
    let handbook = plan.handbook
    switch kind {
    case .conditionsByCase:
      return EvidenceReport.report(kind, "coordination_conditions", "conditions_shown", handbook)
    case .qualitiesByCase:
      return EvidenceReport.report(kind, "coordinator_qualities", "qualities_shown", handbook)
    case .rolesByParty: return PartyReport.report(handbook)
    case .networks: return NetworksReport.report(handbook)
    case .coverage: return CoverageReport.chapters(plan)
    case .recordCoverage: return CoverageReport.records(handbook)
    case .unknowns: return UnknownsReport.report(plan)
    case .originalPages: return OriginalPagesReport.report(plan)
    }
  }
}
