package import Diagnostics
import Model

extension Plan {
  /// Whether there is a page about a subject in a language at all.
  package func hasPage(_ subject: PageSubject, in language: Language) -> Bool {
    switch subject {
    case .chapter: chapter(of: subject)?.isHidden(in: language) != true
    case .newsletters: !handbook.newsletters(in: language).isEmpty
    case .newsletter(let month):
      handbook.newsletter(month)?.languages.contains(language) == true
    default: true
    }
  }

  /// Whether the page about a subject is written in its own language, so that it may be searched and listed for it.
  package func isWritten(_ subject: PageSubject, in language: Language) -> Bool {
    hasPage(subject, in: language) && chapter(of: subject)?.lacking?.language != language
  }

  /// Where a reader of a language finds a subject: in the other language when there is no page in this one.
  package func address(of subject: PageSubject, in language: Language) -> String {
    subject.address(in: hasPage(subject, in: language) ? language : language.other, of: handbook)
  }

  /// The page that a reader of `language` comes to from a page about `subject` by changing the language.
  package func partner(of subject: PageSubject, in language: Language) -> String {
    var target = subject
    if case .newsletter = subject, !hasPage(target, in: language) { target = .newsletters }
    if !hasPage(target, in: language) { target = handbook.parts.isEmpty ? .home : .contents }
    return target.address(in: language, of: handbook)
  }

  /// The chapters of one part that have a page in a language, in reading order.
  package func placedChapters(ofPart part: Int, in language: Language) -> [PlacedChapter] {
    placedChapters(ofPart: part).filter { !$0.chapter.isHidden(in: language) }
  }

  private func chapter(of subject: PageSubject) -> Chapter? {
    switch subject {
    case .part(let part): handbook.parts[part].opening
    case .chapter(let part, let index): handbook.parts[part].chapters[index]
    default: nil
    }
  }
}
