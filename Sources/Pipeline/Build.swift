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
    /// Whether what nobody approved is an error.
    package var isRelease = false
    /// Whether the pages say that they are a preview, and keep search engines away.
    package var isPreview = false

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
    var nothing: CheckMemory?
    return await check(project, request, remembering: &nothing)
  }

  /// Everything that is wrong with a project, by looking again only at what changed since `memory` was made.
  package static func check(
    _ project: Project, _ request: Request, remembering memory: inout CheckMemory?
  ) async -> Checked<Publication> {
    let drafts = await ContentLoader.load(
      project.content.files, linkSchemes: LinkResolver.schemes, remembering: &memory.loading,
      workers: request.workers)
    async let comparing = remembering(memory?.units) {
      await TranslationDesk.review(drafts.value, request, remembering: &$0)
    }
    let handbook = drafts.value.map { Validator.validate($0, remembering: &memory.records) }
    let layouts = CheckedLayouts.of(project.templates, remembering: &memory)
    var diagnostics = drafts.diagnostics + layouts.diagnostics + SeenContent.check(project)
    diagnostics += handbook?.diagnostics ?? []
    guard let handbook = handbook?.value, let parsed = drafts.value else {
      return Checked(nil, diagnostics)
    }
    async let prose = Validator.checkProse(of: handbook, parsed)
    async let letters = remembering(memory?.letters) {
      await Self.letters(of: parsed, project, request, remembering: &$0)
    }
    let (review, units) = await comparing
    memory?.units = units
    diagnostics += review.diagnostics
    let approval = ApprovalDesk.check(handbook, project, request)
    diagnostics += approval.diagnostics
    let plan = Planner.plan(
      handbook, baseAddress: request.baseAddress, date: request.date,
      stale: review.value?.staleTexts ?? StaleTexts(), standing: approval.standing)
    diagnostics += await prose
    let inThai = await letters
    memory?.letters = inThai.1
    diagnostics += inThai.0.joined()
    diagnostics += leftovers(in: handbook, after: diagnostics)
    diagnostics = AffectedOutputs(plan).added(to: diagnostics)
    guard let words = layouts.wording, let set = layouts.templates else {
      return Checked(nil, diagnostics)
    }
    let publication = Publication(plan: plan, templates: set, wording: words, project: project)
    return Checked(publication, diagnostics + misfits(of: publication, after: diagnostics))
  }

  /// What is wrong with the letters of each file: damaged Thai, and what no font of the book has.
  private static func letters(
    of drafts: Drafts, _ project: Project, _ request: Request,
    remembering memory: inout FileMemory<[Diagnostic]>?
  ) async -> [[Diagnostic]] {
    let list = project.templates.files.filter { $0.path == PrintableCharacters.path }
    let printable = list.first.map { PrintableCharacters(list: $0.bytes) }
    return await Parallel.map(
      ThaiTextRule.checks(of: drafts), remembering: &memory,
      by: { [InputFile(path: $0.file.path, bytes: $0.file.bytes)] + list },
      workers: request.workers, { $0.check(printable) })
  }

  /// What cannot be sent by e-mail, and addresses that lead nowhere; not looked for while there are errors.
  private static func misfits(of publication: Publication, after found: [Diagnostic])
    -> [Diagnostic]
  {
    found.contains { $0.severity == .error }
      ? [] : MailFiles(publication).findings() + publication.addressFindings()
  }

  /// What nothing uses; not looked for while there are errors, which may be why.
  private static func leftovers(in handbook: Handbook, after found: [Diagnostic]) -> [Diagnostic] {
    found.contains { $0.severity == .error } ? [] : Validator.checkLeftovers(in: handbook)
  }

  /// Lets work that runs beside other work have a memory of its own.
  private static func remembering<Memory: Sendable, Answer: Sendable>(
    _ memory: Memory?, _ work: @Sendable (inout Memory?) async -> Answer
  ) async -> (Answer, Memory?) {
    var memory = memory
    let answer = await work(&memory)
    return (answer, memory)
  }
}

