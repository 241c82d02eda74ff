import Diagnostics
import Model

/// Puts the files of each issue of the newsletter together.
struct NewsletterFolders {
  private struct Folder {
    var issue: YAMLDraft?
    var hasIssue = false
    var texts: [ChapterTextDraft] = []
  }

  private var folders: [String: Folder] = [:]

  /// Notes the `issue.yaml` of a month; `nil` for one that cannot be read.
  mutating func add(_ draft: YAMLDraft?, _ month: String) {
    folders[month, default: Folder()].issue = draft
    folders[month]?.hasIssue = true
  }

  mutating func add(_ text: ChapterTextDraft, _ month: String) {
    folders[month, default: Folder()].texts.append(text)
  }

  /// The issues by month; months sort as their names do.
  var drafts: [NewsletterDraft] {
    folders.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map { month, folder in
      NewsletterDraft(
        month: month, folder: "\(Newsletter.folder)/\(month)", issue: folder.issue,
        hasIssue: folder.hasIssue, texts: folder.texts)
    }
  }
}
