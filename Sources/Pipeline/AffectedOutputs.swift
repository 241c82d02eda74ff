import Diagnostics
import Model
import Planning

/// Which published files a faulty link or figure of the content would stand in.
struct AffectedOutputs {
  private static let codes: Set<String> = [
    "dead-link", "dead-anchor", "missing-figure", "missing-alternative", "link-scheme",
  ]

  private let plan: Plan

  init(_ plan: Plan) {
    self.plan = plan
  }

  /// The findings, each about a link or figure with the outputs that it affects.
  func added(to diagnostics: [Diagnostic]) -> [Diagnostic] {
    diagnostics.map { diagnostic in
      guard Self.codes.contains(diagnostic.code.name) else { return diagnostic }
      var diagnostic = diagnostic
      diagnostic.outputs = outputs(showing: diagnostic.path)
      return diagnostic
    }
  }

  /// The outputs that show the text of a file of the content.
  func outputs(showing path: String) -> [String] {
    let languages = Language.allCases.filter { path.hasSuffix("/\($0.tag).md") }
    let folder = path.split(separator: "/").dropLast().joined(separator: "/")
    if let newsletter = plan.handbook.newsletters.first(where: { folder.hasSuffix("/\($0.month)") }
    ),
      folder.hasPrefix(Newsletter.folder)
    {
      return outputs(of: newsletter, languages.isEmpty ? newsletter.languages : languages)
    }
    guard let chapter = plan.handbook.pages.first(where: { $0.folder == folder }) else { return [] }
    let subject = plan.subject(ofChapter: chapter.id)
    let pages = plan.pages.filter {
      $0.subject == subject && languages.contains(chapter.language(shownIn: $0.language))
    }
    return pages.map { $0.address + "index.html" } + languages.flatMap(books)
  }

  private func outputs(of newsletter: Newsletter, _ languages: [Language]) -> [String] {
    let month = newsletter.month
    let pages = languages.map { "\($0.tag)/newsletters/\(month)/index.html" }
    let chats = languages.map { "newsletters/\(month)/chat-\($0.tag).txt" }
    guard plan.handbook.settings.mail != nil else { return pages + chats }
    let both = newsletter.languages.count > 1 ? ["newsletters/\(month)/mail-th-en.eml"] : []
    return pages + chats + languages.map { "newsletters/\(month)/mail-\($0.tag).eml" } + both
  }

  /// The books that hold the texts of a language.
  private func books(_ language: Language) -> [String] {
    let printed: [PrintEdition] =
      language == .thai ? [.thai, .bilingual, .large] : [.english, .bilingual]
    let electronic = EPUBEdition.allCases.filter { $0.languages.contains(language) }
    return printed.map(\.path) + electronic.map(\.path)
  }
}