extension CheckMemory? {
  fileprivate var records: ValidationMemory? {
    get { self?.records }
    set { self?.records = newValue }
  }

  fileprivate var loading: LoadingMemory? {
    get { self?.loading }
    set { self?.loading = newValue }
  }
}

/// The parts of a publication that can be built by themselves.
package enum OutputKind: String, CaseIterable, Hashable, Sendable {
  case site, print, epub, newsletters

  /// The part that the output at `path` belongs to.
  package init(ofOutput path: String) {
    let folders = path.split(separator: "/").dropLast()
    if folders.first == "newsletters" || folders.dropFirst().first == "newsletters" {
      self = .newsletters
    } else if path.hasSuffix(".epub") {
      self = .epub
    } else if folders.first == "handbook" || folders.first == "sheets" {
      self = .print
    } else {
      self = .site
    }
  }
}

/// A project without faults, ready to be rendered.
package struct Publication: Sendable {
  package let plan: Plan
  let templates: TemplateSet
  package let wording: Wording
  let project: Project

  /// The texts of all files, by path, for findings to point into.
  package var texts: [String: [UInt8]] { project.texts }

  /// The addresses of others that the content names.
  package var externalLinks: ExternalLinks { ExternalLinks(project.content) }

  /// The approvals that the project holds.
  package var approvals: ApprovalLedger {
    ApprovalDesk.ledger(of: project)?.value ?? ApprovalLedger()
  }

  /// Every text with the state of its approval on a day.
  package func approvalEntries(on day: CalendarDate) -> [ApprovalDesk.Entry] {
    ApprovalDesk.review(plan.handbook, project, approvals, on: day)
  }

  /// The files that are published as they are: styles, scripts, fonts and figures.
  package var assets: [InputFile] {
    let figures = plan.handbook.figures.map { InputFile(path: $0.path, bytes: $0.bytes) }
    return figures + project.templates.files.filter { $0.path.hasPrefix("templates/assets/") }
  }

  /// The path under which the site is to be published, with slashes at both ends.
  package var root: String { SitePath.path(of: plan.baseAddress) }

  /// The outputs of the site; assets are the files that templates come with.
  ///
  /// - Parameter sheetSizes: the bytes of each sheet of the newsletter, by its path.
  package func siteOutputs(
    hasPrint: Bool, hasEPUB: Bool = false, sheetSizes: [String: Int] = [:]
  ) -> [Output] {
    ownOutputs(hasPrint: hasPrint, hasEPUB: hasEPUB, sheetSizes: sheetSizes)
      + RedirectOutputs(redirects, wording, baseAddress: plan.baseAddress).outputs()
  }

  /// The outputs of the site without those that lead on from addresses that are gone.
  func ownOutputs(
    hasPrint: Bool, hasEPUB: Bool, sheetSizes: [String: Int] = [:]
  ) -> [Output] {
    siteRenderer(hasPrint: hasPrint, hasEPUB: hasEPUB, sheetSizes: sheetSizes).outputs()
      + MailFiles(self).outputs() + TemplateFiles.assets(in: project.templates)
  }

  /// Every form of every issue of the newsletter but the sheets: pages with what they load, feeds, messages and texts
  /// for chat groups.
  package func newsletterOutputs(
    hasPrint: Bool = false, hasEPUB: Bool = false, sheetSizes: [String: Int]
  ) -> [Output] {
    let pages = siteRenderer(hasPrint: hasPrint, hasEPUB: hasEPUB, sheetSizes: sheetSizes)
      .newsletterOutputs()
    return pages + MailFiles(self).outputs() + TemplateFiles.assets(in: project.templates)
  }

  /// What makes the pages of the site.
  package func siteRenderer(
    hasPrint: Bool, hasEPUB: Bool = false, sheetSizes: [String: Int] = [:]
  ) -> SiteRenderer {
    SiteRenderer(
      plan: plan, templates: templates, wording: wording, hasPrint: hasPrint, hasEPUB: hasEPUB,
      sheetSizes: sheetSizes)
  }
}
