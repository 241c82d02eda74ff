import ArgumentParser
import Authoring
import Diagnostics
import Files
import Model
import Pipeline
import Planning
import ThaiText

struct NewsletterNewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: Help.text(
      en: "Drafts an issue from what is new or changed since the last one.",
      th: "ร่างจดหมายข่าวจากเรื่องที่ใหม่หรือเปลี่ยนไปจากฉบับก่อน"),
    discussion: """
      Nothing that exists is overwritten. The headings, the titles and the letter are left to the editors: 'khumue check'
      names each gap until it is filled.

      EXAMPLE
        khumue newsletter new 2027-03
      """)

  @Argument(
    help: ArgumentHelp(
      en: "The month of the issue, YYYY-MM, in the common era.",
      th: "เดือนของฉบับ YYYY-MM ใช้ปี ค.ศ."))
  var month: String

  @OptionGroup var project: ProjectOptions

  mutating func validate() throws {
    guard CalendarDate(iso: month + "-01") != nil else {
      throw ValidationError("an issue is named after its month, such as 2026-12, not '\(month)'")
    }
  }

  func run() async throws {
    let publication = try await Run.publication(project)
    let handbook = publication.plan.handbook
    let now = SeenContent(handbook)
    let changes = now.changes(since: publication.seen(before: month))
    let draft = NewsletterSkeleton(
      number: (handbook.newsletters.map(\.number).max() ?? 0) + 1, date: month + "-01",
      new: changes.new.map { item($0, handbook) },
      changed: changes.changed.map { item($0, handbook) })
    let language = project.messageLanguage
    var files = [("issue.yaml", Array(draft.issue(language).utf8))]
    for language in Language.allCases {
      files.append(("\(language.tag).md", Array(NewsletterSkeleton.letter(language).utf8)))
    }
    files.append((SeenContent.fileName, now.bytes))
    do throws(DiskError) {
      for (name, bytes) in files {
        let path = "\(project.source)/\(Newsletter.folder)/\(month)/\(name)"
        try DiskFile.create(bytes, at: path)
        Terminal.out("\(path)\n")
      }
    } catch {
      throw Report.failure(error, language)
    }
    Terminal.error(Self.summary(changes.new.count, changes.changed.count)[language] + "\n")
  }

  private func item(_ name: String, _ handbook: Handbook) -> NewsletterSkeleton.Item {
    func title(_ language: Language) -> String {
      let parts = name.split(separator: ":", maxSplits: 1).map(String.init)
      let link: Newsletter.Link =
        parts[0] == "chapter"
        ? .chapter(id: parts[1], anchor: nil)
        : .record(RecordReference(kind: RecordKind.prefixed(parts[0])?.folder ?? "", id: parts[1]))
      let item = Newsletter.Item(link: link, title: nil, summary: nil)
      return handbook.title(of: item, in: language)
        ?? handbook.title(of: item, in: language.other) ?? ""
    }
    return NewsletterSkeleton.Item(
      link: name, title: Phrase(en: title(.english), th: title(.thai)))
  }

  private static func summary(_ new: Int, _ changed: Int) -> Phrase {
    Phrase(en: "\(new) new, \(changed) changed", th: "ใหม่ \(new) เปลี่ยน \(changed)")
  }
}
