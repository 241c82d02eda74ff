package import Diagnostics

/// A text that stands in both languages: a field of a record, the title of a chapter, one of its sections.
package struct TranslationUnit: Sendable {
  /// `role:gather-needs.limits`, `chapter:roles.title`, `chapter:roles#limits`, `site.title`.
  package let name: String
  /// `nil` where the text is missing.
  package var thai: TranslationText?
  package var english: TranslationText?

  package init(name: String, thai: TranslationText? = nil, english: TranslationText? = nil) {
    self.name = name
    self.thai = thai
    self.english = english
  }

  package subscript(language: Language) -> TranslationText? {
    get { language == .thai ? thai : english }
    set { if language == .thai { thai = newValue } else { english = newValue } }
  }

  /// The name with `*` for the numbers of list items and of sections without an id of their own.
  ///
  /// Units with the same place are told apart by their order alone, and order changes without a change of text.
  var place: String? { Self.place(of: name) }

  /// Where the unit with this name stands; `nil` when no number is part of its name.
  static func place(of name: String) -> String? {
    let mark: Character = name.contains("#s-") ? "-" : "."
    var parts = name.split(separator: mark, omittingEmptySubsequences: false).map(String.init)
    var hasNumber = false
    for index in parts.indices.dropFirst()
    where parts[index].utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
      parts[index] = "*"
      hasNumber = true
    }
    return hasNumber ? parts.joined(separator: String(mark)) : nil
  }
}

/// One language of a translation unit.
package struct TranslationText: Hashable, Sendable {
  /// What a text is written in.
  package enum Form: Hashable, Sendable {
    /// A value of a YAML mapping, with what it says.
    case value(String)
    /// A stretch of Markdown.
    case section
  }

  /// Equal for texts that say the same, however their lines are broken.
  package let hash: UInt64
  package let form: Form
  /// Where the text stands in its file.
  package let span: Span

  package init(hash: UInt64, form: Form, span: Span) {
    self.hash = hash
    self.form = form
    self.span = span
  }
}
