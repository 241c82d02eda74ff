package import Diagnostics

/// A text in Thai and English. A language may be missing only where the field's policy allows it.
package struct Localized: Hashable, Sendable {
  package let thai: String?
  package let english: String?

  package init(thai: String?, english: String?) {
    self.thai = thai
    self.english = english
  }

  /// The text in one language, or `nil` when it was not written.
  package func exact(_ language: Language) -> String? {
    language == .thai ? thai : english
  }

  /// The text to show on a page in `language`, and the language that it is really in.
  package func shown(in language: Language) -> (text: String, language: Language) {
    if let text = exact(language) { return (text, language) }
    return (exact(language.other) ?? "", language.other)
  }
}
