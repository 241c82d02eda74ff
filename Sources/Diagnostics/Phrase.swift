/// A text for people that exists in both languages.
package struct Phrase: Hashable, Sendable {
  package let english: String
  package let thai: String

  package init(en english: String, th thai: String) {
    self.english = english
    self.thai = thai
  }

  package subscript(language: Language) -> String {
    language == .thai ? thai : english
  }
}
