/// Every kind of record, in the order in which menus and indexes show them.
extension RecordKind {
  package static let all: [RecordKind] = [
    networks, caseStudies, roles, coordinationLevels, coordinationConditions,
    coordinatorQualities, formationSteps, principles, guidelines, characteristics, networkTypes,
    participationLevels, channels, parties, agencies, structureComponents, supportMeasures,
    successFactors, workingPatterns, workCycle, places, laws, facts, sources, glossary,
  ]
}
