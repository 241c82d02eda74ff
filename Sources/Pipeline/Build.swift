package import Diagnostics
package import Files
import Loading
package import Model
package import Planning
package import SiteRendering
import Templates
package import ThaiText
import Translations
import Validation

/// The whole run, from files to files, each stage a pure function of the one before.
package enum Build {
  /// What a run is asked for.
  package struct Request: Sendable {
    package var baseAddress: String?
    package var date: CalendarDate
    package var workers: Int
    /// Whether translations that are stale, missing or untracked are findings.
    package var checksTranslations: Bool

    package init(
      baseAddress: String? = nil, date: CalendarDate, workers: Int,
      checksTranslations: Bool = false
    ) {
      self.baseAddress = baseAddress
      self.date = date
      self.workers = workers
      self.checksTranslations = checksTranslations
    }
  }

  /// Everything that is wrong with a project, and what is needed to render it when nothing is.
  package static func check(_ project: Project, _ request: Request) async -> Checked<Publication> {
    let drafts = await ContentLoader.load(
      project.content.files, linkSchemes: LinkResolver.schemes, workers: request.workers)
    let wording = WordingLoader.load(project.templates.files)
    let templates = TemplateSet.parse(TemplateFiles.files(in: project.templates))
    async let comparing = TranslationDesk.review(drafts.value, request)
    let handbook = drafts.value.map(Validator.validate)
    var diagnostics = drafts.diagnostics + wording.diagnostics + templates.diagnostics
    diagnostics += handbook?.diagnostics ?? []
    diagnostics += SeenContent.check(project)
    if let set = templates.value, let wording = wording.value {
      diagnostics += TemplateFiles.check(
        set, wording, isWhole: templates.diagnostics.isEmpty)
    }
    guard let handbook = handbook?.value, let parsed = drafts.value else {
      return Checked(nil, diagnostics)
    }
    async let prose = Validator.checkProse(of: handbook, parsed)
    async let letters = Parallel.map(
      ThaiTextRule.checks(of: parsed), workers: request.workers
    ) { $0.check() }
    let review = await comparing
    diagnostics += review.diagnostics
    let plan = Planner.plan(
      handbook, baseAddress: request.baseAddress, date: request.date,
      stale: review.value?.staleTexts ?? StaleTexts())
    diagnostics += await prose
    diagnostics += await letters.flatMap { $0 }
    if !diagnostics.contains(where: { $0.severity == .error }) {
      diagnostics += Validator.checkLeftovers(in: handbook)
    }
    guard let words = wording.value, let set = templates.value else {
      return Checked(nil, diagnostics)
    }
    let publication = Publication(plan: plan, templates: set, wording: words, project: project)
    if !diagnostics.contains(where: { $0.severity == .error }) {
      diagnostics += MailFiles(publication).findings()
    }
    return Checked(publication, diagnostics)
  }
}

/// The parts of a publication that can be built by themselves.
package enum OutputKind: String, CaseIterable, Hashable, Sendable {
  case site, print
}

/// A project without faults, ready to be rendered.
package struct Publication: Sendable {
  package let plan: Plan
  let templates: TemplateSet
  package let wording: Wording
  let project: Project

  /// The texts of all files, by path, for findings to point into.
  package var texts: [String: [UInt8]] { project.texts }

  /// The outputs of the site; assets are the files that templates come with.
  package func siteOutputs(hasPrint: Bool) -> [Output] {
    siteRenderer(hasPrint: hasPrint).outputs() + MailFiles(self).outputs()
      + TemplateFiles.assets(in: project.templates)
  }

  /// What makes the pages of the site.
  package func siteRenderer(hasPrint: Bool) -> SiteRenderer {
    SiteRenderer(plan: plan, templates: templates, wording: wording, hasPrint: hasPrint)
  }
}
