import ArgumentParser
import Diagnostics

/// The texts of `--help`, in the language of the person who asks.
enum Help {
  static func text(en english: String, th thai: String) -> String {
    language == .thai ? thai : english
  }

  /// The language that the command line names, else the locale's.
  private static let language: Language = {
    let words = CommandLine.arguments
    for (index, word) in words.enumerated() {
      if word == "--language", index + 1 < words.count,
        let named = Language(rawValue: words[index + 1])
      {
        return named
      }
      if word.hasPrefix("--language="), let named = Language(rawValue: String(word.dropFirst(11))) {
        return named
      }
    }
    return Surroundings.language
  }()
}

extension ArgumentHelp {
  init(en english: String, th thai: String, valueName: String? = nil) {
    self.init(Help.text(en: english, th: thai), valueName: valueName)
  }
}
