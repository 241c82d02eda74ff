/// What a Markdown text may refer to, and what is reported.
package struct MarkdownOptions: Sendable {
  /// Schemes of references inside the handbook, such as `chapter` and `role`, beside the web's.
  package var internalSchemes: Set<String>
  /// Whether a reference to a footnote that is nowhere defined is reported.
  package var reportsUndefinedFootnotes: Bool

  package init(internalSchemes: Set<String> = [], reportsUndefinedFootnotes: Bool = true) {
    self.internalSchemes = internalSchemes
    self.reportsUndefinedFootnotes = reportsUndefinedFootnotes
  }
}
