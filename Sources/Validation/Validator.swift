package import Diagnostics
package import Loading
package import Model

/// Turns drafts into a handbook, and says everything that is wrong with them.
package enum Validator {
  /// The handbook that the drafts hold, with all findings.
  ///
  /// The value is there whenever one can be made at all, so that rules over the whole also run when single files
  /// failed; a caller publishes it only when no finding is an error.
  package static func validate(_ drafts: Drafts) -> Checked<Handbook> {
    var nothing: ValidationMemory?
    return validate(drafts, remembering: &nothing)
  }

  /// The handbook that the drafts hold, by decoding only the records that changed since `memory` was made.
  package static func validate(
    _ drafts: Drafts, remembering memory: inout ValidationMemory?
  ) -> Checked<Handbook> {
    var diagnostics: [Diagnostic] = []
    let directory = ContentDirectory(drafts)

    let site = SiteDecoding.decode(drafts.site)
    diagnostics += site.diagnostics + MailSenders.check(site.value?.mail, drafts.site)
    diagnostics += Hotlines.check(site.value, drafts.site)
    let records = RecordDecoding.decode(drafts.records, remembering: &memory)
    diagnostics += records.diagnostics
    diagnostics += RecordIdentity.check(drafts.records)
    diagnostics += References.check(records.references, directory)
    diagnostics += records.value.flatMap(Provenance.check)
    diagnostics += records.value.flatMap(LawYears.check)
    diagnostics += FactCycles.check(records.value)

    let map = ProvinceDecoding.decode(drafts.provinces)
    diagnostics += map.diagnostics

    let chapters = ChapterDecoding.decode(drafts.chapters, missing: site.value?.missing)
    diagnostics += chapters.diagnostics
    let issues = NewsletterDecoding.decode(drafts.newsletters)
    diagnostics += issues.diagnostics
    diagnostics += References.check(issues.references, directory)
    diagnostics += NewsletterIdentity.check(drafts.newsletters)
    diagnostics += SingleLines.check(drafts) + PersonalData.check(drafts)
    guard let settings = site.value else { return Checked(nil, diagnostics) }
    let handbook = Handbook(
      settings: settings, parts: chapters.value, collections: collections(records.value),
      figures: drafts.figures.map { Handbook.Figure(path: $0.path, bytes: $0.bytes) },
      newsletters: issues.value.map(\.newsletter), provinces: map.value)
    diagnostics += Provinces.check(records.value, handbook)
    diagnostics += NewsletterItems.check(issues.value, handbook, directory)
    diagnostics += RecordCounts.check(handbook.settings.counts, drafts.records, handbook)
    diagnostics += ListOrder.check(records.value, settings)
    return Checked(handbook, diagnostics)
  }

  /// What is wrong with the links, figures, directives, facts and terms in the text of a handbook made from these
  /// drafts.
  ///
  /// It needs nothing but the handbook, so that a caller may lay out the publication meanwhile.
  package static func checkProse(of handbook: Handbook, _ drafts: Drafts) -> [Diagnostic] {
    var diagnostics = Prose.check(handbook, ContentDirectory(drafts))
    if let avoided = AvoidedTerms(handbook) {
      diagnostics += avoided.check(drafts.records)
      diagnostics += drafts.newsletters.compactMap(\.issue).flatMap { avoided.check($0) }
      for chapter in handbook.texts {
        diagnostics += Language.allCases.flatMap { avoided.check(chapter[$0], in: $0) }
      }
    }
    return diagnostics
  }

  /// What is left over in a handbook that has no other fault.
  package static func checkLeftovers(in handbook: Handbook) -> [Diagnostic] {
    UnusedSources.check(handbook)
  }

  private static func collections(_ records: [DecodedRecord]) -> [Handbook.Collection] {
    RecordKind.all.compactMap { kind in
      let mine = records.map(\.record).filter { $0.kind.folder == kind.folder }
      let sorted = mine.sorted { ($0.order, $0.id) < ($1.order, $1.id) }
      return sorted.isEmpty ? nil : Handbook.Collection(kind: kind, records: sorted)
    }
  }
}
