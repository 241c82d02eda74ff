package import Diagnostics
import Model

extension Plan {
  /// Whether there is a page about a subject in a language at all.
  package func hasPage(_ subject: PageSubject, in language: Language) -> Bool {
    guard case .chapter = subject else { return true }
    return chapter(of: subject)?.isHidden(in: language) != true
  }

  /// Whether the page about a subject is written in its own language, so that it may be searched and listed for it.
  package func isWritten(_ subject: PageSubject, in language: Language) -> Bool {
    chapter(of: subject)?.lacking?.language != language
  }

  /// Where a reader of a language finds a subject: in the other language when there is no page in this one.
  package func address(of subject: PageSubject, in language: Language) -> String {
    subject.address(in: hasPage(subject, in: language) ? language : language.other, of: handbook)
  }

  /// The page that a reader of `language` comes to from a page about `subject` by changing the language.
  package func partner(of subject: PageSubject, in language: Language) -> String {
    let target = hasPage(subject, in: language) ? subject : .contents
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
