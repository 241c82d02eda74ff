package import Diagnostics
package import Model

/// What each work behind the handbook is called where it is cited: short name and year, `KPI 2019a`.
///
/// No two works have the same name in a language. Works of one name and year are told apart by
/// letters, in the order of the list of sources.
package struct SourceNames: Sendable {
  private let names: [Language: [String: String]]

  package init(_ handbook: Handbook) {
    let sources = handbook.records("sources")
    var names: [Language: [String: String]] = [:]
    for language in Language.allCases {
      var namesakes: [String: [String]] = [:]
      for source in sources {
        namesakes[Self.name(of: source, in: language), default: []].append(source.id)
      }
      var own: [String: String] = [:]
      for (name, ids) in namesakes {
        for (index, id) in ids.enumerated() {
          own[id] = ids.count == 1 ? name : name + Self.mark(index, after: name, in: language)
        }
      }
      names[language] = own
    }
    self.names = names
  }

  /// The name of a work by its id.
  package func name(of id: String, in language: Language) -> String {
    names[language]?[id] ?? id
  }

  /// The names of works in the order given, each once.
  package func list(_ ids: [String], in language: Language) -> String {
    ids.map { name(of: $0, in: language) }.joined(separator: "; ")
  }

  /// The year as a list of sources gives it, with what has to be known about it: `2018; first edition 1992`.
  package static func year(of source: Record, in language: Language) -> String {
    let note = source.localized("year_note").map { "; " + $0.shown(in: language).text } ?? ""
    guard case .integer(let year)? = source["year"] else { return undated(language) + note }
    let era =
      switch language {
      case .thai: isThai(source) ? "พ.ศ. \(year + 543)" : "ค.ศ. \(year)"
      case .english: isThai(source) ? "\(year) (B.E. \(year + 543))" : "\(year)"
      }
    return era + note
  }

  /// Whether a work is in Thai, so that its years are those of the Buddhist era.
  private static func isThai(_ source: Record) -> Bool {
    if case .choice(let language)? = source["language"] { return language.name == "th" }
    return false
  }

  private static func name(of source: Record, in language: Language) -> String {
    let short = source.localized("short")?.shown(in: language).text ?? source.id
    if case .choice(let kind)? = source["kind"], kind.name == "primary" { return short }
    guard case .integer(let year)? = source["year"] else { return "\(short) \(undated(language))" }
    let thai =
      language == .thai && short.unicodeScalars.contains { (0xE01...0xE5B).contains($0.value) }
    return "\(short) \(thai ? year + 543 : year)"
  }

  /// How books of a language say that a work bears no date.
  private static func undated(_ language: Language) -> String {
    language == .thai ? "ม.ป.ป." : "n.d."
  }

  private static func mark(_ index: Int, after name: String, in language: Language) -> String {
    let letters = Array(
      language == .thai ? "กขคงจฉชซญดตถทธนบปผพฟมยรลวสหอ" : "abcdefghijklmnopqrstuvwxyz")
    let mark = index < letters.count ? String(letters[index]) : "\(index + 1)"
    return name.hasSuffix(".") ? "-" + mark : mark
  }
}

/// A text with the language that each of its parts is in.
package struct LanguageText: Hashable, Sendable {
  package let text: String
  package let language: Language
}

extension SourceNames {
  /// The title of a work in its own language first; then what it is in the reader's, or which language it is in.
  package static func title(of source: Record, in language: Language) -> [LanguageText] {
    guard let title = source.localized("title") else { return [] }
    let own = isThai(source) ? Language.thai : .english
    guard language == .english, own == .thai, let thai = title.exact(.thai) else {
      let shown = title.exact(own).map { ($0, own) } ?? title.shown(in: language)
      return [LanguageText(text: shown.0, language: shown.1)]
    }
    let other = title.exact(.english) ?? "in Thai"
    return [
      LanguageText(text: thai, language: .thai),
      LanguageText(text: " [\(other)]", language: .english),
    ]
  }
}
