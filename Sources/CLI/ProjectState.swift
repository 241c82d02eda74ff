import ArgumentParser
import Diagnostics
import Files
import Pipeline

/// A state of a project that a command line names: a folder, or a revision of the repository that holds the project.
struct ProjectState {
  let name: String
  let options: ProjectOptions

  /// Reads the state; a name that is both is a folder.
  func read() async throws -> Project {
    DiskReader.isFolder(name + "/content") ? try await project(in: name) : try await committed()
  }

  private func project(in folder: String) async throws -> Project {
    let read: Checked<Project>
    do throws(DiskError) {
      read = try await Project.read(
        folder, ownTemplates: Surroundings.ownTemplates, workers: options.workers)
    } catch {
      throw Report.failure(error, options.messageLanguage)
    }
    guard let project = read.value else {
      try Run.report(read.diagnostics, [:], .full, options.messageLanguage, strict: false)
      throw ExitCode(1)
    }
    return project
  }

  /// The files as git has stored them; nothing is checked out. Links and submodules are no files and are passed over.
  private func committed() async throws -> Project {
    let git = try Git(options)
    guard let commit = try await git.commit(name) else {
      throw ValidationError(
        Help.text(
          en: "'\(name)' is neither a folder with content nor a revision of this repository",
          th: "'\(name)' ไม่ใช่โฟลเดอร์ที่มี content และไม่ใช่รุ่นในคลังนี้"))
    }
    let content = try await git.files(in: commit, below: "content")
    guard !content.isEmpty else {
      throw ValidationError(
        Help.text(en: "'\(name)' has no folder content", th: "'\(name)' ไม่มีโฟลเดอร์ content"))
    }
    let templates = try await git.files(in: commit, below: "templates")
    guard templates.isEmpty else {
      return Project(
        content: InputTree(content), templates: InputTree(templates),
        templatesFolder: options.source + "/templates")
    }
    let own = try await project(in: options.source)
    return Project(
      content: InputTree(content), templates: own.templates, templatesFolder: own.templatesFolder)
  }
}
