/// Every kind of record, in the order in which menus and indexes show them.
extension RecordKind {
  package static let all: [RecordKind] = [
    networks, caseStudies, roles, coordinationConditions, coordinatorQualities,
    participationLevels, channels, parties, agencies, structureComponents, places, facts, sources,
    glossary,
  ]
}
