/// Which languages a field must be written in.
package enum LanguagePolicy: String, Hashable, Sendable {
  /// Thai and English.
  case both
  /// At least one of the two, such as the title of a work in its own language.
  case either
}
