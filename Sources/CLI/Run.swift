import ArgumentParser
import Diagnostics
import Files
import Pipeline

/// The steps that commands share: read a project, check it, report.
enum Run {
  struct Checked {
    let publication: Publication?
    private(set) var diagnostics: [Diagnostic]
    /// The texts that findings point into, by path.
    private(set) var sources: [String: [UInt8]]

    /// The publication when nothing is wrong that would keep it from being built.
    var soundPublication: Publication? {
      diagnostics.contains { $0.severity == .error } ? nil : publication
    }

    /// Takes in what was found after the project was checked.
    mutating func add(_ found: [Diagnostic], of publication: Publication) {
      guard !found.isEmpty else { return }
      diagnostics = (diagnostics + found).sortedUnique()
      sources = publication.texts
    }

    /// Takes the findings that are left to report, and the text that new ones among them point into.
    mutating func replace(_ left: [Diagnostic], path: String, text: [UInt8]) {
      diagnostics = left
      sources[path] = text
    }

    /// Takes in what was found in other files than those of the project.
    mutating func add(_ found: [Diagnostic], texts: [String: [UInt8]]) {
      guard !found.isEmpty else { return }
      diagnostics = (diagnostics + found).sortedUnique()
      sources.merge(texts) { known, _ in known }
    }
  }

  static func check(
    _ options: ProjectOptions, translations: Bool = false, release: Bool = false,
    preview: Bool = false
  ) async throws -> Checked {
    var request = Build.Request(
      baseAddress: options.baseAddress, date: try options.day(),
      workers: options.workers, checksTranslations: translations)
    request.isRelease = release
    request.isPreview = preview
    let project: Diagnostics.Checked<Project>
    do throws(DiskError) {
      project = try await Project.read(
        options.source, ownTemplates: Surroundings.ownTemplates, workers: options.workers)
    } catch {
      throw Report.failure(error, options.messageLanguage)
    }
    guard let value = project.value else {
      return Checked(publication: nil, diagnostics: project.diagnostics, sources: [:])
    }
    let built = await Build.check(value, request)
    let open = release ? built.value.map(ReleaseFindings.check) ?? [] : []
    let diagnostics = (project.diagnostics + built.diagnostics + open).sortedUnique()
    return Checked(
      publication: built.value, diagnostics: diagnostics,
      sources: diagnostics.isEmpty ? [:] : value.texts)
  }

  /// The publication, findings or not; without one, what is wrong is said and the exit status thrown.
  static func publication(_ options: ProjectOptions) async throws -> Publication {
    let checked = try await check(options)
    if let publication = checked.publication { return publication }
    try report(
      checked.diagnostics, checked.sources, .full, options.messageLanguage, strict: false)
    throw ExitCode(1)
  }

  /// The publication of a project without errors; otherwise what is wrong is said and the exit status thrown.
  static func soundPublication(_ options: ProjectOptions) async throws -> Publication {
    let checked = try await check(options)
    guard !checked.diagnostics.contains(where: { $0.severity == .error }),
      let publication = checked.publication
    else {
      try report(
        checked.diagnostics, checked.sources, .full, options.messageLanguage, strict: false)
      throw ExitCode(1)
    }
    return publication
  }

  /// Writes the findings and a summary; throws the exit status when they are grave enough.
  static func report(
    _ diagnostics: [Diagnostic], _ sources: [String: [UInt8]], _ format: Report.Format,
    _ language: Language, strict: Bool
  ) throws {
    let isForPeople = format == .full || format == .concise
    let text = Report.text(
      diagnostics, sources, format, language, color: format == .full && Terminal.hasColor)
    if isForPeople { Terminal.error(text) } else { Terminal.out(text) }
    Terminal.error(ReportSummary.phrase(diagnostics)[language] + "\n")
    if diagnostics.contains(where: { strict || $0.severity == .error }) { throw ExitCode(1) }
  }
}
