package import Diagnostics
package import MarkdownTree
package import Model

/// Draws the figures of a handbook in one language from its records.
package struct DrawingBoard: Sendable {
  let handbook: Handbook
  package let language: Language
  let lines: TextLines

  package init(_ handbook: Handbook, _ language: Language) {
    self.handbook = handbook
    self.language = language
    lines = TextLines(words: handbook.settings.words)
  }

  /// The figure that a directive asks for, or `nil` when it shows a file.
  package func drawing(for directive: MarkdownDirective) -> Drawing? {
    switch RecordFigure(directive) {
    case .parties: PartiesFigure(self).drawing()
    case .ladder: LadderFigure(self).drawing()
    case .networks: NetworksFigure(self).drawing()
    case .steps: StepsFigure(self).drawing()
    case .provinces: ProvincesFigure(self).drawing()
    case .matrix: MatrixFigure(self, FigureSubject(directive)).drawing()
    case nil: nil
    }
  }

  /// The words of the program in the language of the figure.
  func words(_ english: String, _ thai: String) -> String {
    language == .thai ? thai : english
  }

  func title(of record: Record) -> String { record.title(in: language).text }

  func title(of reference: RecordReference) -> String {
    handbook.record(reference).map(title) ?? reference.id
  }

  /// The text of a field, or nothing.
  func text(_ name: String, of record: Record) -> String {
    record.localized(name)?.shown(in: language).text ?? ""
  }

  /// What readers see for a field that holds one of a list of words.
  func label(_ name: String, of record: Record) -> String {
    if case .choice(let choice)? = record[name] { return choice.label[language] }
    return ""
  }

  /// A word that heads something, with a capital letter.
  static func headed(_ word: String) -> String {
    word.prefix(1).uppercased() + word.dropFirst()
  }

  /// Several names as one text.
  func list(_ names: [String]) -> String { names.joined(separator: language == .thai ? " " : ", ") }
}

extension Record {
  /// The word that a field holds.
  func choice(_ name: String) -> String? {
    if case .choice(let choice)? = self[name] { return choice.name }
    return nil
  }

  func integer(_ name: String) -> Int? {
    if case .integer(let number)? = self[name] { return number }
    return nil
  }
}
