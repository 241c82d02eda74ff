package import Diagnostics
package import MarkdownTree

/// The figures that are drawn from the records: `:::figure kind=parties`.
package enum RecordFigure: String, CaseIterable, Hashable, Sendable {
  case parties, ladder, networks, steps, provinces, matrix

  /// The figure that a directive asks for, if it asks for one from the records.
  package init?(_ directive: MarkdownDirective) {
    guard directive.name == DirectiveKind.figure.rawValue, let kind = directive["kind"] else {
      return nil
    }
    self.init(rawValue: kind.value)
  }

  /// What the figure is called where its chapter gives it no caption.
  package var title: Phrase {
    switch self {
    case .parties:
      Phrase(en: "Three parties, and what passes between them", th: "สามฝ่ายกับสิ่งที่ส่งถึงกัน")
    case .ladder:
      Phrase(
        en: "The five levels of participation, beside those of IAP2",
        th: "ระดับการมีส่วนร่วมห้าระดับ เทียบกับของ IAP2")
    case .networks:
      Phrase(en: "Who works with whom", th: "ใครทำงานกับใคร")
    case .steps:
      Phrase(en: "The steps of forming a network", th: "ขั้นตอนสร้างเครือข่าย")
    case .provinces:
      Phrase(en: "Where the networks are", th: "เครือข่ายอยู่ที่ใด")
    case .matrix: Phrase(en: "What the case studies show", th: "กรณีศึกษาแสดงให้เห็นอะไร")
    }
  }

  /// The folders of the records that the figure cannot do without.
  package func folders(_ directive: MarkdownDirective) -> [String] {
    switch self {
    case .parties: ["parties"]
    case .ladder: ["participation_levels"]
    case .networks, .provinces: ["networks"]
    case .steps: ["formation_steps"]
    case .matrix: ["case_studies", FigureSubject(directive).rawValue]
    }
  }
}

/// What a matrix compares case studies by: `of=coordinator-qualities`.
package enum FigureSubject: String, CaseIterable, Hashable, Sendable {
  case conditions = "coordination_conditions"
  case qualities = "coordinator_qualities"

  package init(_ directive: MarkdownDirective) {
    let written = directive["of"]?.value
    self = Self.allCases.first { $0.slug == written } ?? .conditions
  }

  /// The value of `of`.
  package var slug: String { RecordKind.named(rawValue)?.slug ?? rawValue }

  /// The field of a case study that names such records.
  package var field: String {
    self == .conditions ? "conditions_shown" : "qualities_shown"
  }
}
