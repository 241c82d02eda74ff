package import Diagnostics
package import Files
package import Pipeline

/// Keeps the checked publication in memory, and makes it anew after every change.
package actor PreviewDesk {
  /// What came of taking in a project.
  package struct Outcome: Sendable {
    /// What was found, with the texts that the findings point into.
    package let diagnostics: [Diagnostic]
    package let sources: [String: [UInt8]]
    /// Whether the pages that are shown are those of this project.
    package let isShown: Bool
  }

  /// What is shown now.
  package private(set) var preview: Preview

  private let request: Build.Request
  private let run: String
  private var number = 0
  private var project: Project?
  private var assets: [InputFile] = []
  private var memory: CheckMemory? = CheckMemory()
  private var listeners: [Int: AsyncStream<Preview>.Continuation] = [:]
  private var lastListener = 0

  /// - Parameters:
  ///   - run: a name that no other run of the program has, so that a page can tell an old run from this one.
  ///   - language: the language of messages.
  package init(_ request: Build.Request, run: String, language: Language) {
    self.request = request
    self.run = run
    preview = Preview(
      edition: run, look: run, outputs: nil, root: "/", report: "", language: language)
  }

  /// Checks a project, and shows it when it has no errors; else its errors beside the pages from before.
  package func take(_ read: Checked<Project>) async -> Outcome {
    guard let project = read.value else {
      return show(nil, read.diagnostics, [:])
    }
    self.project = project
    var memory = memory
    let built = await Build.check(project, request, remembering: &memory)
    self.memory = memory
    let diagnostics = (read.diagnostics + built.diagnostics).sortedUnique()
    return show(built.value, diagnostics, diagnostics.isEmpty ? [:] : project.texts)
  }

  /// Reads what changed, and shows it. Nothing came of it when no file has other bytes.
  package func refresh(
    _ changes: FolderChanges, _ source: String, ownTemplates: String?
  ) async throws(DiskError) -> Outcome? {
    let read: Checked<Project>
    do {
      read = try await Project.read(
        source, ownTemplates: ownTemplates, former: project, changes: changes,
        workers: request.workers)
    } catch {
      project = nil
      report(Self.text(of: error, preview.language))
      throw error
    }
    if read.diagnostics.isEmpty, let project, read.value?.holdsSame(as: project) == true {
      return nil
    }
    return await take(read)
  }

  /// What is shown now and from now on, newest first when the reader is slow.
  package func news() -> AsyncStream<Preview> {
    lastListener += 1
    let listener = lastListener
    let (stream, continuation) = AsyncStream.makeStream(
      of: Preview.self, bufferingPolicy: .bufferingNewest(1))
    continuation.onTermination = { _ in
      Task { await self.forget(listener) }
    }
    listeners[listener] = continuation
    continuation.yield(preview)
    return stream
  }

  private func forget(_ listener: Int) { listeners[listener] = nil }

  private func show(
    _ publication: Publication?, _ diagnostics: [Diagnostic], _ sources: [String: [UInt8]]
  ) -> Outcome {
    let isFit = !diagnostics.contains { $0.severity == .error }
    if isFit, let publication {
      show(publication)
    } else {
      let text = FullReport.write(diagnostics, sources: sources, language: preview.language)
      report(String(decoding: text, as: UTF8.self))
    }
    return Outcome(
      diagnostics: diagnostics, sources: sources, isShown: isFit && publication != nil)
  }

  private func show(_ publication: Publication) {
    number += 1
    let edition = "\(run)-\(number)"
    let assets = publication.assets
    let former = preview
    let outputs = publication.siteOutputs(hasPrint: false).map { ($0.path, $0) }
    preview = Preview(
      edition: edition, look: assets == self.assets ? preview.look : edition,
      outputs: Dictionary(outputs) { first, _ in first },
      root: publication.root, report: "", language: preview.language)
    self.assets = assets
    tell()
    // To let go of a whole handbook takes a while, and the browser is asking already.
    Task.detached { withExtendedLifetime(former) {} }
  }

  private func report(_ text: String) {
    preview = Preview(
      edition: preview.edition, look: preview.look, outputs: preview.outputs, root: preview.root,
      report: text,
      language: preview.language)
    tell()
  }

  private func tell() {
    for listener in listeners.values { listener.yield(preview) }
  }

  private static func text(of error: DiskError, _ language: Language) -> String {
    error.message[language] + (error.help.map { "\n  = \($0[language])" } ?? "") + "\n"
  }
}
