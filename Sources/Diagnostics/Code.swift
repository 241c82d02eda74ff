/// A kind of finding: a stable word that never changes its meaning, and what an editor needs to know about it.
package struct Code: Hashable, Sendable {
  /// Lower-case words with hyphens, such as `missing-translation`.
  package let name: String
  /// What the rule asks for, as a headline.
  package let title: Phrase
  /// Why the rule exists, in one or two sentences.
  package let why: Phrase
  /// A short example that breaks the rule, and the same example put right.
  package let wrong: String
  package let right: String

  package init(_ name: String, title: Phrase, why: Phrase, wrong: String, right: String) {
    self.name = name
    self.title = title
    self.why = why
    self.wrong = wrong
    self.right = right
  }
}
