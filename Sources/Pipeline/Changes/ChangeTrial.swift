import Diagnostics
import Files

/// Finds which outputs each edit reaches, by laying out the old project with that edit alone.
struct ChangeTrial {
  let old: Project
  let new: Project
  /// Of the old project.
  let digests: OutputDigests
  let request: Build.Request

  /// The subjects whose edits change the output at a path.
  func causes(
    sources: [OutputSources]
  ) async -> @Sendable (String) -> Set<String> {
    let paths = ChangedFiles.paths(from: old, to: new)
    let subjects = Dictionary(grouping: paths) { ContentSubject($0).name }
    var tried: [String: Set<String>] = [:]
    if subjects.count > 1 {
      for (subject, files) in subjects.sorted(by: { $0.key < $1.key }).prefix(ChangeReport.trials) {
        tried[subject] = await outputs(changedBy: files)
      }
    }
    let reached = tried
    return { path in
      if subjects.count == 1 { return Set(subjects.keys) }
      let proved = reached.filter { $0.value.contains(path) }.keys
      let inputs = sources.flatMap { $0.inputs(of: path) }
      let named = subjects.filter { subject, files in
        reached[subject] == nil && files.contains { Self.isAmong(inputs, $0) }
      }.keys
      let found = Set(proved).union(named)
      // What no edit does alone, all of them do together.
      return found.isEmpty ? Set(subjects.keys) : found
    }
  }

  /// `nil` when the edit cannot stand alone, such as a mention of a record that is new as well.
  private func outputs(changedBy paths: [String]) async -> Set<String>? {
    let project = Project(
      content: merged(old.content, new.content, paths),
      templates: merged(old.templates, new.templates, paths),
      templatesFolder: old.templatesFolder)
    let built = await Build.check(project, request)
    guard let publication = built.value,
      !built.diagnostics.contains(where: { $0.severity == .error })
    else { return nil }
    return digests.paths(unlike: await OutputDigests(publication, workers: request.workers))
  }

  private func merged(_ old: InputTree, _ new: InputTree, _ paths: [String]) -> InputTree {
    let edited = Set(paths)
    return InputTree(
      old.files.filter { !edited.contains($0.path) } + paths.compactMap { new[$0] })
  }

  private static func isAmong(_ inputs: [String], _ path: String) -> Bool {
    path.hasPrefix("templates/")
      || inputs.contains { $0 == path || $0.hasSuffix("/") && path.hasPrefix($0) }
  }
}
