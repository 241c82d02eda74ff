package import Files
import NIOPosix

/// Watches a project and serves it, until the task is cancelled.
package struct PreviewSession: Sendable {
  /// What the editor is to be told in the terminal.
  package enum Event: Sendable {
    /// The project was taken in again after a change.
    case refreshed(PreviewDesk.Outcome)
    /// Files could not be read, or folders not be watched; the pages from before stay.
    case failed(DiskError)
  }

  private let desk: PreviewDesk
  private let server: LoopbackServer
  private let watch: FolderWatch
  private let source: String
  private let ownTemplates: String?

  /// - Parameters:
  ///   - watch: a watch of `folders(_:_:)` that began before the desk first read the project.
  ///   - source: the folder with `content` and, if it has its own, `templates`.
  package init(
    _ desk: PreviewDesk, _ server: LoopbackServer, _ watch: FolderWatch, source: String,
    ownTemplates: String?
  ) {
    self.desk = desk
    self.server = server
    self.watch = watch
    self.source = source
    self.ownTemplates = ownTemplates
  }

  /// The folders of a project that are to be watched.
  package static func folders(_ source: String, ownTemplates: String?) -> [FolderWatch.Root] {
    [
      FolderWatch.Root(source + "/content", prefix: "content"),
      FolderWatch.Root(source + "/templates", prefix: "templates"),
    ] + (ownTemplates.map { [FolderWatch.Root($0, prefix: "templates")] } ?? [])
  }

  /// Serves, and takes in every change, until the task is cancelled.
  package func run(_ tell: @escaping @Sendable (Event) -> Void) async {
    await withDiscardingTaskGroup { group in
      group.addTask { await server.run(desk) }
      group.addTask { await follow(tell) }
    }
  }

  /// Takes in changes one after the other. The wait for them blocks a thread, so it has one of its own.
  private func follow(_ tell: @escaping @Sendable (Event) -> Void) async {
    let thread = NIOThreadPool(numberOfThreads: 1)
    thread.start()
    await withTaskCancellationHandler {
      while !Task.isCancelled {
        do {
          guard let changes = try await thread.runIfActive({ try watch.nextChanges() }) else {
            break
          }
          if let outcome = try await desk.refresh(changes, source, ownTemplates: ownTemplates) {
            tell(.refreshed(outcome))
          }
        } catch let error as DiskError {
          tell(.failed(error))
        } catch {
          break
        }
      }
    } onCancel: {
      watch.stop()
    }
    try? await thread.shutdownGracefully()
  }
}
