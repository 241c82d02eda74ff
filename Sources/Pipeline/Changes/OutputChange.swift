import Diagnostics

/// One published file that an edit changes.
package struct OutputChange: Hashable, Sendable {
  /// What became of the file.
  package enum Kind: String, Hashable, Sendable {
    case added, removed
    /// What the file is there for has changed.
    case changed
    /// Only what stands around the text of a page has changed: menus, neighbours, addresses of styles.
    case around
  }

  package let path: String
  /// What readers keep: `th/roles/`; `nil` for what only our own pages load.
  package let address: String?
  package let part: OutputKind
  package let kind: Kind
  /// The names of the edits that change it.
  package let reasons: [String]
  /// The pages of a printed book on which the edited stretches begin, by the last build; empty when that is not known.
  package let pages: [Int]

  /// The language that the file is for; `nil` when it is for both.
  var language: Language? { Self.language(of: path) }

  static func language(of path: String) -> Language? {
    Language.allCases.first { language in
      path.hasPrefix(language.tag + "/") || path.contains("-\(language.tag).")
        || path.contains("-\(language.tag)-large.") || path.hasPrefix("search/\(language.tag)")
    }
  }
}
