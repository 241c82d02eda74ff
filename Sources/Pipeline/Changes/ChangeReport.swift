package import Diagnostics
package import Files
import Model

/// What the difference between two states of a project does to what is published.
package struct ChangeReport: Sendable {
  /// What the states are called: a folder, a revision.
  package let names: (old: String, new: String)
  package let content: [ContentChange]
  package let outputs: [OutputChange]
  /// Whether page numbers of the printed books were at hand.
  package let knowsPages: Bool

  /// As many edits as are tried one by one, to see what each of them changes.
  static let trials = 16

  /// Compares two projects.
  ///
  /// Which output an edit reaches is found by trial: the old project is laid out with that edit alone. Where an edit
  /// cannot stand alone, and beyond the first few, the inputs of each output tell.
  ///
  /// - Parameters:
  ///   - published: files of the last build, for page numbers.
  /// - Returns: nothing when the old project cannot be laid out or the new one has errors; then the findings say why.
  package static func make(
    from old: Project, to new: Project, names: (old: String, new: String), published: [Output],
    request: Build.Request
  ) async -> Checked<ChangeReport> {
    let built = (await Build.check(old, request), await Build.check(new, request))
    let isSound = !built.1.diagnostics.contains { $0.severity == .error }
    guard isSound, let after = built.1.value else { return Checked(nil, built.1.diagnostics) }
    // Rules may have become stricter since: what could be laid out then is compared.
    guard let before = built.0.value else { return Checked(nil, built.0.diagnostics) }
    let digests = (
      await OutputDigests(before, workers: request.workers),
      await OutputDigests(after, workers: request.workers)
    )
    let trial = ChangeTrial(old: old, new: new, digests: digests.0, request: request)
    let causes = await trial.causes(sources: [
      OutputSources(before.plan), OutputSources(after.plan),
    ])
    let content = ContentComparison.changes(from: old, to: new)
    let pages = ChangedPages(content, published)
    let paths = digests.0.paths(unlike: digests.1)
    let outputs = paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map { path in
      OutputChange(
        path: path, address: PublishedAddress.of(path), part: OutputKind(ofOutput: path),
        kind: kind(digests.0.byPath[path], digests.1.byPath[path]),
        reasons: reasons(causes(path), content, OutputChange.language(of: path)),
        pages: pages.of(path))
    }
    return Checked(
      ChangeReport(names: names, content: content, outputs: outputs, knowsPages: pages.areKnown),
      [])
  }

  private static func kind(
    _ old: OutputDigests.Digest?, _ new: OutputDigests.Digest?
  ) -> OutputChange.Kind {
    guard let old else { return .added }
    guard let new else { return .removed }
    return old.main == new.main ? .around : .changed
  }

  /// The names of the edits in some subjects, those in the language of the output if there are any.
  private static func reasons(
    _ subjects: Set<String>, _ content: [ContentChange], _ language: Language?
  ) -> [String] {
    let all = content.filter { subjects.contains(ContentSubject($0.path).name) }
    let spoken = all.filter { $0.language == nil || language == nil || $0.language == language }
    var seen: Set<String> = []
    return (spoken.isEmpty ? all : spoken).map(\.name).filter { seen.insert($0).inserted }
  }
}
