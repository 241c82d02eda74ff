package import Diagnostics

/// One thing that was edited: a field in one language, a paragraph, or a file that is no text of readers.
package struct ContentChange: Hashable, Sendable {
  /// `role:gather-needs.limits`, `chapter:roles#limits`, `newsletter:2026-12.audience`, `site.title`; the path of
  /// any other file.
  package let name: String
  package let path: String
  /// `nil` for what is the same in both languages.
  package let language: Language?
  /// `nil` where nothing stood; both are `nil` for a file that is compared as a whole.
  package let old: String?
  package let new: String?
}
