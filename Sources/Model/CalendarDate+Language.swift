package import Diagnostics
package import ThaiText

extension CalendarDate {
  /// The day as readers of a language write it: Buddhist year in Thai, common era in English.
  package func text(in language: Language) -> String {
    text(language == .thai ? .thaiLong : .englishLong)
  }
}
