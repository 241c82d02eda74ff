import ArgumentParser
import Authoring
import Diagnostics
import Files
import Model
import Pipeline

struct NewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: Help.text(
      en: "Starts a record or a chapter, with every key in its place.",
      th: "เริ่มระเบียนหรือบทใหม่ โดยมีทุกช่องพร้อมกรอก"),
    discussion: """
      KIND is a kind of record (network, case-study, role …) or the word chapter. Nothing that exists is overwritten,
      and nothing is invented: 'khumue check' names each gap until it is filled.

      EXAMPLE
        khumue new network rice-growers
        khumue new chapter 20-working-together/65-meeting
      """)

  @Argument(
    help: ArgumentHelp(
      en: "network, case-study, role …, or chapter.", th: "network, case-study, role … หรือ chapter")
  )
  var kind: String

  @Argument(
    help: ArgumentHelp(
      en: "The id of the record, or the folder of the chapter under content/handbook.",
      th: "id ของระเบียน หรือโฟลเดอร์ของบทใต้ content/handbook"))
  var name: String

  @OptionGroup var project: ProjectOptions

  func run() async throws {
    do throws(DiskError) {
      for file in try await files() {
        try DiskFile.create(Array(file.text.utf8), at: file.path)
        Terminal.out("\(file.path)\n")
      }
    } catch {
      throw Report.failure(error, project.messageLanguage)
    }
  }

  mutating func validate() throws {
    if kind == "chapter" {
      let parts = name.split(separator: "/", omittingEmptySubsequences: false)
      guard (1...2).contains(parts.count),
        parts.allSatisfy({ ContentName.isChapterFolder(String($0)) })
      else {
        throw ValidationError(
          "a chapter's folder has the form 20-part/30-name or 30-name, not '\(name)'")
      }
      return
    }
    guard recordKind != nil else {
      let known = RecordKind.all.map(\.prefix) + ["chapter"]
      let nearest = NearestName.of(kind, among: known)
      throw ValidationError(
        "there is no kind '\(kind)'"
          + (nearest.map { "; did you mean '\($0)'?" }
            ?? "; use one of: \(known.joined(separator: ", "))"))
    }
    guard ContentName.isSlug(name) else {
      throw ValidationError("an id is made of a-z, 0-9 and single hyphens, not '\(name)'")
    }
  }

  private var recordKind: RecordKind? {
    RecordKind.prefixed(kind) ?? RecordKind.slugged(kind) ?? RecordKind.named(kind)
  }

  private func files() async throws(DiskError) -> [(path: String, text: String)] {
    let language = project.messageLanguage
    guard DiskFile.exists(project.source + "/content") else {
      throw .missing(project.source + "/content")
    }
    guard let recordKind else {
      let folder = "\(project.source)/content/handbook/\(name)"
      return Language.allCases.map {
        ("\(folder)/\($0.tag).md", ChapterSkeleton.text(title: nil, language: $0))
      }
    }
    let read = try await Project.read(
      project.source, ownTemplates: Surroundings.ownTemplates, workers: project.workers)
    let order = await read.value?.nextOrder(of: recordKind, workers: project.workers) ?? 1
    let path = "\(project.source)/content/records/\(recordKind.folder)/\(name).yaml"
    let text = RecordSkeleton.text(recordKind, id: name, order: order, language: language)
    return [(path, text)]
  }
}
