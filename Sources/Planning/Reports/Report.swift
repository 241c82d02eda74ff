package import Diagnostics
package import Model

/// A table that is worked out from the whole handbook, for a page and for a spreadsheet.
package struct Report: Sendable {
  package let kind: ReportKind
  /// The heads of the columns; the first stands above the heads of the rows.
  package let columns: [Cell]
  /// Each row as long as `columns`, its head first.
  package let rows: [[Cell]]

  package init(_ kind: ReportKind, columns: [Cell], rows: [[Cell]]) {
    self.kind = kind
    self.columns = columns
    self.rows = rows
  }

  /// What stands in one field of the table.
  package indirect enum Cell: Sendable {
    case text(Phrase)
    case localized(Localized)
    case number(Int)
    /// A page, by its title.
    case subject(PageSubject)
    /// A fact, by its id and its text.
    case fact(RecordReference)
    case list([Cell])
    /// The sources say nothing here.
    case noEvidence
    case blank
  }

  static func record(_ record: Record) -> Cell { .subject(.record(record.reference)) }
}

/// The reports of a handbook, in the order in which they are listed.
package enum ReportKind: String, CaseIterable, Hashable, Sendable {
  case conditionsByCase = "conditions-by-case"
  case qualitiesByCase = "qualities-by-case"
  case rolesByParty = "roles-by-party"
  case networks
  case coverage
  case recordCoverage = "coverage-of-records"
  case unknowns
  case originalPages = "original-pages"

  /// Part of the address, and of the name of the spreadsheet.
  package var slug: String { rawValue }

  package var title: Phrase {
    switch self {
    case .conditionsByCase:
      Phrase(en: "Conditions and case studies", th: "เงื่อนไขกับกรณีศึกษา")
    case .qualitiesByCase:
      Phrase(en: "Coordinator qualities and case studies", th: "คุณสมบัติของผู้ประสานงานกับกรณีศึกษา")
    case .rolesByParty: Phrase(en: "Roles and parties", th: "บทบาทกับฝ่ายที่เกี่ยวข้อง")
    case .networks:
      Phrase(
        en: "Networks by region, level and governance", th: "เครือข่ายตามภาค ระดับ และรูปแบบการกำกับ")
    case .coverage: Phrase(en: "Coverage of chapters", th: "ความครอบคลุมของแต่ละบท")
    case .recordCoverage: Phrase(en: "Coverage of records", th: "ความครอบคลุมของระเบียน")
    case .unknowns: Phrase(en: "What is still unknown", th: "เรื่องที่ยังไม่ทราบ")
    case .originalPages:
      Phrase(en: "Chapters and pages of the original", th: "บทในคู่มือนี้กับหน้าของต้นฉบับ")
    }
  }

  package var summary: Phrase {
    switch self {
    case .conditionsByCase:
      Phrase(
        en: "Which evidence in the case studies supports which condition for coordination.",
        th: "หลักฐานใดในกรณีศึกษารองรับเงื่อนไขการประสานงานข้อใด")
    case .qualitiesByCase:
      Phrase(
        en: "Which evidence in the case studies supports which quality of a coordinator.",
        th: "หลักฐานใดในกรณีศึกษารองรับคุณสมบัติของผู้ประสานงานข้อใด")
    case .rolesByParty:
      Phrase(
        en: "Who holds each role, and towards whom.", th: "บทบาทแต่ละข้อเป็นของใคร และทำต่อใคร")
    case .networks:
      Phrase(
        en: "How many networks the handbook knows, grouped three ways.",
        th: "คู่มือนี้รู้จักเครือข่ายกี่แห่ง จัดกลุ่มสามแบบ")
    case .coverage:
      Phrase(
        en: "How many statements of each status a chapter holds, and how long it is.",
        th: "แต่ละบทมีข้อความสถานะใดกี่ข้อความ และยาวกี่คำ")
    case .recordCoverage:
      Phrase(
        en: "How many records of each status there are of each kind.",
        th: "ระเบียนแต่ละชนิดมีสถานะใดกี่ระเบียน")
    case .unknowns:
      Phrase(
        en: "Every point that the sources leave open, and where the handbook speaks of it.",
        th: "ทุกเรื่องที่แหล่งอ้างอิงไม่ได้บอก และที่ที่คู่มือกล่าวถึง")
    case .originalPages:
      Phrase(
        en:
          "Which pages of the original each chapter draws on. Page numbers carry a doubt of one page; the lines are sure.",
        th: "แต่ละบทใช้เนื้อหาจากหน้าใดของต้นฉบับ เลขหน้าอาจคลาดเคลื่อนหนึ่งหน้า ส่วนเลขบรรทัดแน่ชัด")
    }
  }
}
