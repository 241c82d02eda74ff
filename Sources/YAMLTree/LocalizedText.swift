package import Diagnostics

/// A text as it stands in a record, in one language or both.
package struct LocalizedText: Hashable, Sendable {
  package var thai: Located<String>?
  package var english: Located<String>?
  /// The whole mapping of languages, in byte offsets.
  package let range: Range<Int>

  package init(thai: Located<String>?, english: Located<String>?, range: Range<Int>) {
    self.thai = thai
    self.english = english
    self.range = range
  }

  package subscript(language: Language) -> Located<String>? {
    language == .thai ? thai : english
  }
}
